package oncall.report;

import java.math.BigDecimal;
import oncall.model.Load;
import oncall.schedule.Share;

/** Shifts, shares of shifts and loads as numbers with at most two decimals. */
public final class AmountText {

    private AmountText() {}

    /** An amount in units of {@link Share#SHIFT}, rounded to two decimals, without zeros at the end. */
    public static BigDecimal of(long amount) {
        return decimal(Share.hundredths(amount));
    }

    /** A load as a number with at most two decimals. */
    public static BigDecimal of(Load load) {
        return decimal(load.hundredths());
    }

    private static BigDecimal decimal(long hundredths) {
        BigDecimal stripped = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The same for people: {@code 1.2}. */
    public static String text(long amount) {
        return of(amount).toString();
    }

    /** The same for a column of numbers, always with two decimals: {@code 1.20}. */
    public static String aligned(long amount) {
        return hundredths(Share.hundredths(amount));
    }

    public static String aligned(Load load) {
        return hundredths(load.hundredths());
    }

    /** Hundredths as a number with two decimals. */
    public static String hundredths(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toString();
    }
}
