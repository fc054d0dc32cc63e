package oncall.schedule;

/**
 * Amounts of shifts, as people earn and serve them: whole units, of which {@link #SHIFT} make one shift.
 *
 * <p>Each share is rounded down to a unit. Over ten years of daily shifts a sum of shares is therefore less than a millionth
 * of a hundredth of a shift too small. Turns are not counted in units but exactly; see {@code Turns}.
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

    /** An amount as hundredths of a shift, rounded to the nearest; halves are rounded up. */
    public static long hundredths(long amount) {
        return Math.floorDiv(amount + HUNDREDTH / 2, HUNDREDTH);
    }
}
