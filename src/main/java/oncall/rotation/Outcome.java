package oncall.rotation;

/**
 * How fairly holidays are served in one simulation.
 *
 * @param unfairness the squares of what everyone is ahead of their share or short of it, summed after each holiday shift and
 *     then over all of them, so that what is uneven for long counts for more; without what is the same in all simulations
 *     that begin with one shift
 * @param repeats how often someone has a holiday that they had the year before
 * @param arrears how many holiday shifts went to someone who was half a shift or more ahead of somebody else, or ahead of
 *     their share
 */
record Outcome(long unfairness, int repeats, int arrears) {

    boolean isFairerThan(Outcome other) {
        return unfairness < other.unfairness || unfairness == other.unfairness && repeats < other.repeats;
    }

    /** Nothing could be fairer. */
    boolean isIdeal() {
        return arrears == 0 && repeats == 0;
    }
}
