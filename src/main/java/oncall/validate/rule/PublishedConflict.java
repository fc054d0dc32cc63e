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
import oncall.model.TimeOff;
import oncall.plan.EngineerSpec;
import oncall.plan.PublicationSpec.ShiftSpec;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** Someone who was told of a shift, and is away in it, or on the team no more. */
public final class PublishedConflict implements ScheduleRule {

    static final String ID = "published-conflict";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                false,
                "Someone is on call in a published shift, and away or not on the team",
                "A published shift stays as it is, so nobody would answer unless people agree on a change.",
                example(""),
                example("overrides: [{from: 2026-11-25, to: 2026-11-26, engineer: alice, instead_of: bob}]"));
    }

    private static Example example(String overrides) {
        return new Example("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob", time_off: [{from: 2026-11-25, to: 2026-11-26, reason: Flu}]}
                rotation: {start: 2026-11-16, secondary: never}
                """ + overrides, new Example("schedule.yaml", """
                people: [{id: alice, name: Alice}, {id: bob, name: Bob}]
                shifts:
                  - start: 2026-11-16
                    end: 2026-11-22
                    starts_at: 2026-11-16T09:00:00Z
                    ends_at: 2026-11-23T09:00:00Z
                    primary: alice
                  - start: 2026-11-23
                    end: 2026-11-29
                    starts_at: 2026-11-23T09:00:00Z
                    ends_at: 2026-11-30T09:00:00Z
                    primary: bob
                """));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        Search search = new Search(plan);
        for (Shift shift : plan.schedule().shifts()) {
            if (shift.published() && !shift.days().to().isBefore(plan.today())) {
                search.look(shift);
            }
        }
        for (Conflict conflict : search.conflicts.values()) {
            findings.error(
                    conflict.place,
                    ID,
                    conflict.name + " is published as " + Words.some(conflict.duties) + ", and " + conflict.why,
                    conflict.mend + (conflict.duties.size() == 1 ? "" : "; and likewise for the other days"));
        }
    }

    /** Collects conflicts, those with one absence as one. */
    private static final class Search {

        private final ScheduledPlan plan;
        private final EngineersById engineers;
        private final Map<String, Conflict> conflicts = new LinkedHashMap<>();
        private final Map<LocalDate, ShiftSpec> written = new LinkedHashMap<>();

        private Search(ScheduledPlan plan) {
            this.plan = plan;
            this.engineers = new EngineersById(plan.team());
            for (ShiftSpec shift : plan.files().publication().shifts()) {
                if (shift.start() != null) {
                    written.put(shift.start().value(), shift);
                }
            }
        }

        private void look(Shift shift) {
            look(shift, Role.PRIMARY, shift.primary());
            look(shift, Role.SECONDARY, shift.secondary());
        }

        private void look(Shift shift, Role role, @Nullable Engineer regular) {
            LocalDate from = shift.days().from();
            LocalDate last = shift.days().to();
            for (Cover cover : shift.covers()) {
                if (cover.role() == role) {
                    look(shift, role, regular, from, cover.days().from().minusDays(1));
                    look(
                            shift,
                            role,
                            cover.engineer(),
                            cover.days().from(),
                            cover.days().to());
                    from = cover.days().to().plusDays(1);
                }
            }
            look(shift, role, regular, from, last);
        }

        private void look(Shift shift, Role role, @Nullable Engineer engineer, LocalDate first, LocalDate last) {
            LocalDate from = first.isBefore(plan.today()) ? plan.today() : first;
            if (engineer == null || last.isBefore(from)) {
                return;
            }
            DateRange days = new DateRange(from, last);
            EngineerSpec spec = engineers.get(engineer.id());
            Located<LocalDate> leaves = spec == null ? null : spec.leaves();
            Located<LocalDate> joins = spec == null ? null : spec.joins();
            if (spec == null) {
                Location place = place(shift, role);
                if (place != null) {
                    add("gone", place, "is not in team.yaml any more", shift, role, engineer, days);
                }
            } else if (leaves != null && leaves.value().isBefore(last)) {
                LocalDate gone = leaves.value().plusDays(1);
                DateRange without = new DateRange(gone.isAfter(from) ? gone : from, last);
                String why = (gone.isAfter(plan.today()) ? "leaves on " : "left on ") + leaves.value();
                add("leaves", leaves.location(), why, shift, role, engineer, without);
            } else if (joins != null && joins.value().isAfter(from)) {
                LocalDate before = joins.value().minusDays(1);
                DateRange without = new DateRange(from, before.isBefore(last) ? before : last);
                add("joins", joins.location(), "joins on " + joins.value(), shift, role, engineer, without);
            } else {
                lookAtTimeOff(shift, role, engineer, spec, days);
            }
        }

        private void lookAtTimeOff(Shift shift, Role role, Engineer engineer, EngineerSpec spec, DateRange days) {
            List<TimeOff> timeOff = engineer.timeOff();
            for (int i = 0; i < timeOff.size(); i++) {
                TimeOff away = timeOff.get(i);
                if (away.days().overlaps(days)) {
                    String why = "away then" + (away.reason() == null ? "" : " (" + away.reason() + ")");
                    Location place = spec.timeOff().get(i).days().location();
                    add("away" + i, place, why, shift, role, engineer, days.intersection(away.days()));
                }
            }
        }

        private void add(
                String kind, Location place, String why, Shift shift, Role role, Engineer engineer, DateRange days) {
            String key = kind + " " + engineer.id();
            Conflict conflict = conflicts.get(key);
            if (conflict == null) {
                conflict = new Conflict(place, engineer.name(), why, mend(shift, engineer, days));
                conflicts.put(key, conflict);
            }
            conflict.duties.add(role.id() + " " + Words.days(days));
        }

        private String mend(Shift shift, Engineer engineer, DateRange days) {
            if (engineers.get(engineer.id()) == null) {
                return "put " + engineer.name()
                        + " back into team.yaml, with 'leaves', so that a swap or an override can name them";
            }
            for (Engineer other : plan.project().rotation().order()) {
                boolean isBusy = other.is(shift.primary()) || other.is(shift.secondary());
                if (!isBusy && other.isOnTeam(shift.days()) && other.isFree(days)) {
                    String when =
                            days.days() == 1 ? "date: " + days.from() : "from: " + days.from() + ", to: " + days.to();
                    return "agree with someone, and add it to 'overrides', such as - {" + when + ", engineer: "
                            + other.id() + ", instead_of: " + engineer.id() + "}";
                }
            }
            return "agree with someone who is free, and add it to 'overrides' or 'swaps'";
        }

        private @Nullable Location place(Shift shift, Role role) {
            ShiftSpec spec = written.get(shift.days().from());
            Located<String> who = spec == null ? null : role == Role.PRIMARY ? spec.primary() : spec.secondary();
            return who != null
                    ? who.location()
                    : spec == null || spec.start() == null ? null : spec.start().location();
        }
    }

    /** One absence and the duties that it stands against. */
    private static final class Conflict {

        private final Location place;
        private final String name;
        private final String why;
        private final String mend;
        private final List<String> duties = new ArrayList<>();

        private Conflict(Location place, String name, String why, String mend) {
            this.place = place;
            this.name = name;
            this.why = why;
            this.mend = mend;
        }
    }
}
