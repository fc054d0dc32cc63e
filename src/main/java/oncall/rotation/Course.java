package oncall.rotation;

/**
 * How fairly holidays are served if things go one way, as far as they were played out.
 *
 * @param unfairness after each holiday shift the sum of the squares of what everyone is ahead of or behind their share, but
 *     for what is the same in all courses; all these added up, so that what is uneven for long counts for more
 * @param repeats how often someone has a holiday that they had the year before
 * @param arrears how many holiday shifts went to someone although others were a whole shift or more behind them
 */
record Course(long unfairness, int repeats, int arrears) {

    boolean isFairerThan(Course other) {
        return unfairness < other.unfairness || unfairness == other.unfairness && repeats < other.repeats;
    }

    /** Nothing could be fairer. */
    boolean isIdeal() {
        return arrears == 0 && repeats == 0;
    }
}
