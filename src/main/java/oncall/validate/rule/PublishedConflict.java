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
import org.jspecify.annotations.Nullable;

/** Someone who is published for a shift but is no longer in team.yaml. */
public final class PublishedConflict extends Rule {

    private final RuleInfo rule = add(RuleInfo.warning(
                    "published-conflict", "Someone who is no longer in team.yaml is published for a shift")
            .because("A published shift keeps its people, and 'leaves' says from which day others cover for them.")
            .given("schedule.yaml", ExamplePlan.PUBLISHED.replace("bob", "dave").replace("Bob", "Dave"))
            .example(
                    "team.yaml",
                    "rotation: {start: 2026-11-16, secondary: never}",
                    "  - {id: dave, name: Dave, email: dave@example.com, leaves: 2026-11-20}\n"
                            + "rotation: {start: 2026-11-16, secondary: never}"));

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
        LocalDate today = scheduled.today();
        LocalDate day =
                shift.days().from().isBefore(today) ? today : shift.days().from();
        Engineer departed = null;
        for (; !day.isAfter(shift.days().to()) && departed == null; day = day.plusDays(1)) {
            Engineer engineer = shift.on(day, role);
            boolean isKnown = engineer == null || scheduled.index().engineer(engineer.id()) != null;
            departed = isKnown ? null : engineer;
        }
        if (departed != null) {
            DateRange days = new DateRange(day.minusDays(1), shift.days().to());
            String problem = departed.name() + " is no longer in team.yaml, but is published as " + role.id() + " "
                    + Phrases.days(days);
            String hint = "add them with 'leaves', so that others cover for them, or agree on a swap";
            findings.warning(place(scheduled.published(shift.days()), role), rule, problem, hint);
        }
    }

    private static Location place(ShiftSpec published, Role role) {
        @Nullable Located<String> person = role == Role.PRIMARY ? published.primary() : published.secondary();
        return person != null
                ? person.location()
                : Objects.requireNonNull(published.start()).location();
    }
}
