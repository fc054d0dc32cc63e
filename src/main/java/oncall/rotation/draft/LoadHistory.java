package oncall.rotation.draft;

import java.util.ArrayList;
import java.util.List;

/** With which load someone earns in each shift, as far as turns are known. */
final class LoadHistory {

    /** By the first shift of each; a load counts until the next one. */
    private final List<Run> runs = new ArrayList<>(1);

    /**
     * Some shifts in which the load is the same.
     *
     * @param shift the number of the first
     * @param load in hundredths; 0 where they do not earn
     * @param before the sum of the loads in all shifts before
     */
    private record Run(int shift, int load, long before) {

        long upTo(int number) {
            return before + (long) load * (number - shift + 1);
        }
    }

    /** Notes the load that counts from a shift on, after those that are known. */
    void add(int shift, int load) {
        runs.add(new Run(shift, load, upTo(shift - 1)));
    }

    /** The load summed over the shifts up to this one. */
    long upTo(int shift) {
        int i = runs.size() - 1;
        while (i >= 0 && runs.get(i).shift > shift) {
            i--;
        }
        return i < 0 ? 0 : runs.get(i).upTo(shift);
    }
}
