package oncall.report.owners;

/** Parts of a whole. */
final class Percent {

    private Percent() {}

    /** The part in percent, rounded to the nearest; 0 of nothing. */
    static int of(long part, long whole) {
        return whole == 0 ? 0 : (int) ((200 * part + whole) / (2 * whole));
    }
}
