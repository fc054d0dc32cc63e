package oncall.rotation;

/**
 * How fairly holidays are served in a simulation, or after one of its shifts.
 *
 * @param unfairness the sum of the squared distances of everyone from their share of holiday shifts; for a simulation,
 *     summed over its holiday shifts, so that a long imbalance counts for more
 * @param repeats the number of times that someone has a holiday that they had the year before
 * @param unfairDays like {@code unfairness}, for holiday days
 */
record Outcome(long unfairness, int repeats, long unfairDays) {

    boolean isFairerThan(Outcome other) {
        if (unfairness != other.unfairness) {
            return unfairness < other.unfairness;
        }
        return repeats != other.repeats ? repeats < other.repeats : unfairDays < other.unfairDays;
    }
}
