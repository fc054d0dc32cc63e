package oncall.validate.rule;

import java.time.LocalDate;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** An owner who leaves within a year. */
public final class OwnerLeaves implements ScheduleRule {

    static final String ID = "owner-leaves";

    private static final int WEEKS_AHEAD = 52;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "An owner of pipelines leaves the team within the coming 52 weeks",
                "What one person knows of a pipeline takes weeks to hand over, and cannot be asked for afterwards.",
                new Example("team.yaml", OwnerLeft.team("2027-03-31"), OwnerLeft.pipelines("bob")),
                new Example("team.yaml", OwnerLeft.team("2027-03-31"), OwnerLeft.pipelines("alice")));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        Map<String, Ownership> owned = Ownership.of(plan.files());
        LocalDate end = plan.today().plusWeeks(WEEKS_AHEAD);
        for (Map.Entry<String, EngineerSpec> entry : new EngineersById(plan.team()).all()) {
            Located<LocalDate> leaves = entry.getValue().leaves();
            Ownership ownership = owned.get(entry.getKey());
            if (leaves != null
                    && ownership != null
                    && !leaves.value().isBefore(plan.today())
                    && leaves.value().isBefore(end)) {
                findings.warning(
                        leaves.location(),
                        ID,
                        EngineersById.name(entry.getKey(), entry.getValue()) + " leaves on " + leaves.value()
                                + " and is " + ownership.told(),
                        "agree on who takes over by then, and name them, first in " + ownership.place());
            }
        }
    }
}
