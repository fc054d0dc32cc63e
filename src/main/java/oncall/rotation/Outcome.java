package oncall.rotation;

/**
 * How fairly holidays are served in one simulation, as far as it goes.
 *
 * @param unfairness after each holiday shift the sum of the squares of what everyone is ahead of or behind their share, but
 *     for what is the same in all simulations from one shift on; all these added up, so that what is uneven for long counts
 *     for more
 * @param repeats how often someone has a holiday that they had the year before
 * @param arrears how many holiday shifts went to someone although others were a whole shift or more behind them
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
