package oncall.model;

/**
 * A remedy as a rotation lists it.
 *
 * @param remedy what is tried
 * @param upTo the most days away for which it is tried, at least 1, or {@link #ANY}
 */
public record ListedRemedy(Remedy remedy, int upTo) {

    /** However many days the primary is away. */
    public static final int ANY = Integer.MAX_VALUE;

    /** For shifts with any number of days away. */
    public static ListedRemedy of(Remedy remedy) {
        return new ListedRemedy(remedy, ANY);
    }
}
