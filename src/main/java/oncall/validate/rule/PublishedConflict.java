package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.plan.EngineerSpec;
import oncall.plan.TimeOffSpec;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.validate.index.NamedEngineer;
import org.jspecify.annotations.Nullable;

/** Someone who is published for a shift, and is away in it, or no longer on the team. */
public final class PublishedConflict extends ScheduleRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.error(
                        "published-conflict",
                        "Someone is published for a shift in which they are away or not on the team")
                .because("A published shift stays as it is, so nobody would answer unless people agree on a change.")
                .given("schedule.yaml", ExamplePlan.PUBLISHED)
                .given("team.yaml", """
                          - {id: bob, name: Bob, email: bob@example.com, time_off: [{date: 2026-11-25, reason: Flu}]}
                        rotation: {start: 2026-11-16, secondary: never}
                        """)
                .example(
                        "team.yaml",
                        "overrides: []",
                        "overrides: [{date: 2026-11-25, engineer: alice, instead_of: bob}]");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        Map<String, Conflict> conflicts = new LinkedHashMap<>();
        for (Shift shift : scheduled.schedule().shifts()) {
            if (shift.published() && !areAllThere(shift, scheduled)) {
                for (Role role : Role.values()) {
                    collect(shift, role, scheduled, conflicts);
                }
            }
        }
        for (Conflict conflict : conflicts.values()) {
            List<String> duties = new ArrayList<>();
            for (Duty duty : conflict.duties) {
                duties.add(duty.role.id() + " " + Phrases.days(duty.days));
            }
            findings.error(
                    conflict.place,
                    this,
                    conflict.engineer.name() + " is published as " + Phrases.some(duties) + ", and " + conflict.why,
                    hint(conflict, scheduled) + (duties.size() == 1 ? "" : ", and likewise for the other days"));
        }
    }

    private static boolean areAllThere(Shift shift, ScheduledPlan scheduled) {
        List<Engineer> people = new ArrayList<>();
        people.add(shift.primary());
        people.add(shift.secondary());
        for (Cover cover : shift.covers()) {
            people.add(cover.engineer());
        }
        for (Engineer engineer : people) {
            boolean isThere = engineer == null
                    || engineer.isFree(shift.days()) && scheduled.index().engineer(engineer.id()) != null;
            if (!isThere) {
                return false;
            }
        }
        return true;
    }

    private static void collect(Shift shift, Role role, ScheduledPlan scheduled, Map<String, Conflict> conflicts) {
        LocalDate first = shift.days().from();
        LocalDate day = first.isBefore(scheduled.today()) ? scheduled.today() : first;
        for (; !day.isAfter(shift.days().to()); day = day.plusDays(1)) {
            Engineer engineer = shift.on(day, role);
            Conflict found = engineer == null ? null : conflict(engineer, day, shift, role, scheduled);
            if (found != null) {
                Conflict known = conflicts.putIfAbsent(found.key, found);
                (known == null ? found : known).add(role, day, day.equals(first));
            }
        }
    }

    /** Why someone who is published for a day cannot serve it; null if they can. */
    private static @Nullable Conflict conflict(
            Engineer engineer, LocalDate day, Shift shift, Role role, ScheduledPlan scheduled) {
        NamedEngineer written = scheduled.index().engineer(engineer.id());
        if (written == null) {
            Location place = PublishedPlaces.of(
                    shift.days(), role, scheduled.index().plan().publication());
            return new Conflict("gone", place, "is no longer in team.yaml", engineer, shift);
        }
        EngineerSpec spec = written.spec();
        if (spec.leaves() != null && written.hasLeft(day)) {
            LocalDate last = spec.leaves().value();
            String why = (last.isBefore(scheduled.today()) ? "left on " : "leaves on ") + last;
            return new Conflict("leaves", spec.leaves().location(), why, engineer, shift);
        }
        if (spec.joins() != null && written.joinsAfter(day)) {
            return new Conflict(
                    "joins", spec.joins().location(), "joins on " + spec.joins().value(), engineer, shift);
        }
        for (TimeOffSpec away : spec.timeOff()) {
            DateRange days = away.days().range();
            if (days != null && days.contains(day)) {
                String why = "is away then"
                        + (away.reason() == null ? "" : " (" + away.reason().value() + ")");
                return new Conflict("away" + days, away.days().location(), why, engineer, shift);
            }
        }
        return null;
    }

    private static String hint(Conflict conflict, ScheduledPlan scheduled) {
        Engineer engineer = conflict.engineer;
        if (scheduled.index().engineer(engineer.id()) == null) {
            return "put " + engineer.name()
                    + " back into team.yaml, with 'leaves', so that a swap or an override can name them";
        }
        Shift shift = conflict.shift;
        DateRange days = conflict.duties.get(0).days;
        for (Engineer other : scheduled.plan().rotation().order()) {
            boolean isBusy = other.is(shift.primary()) || other.is(shift.secondary());
            if (!isBusy && other.isOnTeam(shift.days()) && other.isFree(days)) {
                return "agree on a substitute, and add an override, such as " + CoverHint.line(days, other, engineer);
            }
        }
        return "agree on a substitute, and add an override or a swap";
    }

    private record Duty(Role role, DateRange days) {}

    /** One absence and the duties that it concerns. */
    private static final class Conflict {

        private final String key;
        private final Location place;
        private final String why;
        private final Engineer engineer;
        private final Shift shift;
        private final List<Duty> duties = new ArrayList<>();

        private Conflict(String kind, Location place, String why, Engineer engineer, Shift shift) {
            this.key = kind + " " + engineer.id();
            this.place = place;
            this.why = why;
            this.engineer = engineer;
            this.shift = shift;
        }

        private void add(Role role, LocalDate day, boolean beginsShift) {
            int last = duties.size() - 1;
            boolean goesOn = last >= 0
                    && duties.get(last).role == role
                    && !beginsShift
                    && duties.get(last).days.to().plusDays(1).equals(day);
            if (goesOn) {
                duties.set(
                        last, new Duty(role, new DateRange(duties.get(last).days.from(), day)));
            } else {
                duties.add(new Duty(role, new DateRange(day, day)));
            }
        }
    }
}
