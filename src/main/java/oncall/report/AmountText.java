package oncall.report;

import java.math.BigDecimal;
import oncall.model.Load;
import oncall.schedule.Share;

/** Amounts of shifts, shares and loads as numbers with at most two decimals. */
public final class AmountText {

    private AmountText() {}

    /** An amount in units of {@link Share#SHIFT}, rounded to two decimals, without trailing zeros. */
    public static BigDecimal of(long amount) {
        return decimal(Share.hundredths(amount));
    }

    public static BigDecimal of(Load load) {
        return decimal(load.hundredths());
    }

    private static BigDecimal decimal(long hundredths) {
        BigDecimal stripped = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** An amount for a column of numbers, always with two decimals: {@code 1.20}. */
    public static String aligned(long amount) {
        return BigDecimal.valueOf(Share.hundredths(amount), 2).toString();
    }

    public static String aligned(Load load) {
        return BigDecimal.valueOf(load.hundredths(), 2).toString();
    }

    /** The part in percent, rounded to the nearest; 0 of nothing. */
    public static int percent(long part, long whole) {
        return whole == 0 ? 0 : (int) ((200 * part + whole) / (2 * whole));
    }
}
