package oncall.validate.rule;

import java.time.LocalDate;
import java.util.Objects;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.model.TimeSpan;
import oncall.plan.PublishedRotationSpec.ShiftSpec;
import oncall.plan.RotationSpec;
import oncall.schedule.OnCall;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Located;

/** Published shifts that do not reach far enough ahead, or that name someone who is no longer in team.yaml. */
public final class PublishedShifts extends Rule {

    private final RuleInfo unknownPerson = add(RuleInfo.warning(
                    "published-conflict", "Someone who is no longer in team.yaml is published for a shift")
            .because("A published shift keeps its people, and 'leaves' says from which day others cover for them.")
            .given("schedule.yaml", ExamplePlan.PUBLISHED.replace("bob", "dave").replace("Bob", "Dave"))
            .example(
                    "team.yaml",
                    "rotation: {start: 2026-11-16, secondary: never}",
                    "  - {id: dave, name: Dave, email: dave@example.com, leaves: 2026-11-20}\n"
                            + "rotation: {start: 2026-11-16, secondary: never}"));

    private final RuleInfo tooLittle = add(RuleInfo.warning(
                    "too-little-published", "The published shifts do not reach as far ahead as the notice")
            .because("A shift that is not published can still change, and then nobody gets the promised notice.")
            .given("schedule.yaml", ExamplePlan.PUBLISHED)
            .example("team.yaml", "rotation: {start: 2026-11-16, notice: ?, secondary: never}", "28d", "7d"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        for (Shift shift : scheduled.schedule().shifts()) {
            if (shift.published()) {
                check(shift, Role.PRIMARY, scheduled, findings);
                check(shift, Role.SECONDARY, scheduled, findings);
            }
        }
        Located<TimeSpan> notice = scheduled.rotation().get(RotationSpec.NOTICE);
        if (notice == null) {
            return;
        }
        LocalDate until = scheduled.today().plusDays(notice.value().days() - 1L);
        LocalDate first = scheduled.schedule().firstUnpublished(new DateRange(scheduled.today(), until));
        if (first != null) {
            LocalDate last = scheduled.plan().publication().lastDay();
            String problem = (last == null ? "no shifts are published" : "shifts are published until " + last)
                    + ", and a notice of " + notice.value().text() + " reaches until " + until;
            String hint = "run 'oncall publish', and commit schedule.yaml";
            findings.warning(notice.location(), tooLittle, problem, hint);
        }
    }

    /** Reports someone who has the role in the shift, today or later, and is not in team.yaml. */
    private void check(Shift shift, Role role, ScheduledPlan scheduled, Diagnostics findings) {
        for (OnCall stretch : OnCall.of(shift)) {
            Engineer engineer = stretch.in(role);
            boolean isKnown = engineer == null || scheduled.index().engineer(engineer.id()) != null;
            if (engineer != null && !isKnown && !stretch.days().to().isBefore(scheduled.today())) {
                LocalDate from = stretch.days().from().isBefore(scheduled.today())
                        ? scheduled.today()
                        : stretch.days().from();
                ShiftSpec published = scheduled.published(shift.days());
                Located<?> person =
                        role == Role.PRIMARY ? published.get(ShiftSpec.PRIMARY) : published.get(ShiftSpec.SECONDARY);
                String problem = engineer.name() + " is no longer in team.yaml, but is published as " + role.id() + " "
                        + Phrases.days(new DateRange(from, shift.days().to()));
                String hint = "add them with 'leaves', so that others cover for them, or agree on a swap";
                findings.warning(
                        (person == null ? Objects.requireNonNull(published.get(ShiftSpec.START)) : person).location(),
                        unknownPerson,
                        problem,
                        hint);
                return;
            }
        }
    }
}
