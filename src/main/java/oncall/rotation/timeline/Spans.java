package oncall.rotation.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import oncall.model.DateRange;

/** Whole numbers, such as days or shifts, as spans in order that neither overlap nor touch. Both ends are included. */
final class Spans {

    private final int[] first;
    private final int[] last;

    /** How many numbers the spans before this one hold. */
    private final int[] before;

    private Spans(List<Span> spans) {
        first = new int[spans.size()];
        last = new int[spans.size()];
        before = new int[spans.size()];
        int held = 0;
        for (int i = 0; i < first.length; i++) {
            first[i] = spans.get(i).first;
            last[i] = spans.get(i).last;
            before[i] = held;
            held += last[i] - first[i] + 1;
        }
    }

    /** All that any of these spans holds; they may come in any order, and overlap. */
    static Spans of(List<Span> spans) {
        Span[] sorted = spans.toArray(new Span[0]);
        Arrays.sort(sorted, BY_FIRST);
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            int top = merged.size() - 1;
            if (top >= 0 && span.first <= merged.get(top).last + 1L) {
                merged.set(top, new Span(merged.get(top).first, Math.max(merged.get(top).last, span.last)));
            } else {
                merged.add(span);
            }
        }
        return new Spans(merged);
    }

    /** What is left of a span without these. */
    Spans cutFrom(Span whole) {
        List<Span> left = new ArrayList<>();
        int next = whole.first;
        for (int i = 0; i < first.length && first[i] <= whole.last; i++) {
            if (first[i] > next) {
                left.add(new Span(next, first[i] - 1));
            }
            next = Math.max(next, last[i] + 1);
        }
        if (next <= whole.last) {
            left.add(new Span(next, whole.last));
        }
        return new Spans(left);
    }

    boolean contains(int number) {
        int at = spanUpTo(number);
        return at >= 0 && number <= last[at];
    }

    /** Whether some number from one to the other is in them. */
    boolean touch(int from, int to) {
        int at = spanUpTo(to);
        return at >= 0 && last[at] >= from;
    }

    /** How many numbers up to this one they hold. */
    int countUpTo(int number) {
        int at = spanUpTo(number);
        return at < 0 ? 0 : before[at] + Math.min(number, last[at]) - first[at] + 1;
    }

    int size() {
        return first.length;
    }

    int first(int span) {
        return first[span];
    }

    int last(int span) {
        return last[span];
    }

    /** The last span that begins at the number or before it, or -1. */
    private int spanUpTo(int number) {
        int at = Arrays.binarySearch(first, number);
        return at >= 0 ? at : -at - 2;
    }

    private static final Comparator<Span> BY_FIRST = new Comparator<>() {
        @Override
        public int compare(Span one, Span other) {
            return Integer.compare(one.first, other.first);
        }
    };

    /**
     * Some numbers in a row.
     *
     * @param first the first
     * @param last the last, included, not before {@code first}
     */
    record Span(int first, int last) {

        /** Days as their numbers since 1970. */
        static Span of(DateRange days) {
            return new Span((int) days.from().toEpochDay(), (int) days.to().toEpochDay());
        }
    }
}
