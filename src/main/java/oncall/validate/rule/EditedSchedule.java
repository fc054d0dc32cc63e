package oncall.validate.rule;

import oncall.plan.FittingShifts;
import oncall.plan.PublishedRotationSpec;
import oncall.plan.PublishedRotationSpec.ShiftSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.PlanIndex;

/**
 * Published shifts that this program cannot have written: the file was not saved completely, or was edited by hand.
 */
public final class EditedSchedule extends Rule {

    private final RuleInfo rule = add(RuleInfo.stoppingError(
                    "edited-schedule",
                    "Published shifts do not fit together: schedule.yaml was not saved completely, or was edited by hand")
            .because("People rely on the shifts as published, and days may have two primaries or none.")
            .given("schedule.yaml", ExamplePlan.PUBLISHED)
            .given("team.yaml", "rotation: {start: 2026-01-05, secondary: never}")
            .example(
                    "schedule.yaml",
                    "  - {start: 2026-11-30, end: 2026-12-06, starts_at: 2026-11-30T09:00:00Z, ends_at: ?}",
                    "2026-12-07T09:00:00Z",
                    "2026-12-07T09:00:00Z, primary: alice"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (PublishedRotationSpec rotation : plan.plan().publication().rotations()) {
            ShiftSpec before = null;
            for (ShiftSpec shift : rotation.shifts()) {
                Located<String> problem = FittingShifts.problem(shift, before);
                if (problem != null) {
                    String hint = "restore the file from git"
                            + (shift.get(ShiftSpec.START) == null
                                    ? ""
                                    : ", or publish anew with 'oncall publish --from " + shift.value(ShiftSpec.START)
                                            + "'");
                    findings.error(problem.location(), rule, problem.value(), hint);
                }
                before = shift;
            }
        }
    }
}
