package oncall.rotation.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import oncall.model.DateRange;

/** Whole numbers, such as days or shifts, as ranges in order that neither overlap nor touch. Both ends are included. */
final class IntRanges {

    private final int[] first;
    private final int[] last;

    /** How many numbers the ranges before this one hold. */
    private final int[] before;

    private IntRanges(List<IntRange> ranges) {
        first = new int[ranges.size()];
        last = new int[ranges.size()];
        before = new int[ranges.size()];
        int held = 0;
        for (int i = 0; i < first.length; i++) {
            first[i] = ranges.get(i).first;
            last[i] = ranges.get(i).last;
            before[i] = held;
            held += last[i] - first[i] + 1;
        }
    }

    /** All that any of these ranges holds; they may come in any order, and overlap. */
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

    /** What is left of a range without these. */
    IntRanges cutFrom(IntRange whole) {
        List<IntRange> left = new ArrayList<>();
        int next = whole.first;
        for (int i = 0; i < first.length && first[i] <= whole.last; i++) {
            if (first[i] > next) {
                left.add(new IntRange(next, first[i] - 1));
            }
            next = Math.max(next, last[i] + 1);
        }
        if (next <= whole.last) {
            left.add(new IntRange(next, whole.last));
        }
        return new IntRanges(left);
    }

    boolean contains(int number) {
        int at = rangeUpTo(number);
        return at >= 0 && number <= last[at];
    }

    /** Whether some number from one to the other is in them. */
    boolean touch(int from, int to) {
        int at = rangeUpTo(to);
        return at >= 0 && last[at] >= from;
    }

    /** How many numbers up to this one they hold. */
    int countUpTo(int number) {
        int at = rangeUpTo(number);
        return at < 0 ? 0 : before[at] + Math.min(number, last[at]) - first[at] + 1;
    }

    int size() {
        return first.length;
    }

    int first(int range) {
        return first[range];
    }

    int last(int range) {
        return last[range];
    }

    /** The last range that begins at the number or before it, or -1. */
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
     * Some numbers in a row.
     *
     * @param first the first
     * @param last the last, included, not before {@code first}
     */
    record IntRange(int first, int last) {

        /** Days as their numbers since 1970. */
        static IntRange of(DateRange days) {
            return new IntRange((int) days.from().toEpochDay(), (int) days.to().toEpochDay());
        }
    }
}
