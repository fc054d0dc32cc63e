package oncall.validate.rule;

import java.time.LocalDate;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** An owner who is on the team no more. */
public final class OwnerLeft implements ScheduleRule {

    static final String ID = "owner-left";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                true,
                false,
                "An owner of pipelines has left the team",
                "The runbook sends people to someone who does not answer any more.",
                new Example("team.yaml", team("2026-10-31"), pipelines("bob")),
                new Example("team.yaml", team("2026-10-31"), pipelines("alice")));
    }

    /** A team that Bob leaves. */
    static String team(String bobLeaves) {
        return """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob", leaves: LEAVES}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                  - {id: diana, name: Diana, slack: "@diana"}
                rotation: {start: 2026-01-05}
                """.replace("LEAVES", bobLeaves);
    }

    /** A pipeline for investors with a primary owner. */
    static Example pipelines(String owner) {
        return new Example("pipelines.yaml", """
                tiers: {investor: {runbook: required}}
                pipelines:
                  - id: profit
                    name: Profit
                    tier: investor
                    primary_owner: OWNER
                    secondary_owner: charlie
                    purpose: Tells investors what was earned.
                    monitoring: {alerts: [{name: Late, threshold: Not there at 06:00}]}
                    failure_modes: [{title: Ledger closes late}]
                    restart: [Run the month again]
                    recovery: [Backfill from the raw layer]
                    escalation: [{who: Head of Data}]
                """.replace("OWNER", owner));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        Map<String, Ownership> owned = Ownership.of(plan.files());
        for (Map.Entry<String, EngineerSpec> entry : new EngineersById(plan.team()).all()) {
            Located<LocalDate> leaves = entry.getValue().leaves();
            Ownership ownership = owned.get(entry.getKey());
            if (leaves != null && ownership != null && leaves.value().isBefore(plan.today())) {
                findings.found(
                        ownership.severity(),
                        leaves.location(),
                        ID,
                        EngineersById.name(entry.getKey(), entry.getValue()) + " left on " + leaves.value()
                                + " and is still " + ownership.told(),
                        "name someone else, first in " + ownership.place());
            }
        }
    }
}
