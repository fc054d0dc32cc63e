package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.plan.EscalationSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.Values;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.text.Suggestion;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** A step of an escalation at which there is nobody. */
public final class EscalationToNobody implements ScheduleRule {

    static final String ID = "escalation-to-nobody";

    private static final List<String> NOBODY = List.of("nobody", "none", "no one", "noone", "n/a", "na");

    /** Shorter words are near too many ids. */
    private static final int SHORTEST = 4;

    /** Comparing with all ids takes time. */
    private static final int MOST_COMPARED = 20_000;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "An escalation leads to someone who is not there, to an id mistyped, to nobody, or only to the owners",
                "It is the last hope of someone who has tried everyone else.",
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: charlie
                            escalation: [{who: TBD, after: 2h}]
                        """),
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: charlie
                            escalation: [{who: Head of Data, after: 2h}]
                        """));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        EngineersById engineers = new EngineersById(plan.team());
        List<String> ids = new ArrayList<>();
        for (Map.Entry<String, EngineerSpec> entry : engineers.all()) {
            ids.add(entry.getKey());
        }
        Map<String, String> byName = new HashMap<>();
        for (Map.Entry<String, EngineerSpec> entry : engineers.all()) {
            EngineerSpec engineer = entry.getValue();
            byName.putIfAbsent(References.simplified(EngineersById.name(entry.getKey(), engineer)), entry.getKey());
            byName.putIfAbsent(References.simplified("@" + entry.getKey()), entry.getKey());
        }
        Map<String, String> hints = new HashMap<>();
        for (PipelineFileSpec file : plan.files().pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                checkReach(pipeline, findings);
                for (EscalationSpec step : pipeline.escalation()) {
                    if (step.who() != null) {
                        check(step.who(), plan.today(), engineers, ids, byName, hints, findings);
                    }
                }
            }
        }
    }

    /** Owners are called before anyone whom the pipeline names for escalations. */
    private static void checkReach(PipelineSpec pipeline, Diagnostics findings) {
        Located<String> first = null;
        for (EscalationSpec step : pipeline.escalation()) {
            Located<String> who = step.who();
            if (who == null || !isOwner(who, pipeline.primaryOwner()) && !isOwner(who, pipeline.secondaryOwner())) {
                return;
            }
            first = first == null ? who : first;
        }
        if (first != null) {
            findings.warning(
                    first.location(),
                    ID,
                    "this escalation goes no further than the pipeline's owners, who have been called by then",
                    "name someone beyond them, such as 'Head of Data'");
        }
    }

    private static boolean isOwner(Located<String> who, @Nullable Located<String> owner) {
        return owner != null && who.value().equals(owner.value());
    }

    private static void check(
            Located<String> who,
            LocalDate today,
            EngineersById engineers,
            List<String> ids,
            Map<String, String> byName,
            Map<String, String> hints,
            Diagnostics findings) {
        EngineerSpec engineer = engineers.get(who.value());
        if (engineer != null) {
            if (engineer.leaves() != null && EngineersById.hasLeft(engineer, today)) {
                findings.warning(
                        who.location(),
                        ID,
                        "this escalation leads to " + EngineersById.name(who.value(), engineer) + ", who left on "
                                + engineer.leaves().value(),
                        "name someone who is there");
            } else if (engineer.joins() != null && engineer.joins().value().isAfter(today)) {
                findings.warning(
                        who.location(),
                        ID,
                        "this escalation leads to " + EngineersById.name(who.value(), engineer) + ", who joins on "
                                + engineer.joins().value(),
                        "name someone who is there, or correct 'joins'");
            }
        } else if (Placeholder.is(who.value())
                || NOBODY.contains(who.value().strip().toLowerCase(Locale.ROOT))) {
            findings.warning(
                    who.location(),
                    ID,
                    "this escalation leads to nobody: " + Quote.of(who.value()),
                    "name an engineer by id, or a role that someone answers for, such as 'Head of Data'");
        } else {
            String id = byName.get(References.simplified(who.value()));
            String hint = id == null ? mistyped(who.value(), ids, hints) : "write the id, '" + id + "'";
            if (hint != null) {
                findings.warning(
                        who.location(),
                        ID,
                        Quote.of(who.value()) + " is no engineer's id, and would be printed as it stands",
                        hint);
            }
        }
    }

    /** What was meant, where the text has the form of an id and is near one. */
    private static @Nullable String mistyped(String who, List<String> ids, Map<String, String> hints) {
        if (!Values.isId(who) || who.length() < SHORTEST) {
            return null;
        }
        String known = hints.get(who);
        if (known == null) {
            boolean tooMany = (long) hints.size() * ids.size() > MOST_COMPARED;
            String near = tooMany ? null : Suggestion.nearest(who, ids);
            known = near == null ? "" : "did you mean '" + near + "'?";
            hints.put(who, known);
        }
        return known.isEmpty() ? null : known;
    }
}
