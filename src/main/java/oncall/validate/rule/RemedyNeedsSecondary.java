package oncall.validate.rule;

import java.util.List;
import oncall.model.Remedy;
import oncall.model.SecondaryMode;
import oncall.plan.PlanSpec;
import oncall.plan.RotationSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** The secondary is to cover, and there never is one. */
public final class RemedyNeedsSecondary implements PlanRule {

    static final String ID = "remedy-needs-secondary";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "The secondary is to cover, and the rotation has no secondaries",
                "The remedy never works, and days that it was to cover stay as they are.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                        rotation: {start: 2026-01-05, secondary: never, on_holiday: [secondary-covers]}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                        rotation: {start: 2026-01-05, secondary: holiday-weeks, on_holiday: [secondary-covers]}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        RotationSpec rotation = plan.team() == null ? null : plan.team().rotation();
        if (rotation != null
                && rotation.secondary() != null
                && rotation.secondary().value() == SecondaryMode.NEVER) {
            check(rotation.onTimeOff(), "always", findings);
            check(rotation.onHoliday(), "holiday-weeks", findings);
        }
    }

    private static void check(@Nullable List<Located<Remedy>> remedies, String enough, Diagnostics findings) {
        if (remedies == null) {
            return;
        }
        for (Located<Remedy> remedy : remedies) {
            if (remedy.value().need() == Remedy.Need.SECONDARY) {
                String id = remedy.value().id();
                findings.warning(
                        remedy.location(),
                        ID,
                        "'" + id + "' never works here: with 'secondary: never' no shift has a secondary",
                        "take '" + id + "' out, or write 'secondary: " + enough + "'");
            }
        }
    }
}
