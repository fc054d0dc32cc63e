package oncall.validate.rule;

import java.time.LocalDate;
import java.util.Objects;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.plan.PublishedScheduleSpec.ShiftSpec;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.WrittenDays;
import org.jspecify.annotations.Nullable;

/** Someone who is published for a shift but is away in it or no longer on the team. */
public final class PublishedConflict extends ScheduleRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.error(
                        "published-conflict",
                        "Someone is published for a shift in which they are away or not on the team")
                .because("A published shift stays the same, so nobody answers unless people agree on a change.")
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
        for (Shift shift : scheduled.schedule().shifts()) {
            if (shift.published()) {
                check(shift, Role.PRIMARY, scheduled, findings);
                check(shift, Role.SECONDARY, scheduled, findings);
            }
        }
    }

    private void check(Shift shift, Role role, ScheduledPlan scheduled, Diagnostics findings) {
        LocalDate last = shift.days().to();
        LocalDate first = shift.days().from().isBefore(scheduled.today())
                ? scheduled.today()
                : shift.days().from();
        Located<String> before = null;
        for (LocalDate day = first; !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            Located<String> absence = day.isAfter(last) ? null : absence(day, shift, role, scheduled);
            if (before != null && !before.equals(absence)) {
                DateRange days = new DateRange(first, day.minusDays(1));
                findings.error(
                        before.location(),
                        this,
                        before.value() + ", but is published as " + role.id() + " " + Phrases.days(days),
                        "agree on a substitute and add an override or a swap");
            }
            first = before != null && before.equals(absence) ? first : day;
            before = absence;
        }
    }

    /** Why someone cannot serve the published day, with its place; null if they can. */
    private static @Nullable Located<String> absence(LocalDate day, Shift shift, Role role, ScheduledPlan scheduled) {
        Engineer engineer = shift.on(day, role);
        NamedEngineer written = engineer == null ? null : scheduled.index().engineer(engineer.id());
        if (engineer == null
                || written != null && engineer.isFree(shift.handoff().absences(new DateRange(day, day)))) {
            return null;
        }
        ShiftSpec published = scheduled.published(shift.days());
        Located<String> person = role == Role.PRIMARY ? published.primary() : published.secondary();
        Location start = Objects.requireNonNull(published.start()).location();
        Location place = person == null ? start : person.location();
        if (written == null) {
            return new Located<>(engineer.name() + " is no longer in team.yaml", place);
        }
        Located<LocalDate> joins = written.spec().joins();
        Located<LocalDate> leaves = written.spec().leaves();
        if (leaves != null && written.hasLeft(day)) {
            return new Located<>(engineer.name() + " leaves on " + leaves.value(), leaves.location());
        }
        if (joins != null && written.joinsAfter(day)) {
            return new Located<>(engineer.name() + " joins on " + joins.value(), joins.location());
        }
        for (WrittenDays away : written.timeOff()) {
            place = away.days().contains(day) ? away.place() : place;
        }
        return new Located<>(engineer.name() + " is away", place);
    }
}
