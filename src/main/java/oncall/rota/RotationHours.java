package oncall.rota;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import oncall.model.OnCallTimes;
import oncall.model.Plan;
import oncall.schedule.HandoffClock;
import oncall.text.Diagnostics;

/** The hours of a rotation, held against those of a rota. */
record RotationHours(OnCallTimes times, HandoffClock clock) {

    static RotationHours of(Plan rotation) {
        return new RotationHours(rotation.rotation().times(), new HandoffClock(rotation));
    }

    /** Whether the row begins with an on-call day and ends with one, to the minute. */
    private boolean areOf(RotaRow row) {
        OffsetDateTime from = row.start().value().at();
        OffsetDateTime to = row.end().value().at();
        LocalDate first = row.start().value().date();
        LocalDate last = row.end().value().date().minusDays(times.isOverMidnight() ? 1 : 0);
        return from != null
                && to != null
                && times.contains(first)
                && times.contains(last)
                && from.isEqual(clock.beginningOf(first))
                && to.isEqual(end(last));
    }

    /** When an on-call day ends. */
    OffsetDateTime end(LocalDate day) {
        LocalDate date = times.isOverMidnight() ? day.plusDays(1) : day;
        return clock.at(date.atTime(times.to()));
    }

    /** Whether the row is less than a day long, and its hours are others. */
    boolean areOtherThan(RotaRow row) {
        OffsetDateTime from = row.start().value().at();
        OffsetDateTime to = row.end().value().at();
        return from != null && to != null && to.isBefore(from.plusDays(1)) && !areOf(row);
    }

    /** Takes away the rows that have the hours of another rotation, and says so. */
    static void leaveToOthers(List<RotaRow> rows, Plan rotation, List<Plan> all, Diagnostics findings) {
        RotationHours own = of(rotation);
        for (Plan other : all) {
            RotationHours hours = of(other);
            List<RotaRow> theirs = new ArrayList<>(rows);
            theirs.removeIf(row -> hours.times.isContinuous() || own.areOf(row) || !hours.areOf(row));
            rows.removeAll(theirs);
            if (!theirs.isEmpty()) {
                findings.warning(
                        theirs.get(0).start().location(),
                        RotaRule.INVALID_ROW,
                        count(theirs, "has", "have") + " the hours of the rotation "
                                + other.rotation().id() + ", and " + (theirs.size() == 1 ? "is" : "are") + " left out",
                        "import the file with --rotation " + other.rotation().id() + " too");
            }
        }
    }

    /** The number of rows as the beginning of a sentence. */
    static String count(List<RotaRow> rows, String one, String several) {
        return rows.size() == 1 ? "this shift " + one : "this shift and " + (rows.size() - 1) + " more " + several;
    }
}
