package oncall.schedule;

import java.util.List;

/** The spread of shifts over their fair shares, and the best one of all ways to give shifts out. */
final class FairestSpread {

    private FairestSpread() {}

    /** @param choices for each shift, the positions of those who can take it; -1 for anyone for whom it does not count */
    static double of(double[] fair, List<List<Integer>> choices) {
        return best(new double[fair.length], fair, choices, 0);
    }

    private static double best(double[] count, double[] fair, List<List<Integer>> choices, int next) {
        if (next == choices.size()) {
            return of(fair, count);
        }
        double best = Double.MAX_VALUE;
        for (int i : choices.get(next)) {
            if (i >= 0) {
                count[i]++;
            }
            best = Math.min(best, best(count, fair, choices, next + 1));
            if (i >= 0) {
                count[i]--;
            }
        }
        return best;
    }

    static double of(double[] fair, double[] count) {
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < fair.length; i++) {
            if (fair[i] > 0 || count[i] > 0) {
                most = Math.max(most, count[i] - fair[i]);
                least = Math.min(least, count[i] - fair[i]);
            }
        }
        return most < least ? 0 : most - least;
    }
}
