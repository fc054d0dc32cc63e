package oncall.rota;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.OnCallTimes;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/** Joins the shifts of a rota with those that are published, which stay as they are. */
public final class RotaImport {

    private static final String PROMISE = "remove the row, since published shifts are promises";

    private final OnCallTimes times;
    private final Diagnostics findings;

    private RotaImport(OnCallTimes times, Diagnostics findings) {
        this.times = times;
        this.findings = findings;
    }

    /** A shift, and the place of its row; null for a published one. */
    private record Entry(PublishedShift shift, @Nullable Location row) {

        private DateRange days() {
            return shift.days();
        }
    }

    /**
     * All shifts in order. Overlaps and days without a shift are findings, as are rows that differ from what is published.
     *
     * @param times when anybody is on call
     */
    public static List<PublishedShift> shifts(
            Rota rota, PublishedSchedule published, OnCallTimes times, Diagnostics findings) {
        RotaImport joined = new RotaImport(times, findings);
        List<Entry> entries = new ArrayList<>();
        for (PublishedShift shift : published.shifts()) {
            entries.add(new Entry(shift, null));
        }
        for (Located<PublishedShift> shift : rota.shifts()) {
            PublishedShift same = published.beginningOn(shift.value().days().from());
            if (same == null || !isSame(same, shift.value())) {
                entries.add(new Entry(shift.value(), shift.location()));
            }
        }
        entries.sort(Comparator.comparing(entry -> entry.days().from()));
        for (int i = 1; i < entries.size(); i++) {
            joined.check(entries.get(i - 1), entries.get(i));
        }
        return entries.stream().map(Entry::shift).toList();
    }

    /** Whether both have the same days, hand-offs and people; covers that were recorded since do not count. */
    private static boolean isSame(PublishedShift published, PublishedShift row) {
        return published.days().equals(row.days())
                && Objects.equals(published.times(), row.times())
                && published.startsAt().isEqual(row.startsAt())
                && published.endsAt().isEqual(row.endsAt())
                && Engineer.areSame(published.primary(), row.primary())
                && Engineer.areSame(published.secondary(), row.secondary());
    }

    /** Checks that a shift begins when the one before it ends, if one of the two is in the rota. */
    private void check(Entry before, Entry next) {
        boolean isAfter = next.row() != null;
        Location place = isAfter ? next.row() : before.row();
        if (place == null) {
            return;
        }
        Entry other = isAfter ? before : next;
        String which = other.row() == null
                ? "the published shift from " + other.days().from() + " to "
                        + other.days().to()
                : "the one on line " + other.row().line();
        LocalDate following = times.onOrAfter(before.days().to().plusDays(1));
        OffsetDateTime end = before.shift().endsAt();
        OffsetDateTime start = next.shift().startsAt();
        if (!next.days().from().isAfter(before.days().to())) {
            String problem = "this shift and " + which + " have days in common";
            report(place, problem, other.row() == null ? PROMISE : "correct one of the two");
        } else if (next.days().from().isAfter(following)) {
            DateRange hole = new DateRange(following, next.days().from().minusDays(1));
            String days = hole.days() == 1 ? hole.from().toString() : hole.from() + " to " + hole.to();
            String problem = "no shift has " + days + ", between " + which + " and this one";
            report(place, problem, "add a row, without a 'primary' if nobody was on call");
        } else if (times.isContinuous() ? !end.isEqual(start) : end.isAfter(start)) {
            String problem = isAfter
                    ? "this shift begins at " + start + ", but " + which + " ends at " + end
                    : "this shift ends at " + end + ", but " + which + " begins at " + start;
            report(place, problem, "correct one of the two");
        }
    }

    private void report(Location place, String problem, String hint) {
        findings.error(place, RotaRule.INVALID_ROW, problem, hint);
    }
}
