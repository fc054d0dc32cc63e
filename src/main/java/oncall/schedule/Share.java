package oncall.schedule;

/**
 * Amounts of shifts that people earn and serve, in whole units; {@link #SHIFT} units make one shift.
 *
 * <p>Each share is rounded down to a unit. Over ten years of daily shifts, a sum of shares is therefore too small by
 * less than a millionth of a hundredth of a shift. Turns are counted exactly, not in units; see {@code Turns}.
 */
public final class Share {

    /** One shift. */
    public static final long SHIFT = 1_000_000_000_000L;

    private static final long HUNDREDTH = SHIFT / 100;

    private Share() {}

    /**
     * What someone earns in one shift, rounded down.
     *
     * @param load their load
     * @param loads the sum of the loads of all who earn in the shift, in the same unit
     */
    public static long of(long load, long loads) {
        return SHIFT * load / loads;
    }

    /** An amount in hundredths of a shift, rounded to the nearest; halves are rounded up. */
    public static long hundredths(long amount) {
        return Math.floorDiv(amount + HUNDREDTH / 2, HUNDREDTH);
    }
}
