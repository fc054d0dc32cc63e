package oncall.validate.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oncall.model.DateRange;
import oncall.text.Location;

/** Entries that share days with another. */
final class Overlaps {

    private static final Comparator<Entry> BY_DAYS = new Comparator<>() {
        @Override
        public int compare(Entry one, Entry other) {
            int byFirst = one.days.from().compareTo(other.days.from());
            return byFirst != 0 ? byFirst : one.days.to().compareTo(other.days.to());
        }
    };

    private Overlaps() {}

    /** Days that are written somewhere. */
    record Entry(DateRange days, Location place) {}

    /**
     * Two entries that share days.
     *
     * @param first the one further up in the file
     * @param second the other one
     */
    record Overlap(Entry first, Entry second) {}

    /** Each entry that shares days with one that begins earlier, and that one. */
    static List<Overlap> among(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(BY_DAYS);
        List<Overlap> overlaps = new ArrayList<>();
        Entry longest = null;
        for (Entry entry : sorted) {
            if (longest != null && longest.days.overlaps(entry.days)) {
                boolean isInOrder = longest.place.compareTo(entry.place) <= 0;
                overlaps.add(isInOrder ? new Overlap(longest, entry) : new Overlap(entry, longest));
            }
            longest = longest == null || entry.days.to().isAfter(longest.days.to()) ? entry : longest;
        }
        return overlaps;
    }
}
