package oncall.rota;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import oncall.keys.KeyRule;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Lapsed;
import oncall.model.OnCallTimes;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.schedule.HandoffClock;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A rota that was kept elsewhere.
 *
 * @param shifts its shifts by their days, each with the place of its row
 * @param endsOnHandoffs whether the days on which its shifts end were read as those of the hand-offs
 * @param newEngineers lines for team.yaml that add the people whom the plan does not know
 */
public record Rota(List<Located<PublishedShift>> shifts, boolean endsOnHandoffs, List<String> newEngineers) {

    /** The most days of a shift; a longer one is probably a mistake. */
    private static final int LONGEST = 280;

    /** The same if there is not always somebody on call, so that a shift of few on-call days can last long. */
    private static final int LONGEST_WITH_BREAKS = 1_500;

    /**
     * Reads a rota: comma-separated values with the columns {@code start}, {@code end}, {@code primary} and, if there
     * are secondaries, {@code secondary}. Days count with the hand-offs of the rotation.
     *
     * @param rotation the plan with the rotation to which the rota belongs
     * @param all the plan with each of its rotations; rows that have the hours of another one are left out
     */
    public static Rota read(SourceFile file, Plan rotation, List<Plan> all, Diagnostics findings) {
        HandoffClock clock = new HandoffClock(rotation);
        List<RotaRow> rows = new ArrayList<>(RotaRow.read(file, clock, findings));
        RotationHours.leaveToOthers(rows, rotation, all, findings);
        boolean endsOnHandoffs = RotaRow.endOnHandoffs(rows);
        Reader reader = new Reader(
                rotation.rotation().times(),
                clock,
                new RotaPeople(rotation),
                findings,
                new ArrayList<>(),
                new ArrayList<>());
        List<Located<PublishedShift>> shifts = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (RotaRow row : rows) {
            PublishedShift shift = reader.shift(row, endsOnHandoffs);
            if (shift != null) {
                shifts.add(new Located<>(shift, row.start().location()));
                last = shift.days().to();
            }
        }
        boolean isTooFine = reader.reportOtherHours();
        return new Rota(isTooFine ? List.of() : shifts, endsOnHandoffs, reader.people.reportStrangers(last, findings));
    }

    /**
     * Turns rows into shifts of a rotation.
     *
     * @param tooShort the rows of shifts that are shorter than an on-call day, or than a day and at other hours
     * @param otherHours the rows of shifts that begin or end at other hours than those of the rotation
     */
    private record Reader(
            OnCallTimes times,
            HandoffClock clock,
            RotaPeople people,
            Diagnostics findings,
            List<RotaRow> tooShort,
            List<RotaRow> otherHours) {

        /** Reports shifts that a rotation cannot have as they are. Returns whether some are too short. */
        private boolean reportOtherHours() {
            String hours =
                    times.isContinuous() ? "from hand-off to hand-off" : "from " + times.from() + " to " + times.to();
            if (!tooShort.isEmpty()) {
                findings.error(
                        tooShort.get(0).end().location(),
                        RotaRule.INVALID_ROW,
                        RotationHours.count(tooShort, "is", "are")
                                + (times.isContinuous()
                                        ? " shorter than an on-call day, which lasts "
                                        : " shorter than a day, but not with the rotation's hours, ")
                                + hours,
                        "give team.yaml a rotation with 'hours' for each part of the day, and import the file with"
                                + " --rotation ID for each");
            } else if (!otherHours.isEmpty()) {
                findings.warning(
                        otherHours.get(0).start().location(),
                        RotaRule.INVALID_ROW,
                        RotationHours.count(otherHours, "has", "have") + " other hours than the rotation",
                        "they are published " + hours
                                + "; give the rotation other 'hours' if those of the rota are right");
            }
            return !tooShort.isEmpty();
        }

        private @Nullable PublishedShift shift(RotaRow row, boolean endsOnHandoffs) {
            LocalDate first = times.onOrAfter(row.start().value().date());
            LocalDate last = lastOnCallDay(row.end().value(), endsOnHandoffs);
            OffsetDateTime from = row.start().value().at();
            OffsetDateTime to = row.end().value().at();
            boolean isPart = times.isContinuous()
                    ? last.isBefore(first) && from != null && to != null
                    : new RotationHours(times, clock).areOtherThan(row);
            if (isPart && from != null && from.isBefore(to)) {
                tooShort.add(row);
                return null;
            }
            if (last.isBefore(first)) {
                findings.error(
                        row.end().location(),
                        KeyRule.REVERSED_DATES,
                        "there is no on-call day between 'start' and 'end'",
                        "correct one of the two");
                return null;
            }
            DateRange days = new DateRange(first, last);
            int longest = times.isContinuous() ? LONGEST : LONGEST_WITH_BREAKS;
            if (days.days() > longest) {
                findings.error(
                        row.end().location(),
                        RotaRule.INVALID_ROW,
                        "this shift has " + days.days() + " days, but the most is " + longest,
                        "divide it");
            }
            Engineer primary = people.find(row.primary(), days, findings);
            Engineer secondary = people.find(row.secondary(), days, findings);
            checkRoles(row, primary, secondary);
            if (from != null && !from.isEqual(startsAt(row, first)) || to != null && !to.isEqual(endsAt(row, last))) {
                otherHours.add(row);
            }
            return new PublishedShift(
                    days,
                    times.isContinuous() ? null : times,
                    startsAt(row, first),
                    endsAt(row, last),
                    primary,
                    secondary,
                    List.of(),
                    primary == null ? List.of(nobody()) : List.of(),
                    null,
                    Lapsed.NONE,
                    0);
        }

        /** The last on-call day before the end of a shift. */
        private LocalDate lastOnCallDay(RotaTime end, boolean endsOnHandoffs) {
            LocalDate day = end.date();
            if (end.at() == null
                    ? endsOnHandoffs
                    : times.isContinuous() || !clock.beginningOf(day).isBefore(end.at())) {
                day = day.minusDays(1);
            }
            return times.day(times.number(day.plusDays(1)) - 1);
        }

        private OffsetDateTime startsAt(RotaRow row, LocalDate first) {
            OffsetDateTime at = row.start().value().at();
            return at != null && times.isContinuous() ? at : clock.beginningOf(first);
        }

        private OffsetDateTime endsAt(RotaRow row, LocalDate last) {
            OffsetDateTime at = row.end().value().at();
            return at != null && times.isContinuous() ? at : new RotationHours(times, clock).end(last);
        }

        private void checkRoles(RotaRow row, @Nullable Engineer primary, @Nullable Engineer secondary) {
            if (secondary != null && secondary.is(primary)) {
                findings.error(
                        row.secondary().location(),
                        RotaRule.INVALID_ROW,
                        secondary.name() + " is both primary and secondary",
                        "name somebody else, or leave 'secondary' empty");
            } else if (secondary != null && row.primary().value().isEmpty()) {
                findings.error(
                        row.secondary().location(),
                        RotaRule.INVALID_ROW,
                        "this shift has a secondary but no primary",
                        "name a primary, or leave both empty");
            }
        }

        private static Change nobody() {
            Reason reason = new Reason(Reason.Kind.IMPORTED, null);
            return new Change(Cause.UNCOVERED, Role.PRIMARY, null, null, null, reason);
        }
    }
}
