package oncall.schedule;

/**
 * How far apart people are: the distance from the person most ahead of the fair share to the person least ahead.
 *
 * @param actual the distance in this schedule, in units of {@link Share#SHIFT}
 * @param best the smallest distance that these absences allow, in the same units; at most {@code actual}
 */
public record Spread(long actual, long best) {

    /** Whether absences leave a fairer schedule possible, by a hundredth of a shift or more. */
    public boolean canBeSmaller() {
        return Share.hundredths(best) < Share.hundredths(actual);
    }
}
