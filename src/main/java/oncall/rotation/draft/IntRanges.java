package oncall.rotation.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import oncall.model.DateRange;

/**
 * Whole numbers, such as days or shifts, as ranges in ascending order that neither overlap nor touch. Both ends are
 * included.
 */
final class IntRanges {

    private final int[] first;
    private final int[] last;

    private IntRanges(List<IntRange> ranges) {
        first = new int[ranges.size()];
        last = new int[ranges.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = ranges.get(i).first;
            last[i] = ranges.get(i).last;
        }
    }

    /** The union of the ranges, which may have any order and overlap. */
    static IntRanges of(List<IntRange> ranges) {
        IntRange[] sorted = ranges.toArray(new IntRange[0]);
        Arrays.sort(sorted, BY_FIRST);
        List<IntRange> merged = new ArrayList<>();
        for (IntRange range : sorted) {
            int top = merged.size() - 1;
            if (top >= 0 && range.first <= merged.get(top).last + 1L) {
                merged.set(top, new IntRange(merged.get(top).first, Math.max(merged.get(top).last, range.last)));
            } else {
                merged.add(range);
            }
        }
        return new IntRanges(merged);
    }

    /** Whether the ranges contain a day of the range, as its number since 1970. */
    boolean containAny(DateRange days) {
        return first.length > 0
                && containAny((int) days.from().toEpochDay(), (int) days.to().toEpochDay());
    }

    /** Whether the ranges contain a number from {@code from} to {@code to}. */
    boolean containAny(int from, int to) {
        int at = rangeUpTo(to);
        return at >= 0 && last[at] >= from;
    }

    /** The index of the last range that begins at or before the number, or -1. */
    private int rangeUpTo(int number) {
        int at = Arrays.binarySearch(first, number);
        return at >= 0 ? at : -at - 2;
    }

    private static final Comparator<IntRange> BY_FIRST = new Comparator<>() {
        @Override
        public int compare(IntRange one, IntRange other) {
            return Integer.compare(one.first, other.first);
        }
    };

    /**
     * Consecutive numbers.
     *
     * @param first the first
     * @param last the last, included, not before {@code first}
     */
    record IntRange(int first, int last) {}
}
