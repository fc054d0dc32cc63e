package oncall.rotation.draft;

import java.util.ArrayList;
import java.util.List;

/** The loads with which someone earns in each shift, as far as turns are known. */
final class LoadHistory {

    /** The loads by first shift; a load applies until the next one. */
    private final List<Run> runs = new ArrayList<>(1);

    /**
     * Consecutive shifts with the same load.
     *
     * @param shift the number of the first shift
     * @param load the load in hundredths; 0 if they do not earn
     * @param before the sum of the loads in all earlier shifts
     */
    private record Run(int shift, int load, long before) {

        long upTo(int number) {
            return before + (long) load * (number - shift + 1);
        }
    }

    /** Adds the load that applies from a shift on, after those already added. */
    void add(int shift, int load) {
        runs.add(new Run(shift, load, upTo(shift - 1)));
    }

    /** The sum of the loads over the shifts up to this one. */
    long upTo(int shift) {
        int i = runs.size() - 1;
        while (i >= 0 && runs.get(i).shift > shift) {
            i--;
        }
        return i < 0 ? 0 : runs.get(i).upTo(shift);
    }
}
