package oncall.rotation;

/**
 * How fairly holidays are served: in one simulation, or after one of its shifts.
 *
 * @param unfairness the squares of what everyone is ahead of their share of holiday shifts or short of it; of a simulation
 *     summed over its holiday shifts, so that what is uneven for long counts for more
 * @param repeats how often someone has a holiday that they had the year before
 * @param unfairDays as {@code unfairness}, of holiday days
 */
record Outcome(long unfairness, int repeats, long unfairDays) {

    boolean isFairerThan(Outcome other) {
        if (unfairness != other.unfairness) {
            return unfairness < other.unfairness;
        }
        return repeats != other.repeats ? repeats < other.repeats : unfairDays < other.unfairDays;
    }
}
