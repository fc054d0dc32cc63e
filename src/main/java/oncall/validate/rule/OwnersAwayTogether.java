package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** Days on which both owners of a pipeline are away. */
public final class OwnersAwayTogether implements ScheduleRule {

    static final String ID = "owners-away-together";

    private static final int MOST_TOLD = 8;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                true,
                false,
                "Both owners of a pipeline are away on the same day",
                "Whoever is on call then has nobody to ask who knows the pipeline.",
                new Example("team.yaml", team("2026-12-23"), OwnerLeft.pipelines("bob")),
                new Example("team.yaml", team("2026-12-29"), OwnerLeft.pipelines("bob")));
    }

    private static String team(String charlieFrom) {
        return """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob", time_off: [{from: 2026-12-21, to: 2026-12-28}]}
                  - {id: charlie, name: Charlie, slack: "@charlie", time_off: [{from: FROM, to: 2026-12-31}]}
                rotation: {start: 2026-01-05, secondary: never}
                """.replace("FROM", charlieFrom);
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        EngineersById engineers = new EngineersById(plan.team());
        TiersById tiers = new TiersById(plan.files());
        Map<String, Absences> absences = new HashMap<>();
        for (Pair pair : pairs(plan)) {
            EngineerSpec one = engineers.get(pair.one);
            EngineerSpec other = engineers.get(pair.other);
            if (one != null && other != null) {
                Absences absencesOfOne = absences(pair.one, one, absences);
                Absences absencesOfOther = absences(pair.other, other, absences);
                for (Absences.Shared shared : absencesOfOne.sharedWith(absencesOfOther, plan.today())) {
                    String who = EngineersById.name(pair.one, one) + " and " + EngineersById.name(pair.other, other);
                    tell(pair, who, shared, tiers, findings);
                }
            }
        }
    }

    private static Absences absences(String id, EngineerSpec engineer, Map<String, Absences> known) {
        Absences absences = known.get(id);
        if (absences == null) {
            absences = new Absences(engineer.timeOff());
            known.put(id, absences);
        }
        return absences;
    }

    private static void tell(Pair pair, String who, Absences.Shared shared, TiersById tiers, Diagnostics findings) {
        Severity severity = Severity.WARNING;
        List<String> ids = new ArrayList<>();
        for (PipelineSpec pipeline : pair.pipelines) {
            severity = tiers.requiresRunbook(pipeline) ? Severity.ERROR : severity;
            if (pipeline.id() != null) {
                ids.add(pipeline.id().value());
            }
        }
        findings.found(
                severity,
                shared.place(),
                ID,
                who + " are both away " + Words.days(shared.days()) + " and own " + Words.quoted(ids, MOST_TOLD)
                        + " together; the other's time off is on line "
                        + shared.other().line(),
                "let one of them be there, or name another owner who is");
    }

    /** Those who own pipelines together, whichever of them is the primary owner of which. */
    private static Iterable<Pair> pairs(ScheduledPlan plan) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        for (PipelineFileSpec file : plan.files().pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                Located<String> primary = pipeline.primaryOwner();
                Located<String> secondary = pipeline.secondaryOwner();
                if (primary != null && secondary != null && !Ownership.isTwice(pipeline)) {
                    boolean inOrder = primary.value().compareTo(secondary.value()) < 0;
                    String one = inOrder ? primary.value() : secondary.value();
                    String other = inOrder ? secondary.value() : primary.value();
                    String key = one + " " + other;
                    Pair pair = pairs.get(key);
                    if (pair == null) {
                        pair = new Pair(one, other);
                        pairs.put(key, pair);
                    }
                    pair.pipelines.add(pipeline);
                }
            }
        }
        return pairs.values();
    }

    /** Two engineers and the pipelines that only they own. */
    private static final class Pair {

        private final String one;
        private final String other;
        private final List<PipelineSpec> pipelines = new ArrayList<>();

        private Pair(String one, String other) {
            this.one = one;
            this.other = other;
        }
    }
}
