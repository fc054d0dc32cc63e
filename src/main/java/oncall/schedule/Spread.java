package oncall.schedule;

/**
 * How far apart people are: from the one most ahead of the fair share to the one least so.
 *
 * @param actual how far they are, in units of {@link Share#SHIFT}
 * @param best how far at least under these absences, in the same units; not above {@code actual}
 */
public record Spread(long actual, long best) {

    /** Whether absences leave a fairer schedule possible, by a hundredth of a shift or more. */
    public boolean canBeSmaller() {
        return Share.hundredths(best) < Share.hundredths(actual);
    }
}
