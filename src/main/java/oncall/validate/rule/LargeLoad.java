package oncall.validate.rule;

import java.util.Map;
import oncall.model.Load;
import oncall.plan.EngineerSpec;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** A load that was probably meant as a percentage. */
public final class LargeLoad implements PlanRule {

    static final String ID = "large-load";

    /** Nobody serves so many times as much as a colleague. */
    private static final int MANY = 5;

    private static final int PERCENT = 100;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "An engineer's load is five times that of another, or more",
                "A load is a share, and 1 is full time: 50 is not half of the duty but fifty times as much.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob", load: 50}
                        rotation: {start: 2026-01-05, rest: 0}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob", load: 0.5}
                        rotation: {start: 2026-01-05, rest: 0}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        EngineersById engineers = new EngineersById(plan.team());
        int least = least(engineers);
        for (Map.Entry<String, EngineerSpec> entry : engineers.all()) {
            EngineerSpec engineer = entry.getValue();
            int load = load(engineer);
            if (engineer.load() != null && isLarge(engineer, least)) {
                findings.warning(
                        engineer.load().location(),
                        ID,
                        EngineersById.name(entry.getKey(), engineer) + " is to serve " + load / least
                                + " times as much as a colleague",
                        load % PERCENT == 0
                                ? "1 is a full-time engineer's load; did you mean " + share(load / PERCENT) + "?"
                                : "1 is a full-time engineer's load, 0.5 half of it");
            }
        }
    }

    /** The smallest load of all. */
    static int least(EngineersById engineers) {
        int least = Integer.MAX_VALUE;
        for (Map.Entry<String, EngineerSpec> entry : engineers.all()) {
            least = Math.min(least, load(entry.getValue()));
        }
        return least;
    }

    /** Whether this load is probably a mistake. */
    static boolean isLarge(EngineerSpec engineer, int least) {
        int load = load(engineer);
        return load > Load.FULL.hundredths() && load >= MANY * least;
    }

    private static int load(EngineerSpec engineer) {
        return engineer.load() == null
                ? Load.FULL.hundredths()
                : engineer.load().value().hundredths();
    }

    /** A percentage as a share: 50 is 0.5. */
    private static String share(int percent) {
        if (percent >= PERCENT) {
            return "1";
        }
        return percent % 10 == 0 ? "0." + percent / 10 : (percent < 10 ? "0.0" : "0.") + percent;
    }
}
