package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.plan.EngineerSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** An engineer who cannot be reached. */
public final class NoContact implements ScheduleRule {

    static final String ID = "no-contact";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "An engineer has neither email nor slack nor phone",
                "Whoever reads the runbook at night knows a name, and cannot call it.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob}
                        rotation: {start: 2026-01-05}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, phone: "+1 555 0102"}
                        rotation: {start: 2026-01-05}
                        """));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        EngineersById engineers = EngineersById.notLeft(plan.team(), plan.today());
        List<Located<String>> unreachable = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, EngineerSpec> entry : engineers.all()) {
            EngineerSpec engineer = entry.getValue();
            if (engineer.whole() && engineer.email() == null && engineer.slack() == null && engineer.phone() == null) {
                unreachable.add(Objects.requireNonNull(engineer.id()));
                names.add(EngineersById.name(entry.getKey(), engineer));
            }
        }
        if (names.size() > 1 && names.size() == engineers.count()) {
            findings.warning(
                    unreachable.get(0).location(),
                    ID,
                    "nobody on the team has an email, slack or phone, so nobody can be called",
                    "add at least one to each of " + Words.some(names));
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            findings.warning(
                    unreachable.get(i).location(),
                    ID,
                    names.get(i) + " has no email, slack or phone, and cannot be called",
                    "add at least one of them");
        }
    }
}
