package oncall.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import oncall.keys.ScalarSyntax;
import oncall.plan.EscalationSpec;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;

/** A step of an escalation at which nobody can be reached. */
public final class EscalationToNobody extends Rule {

    private static final List<String> NOBODY = List.of("nobody", "none", "no one", "noone", "n/a", "na");

    /** Shorter words are similar to too many ids. */
    private static final int SHORTEST = 4;

    private final RuleInfo rule = add(RuleInfo.warning(
                    "escalation-to-nobody",
                    "An escalation names someone who is not on the team, a mistyped id, nobody, or only"
                            + " the owners")
            .because("It is the last resort of someone who has tried everyone else.")
            .example(
                    "pipelines.yaml",
                    "    escalation: [{who: TBD, after: 2h}]",
                    "    escalation: [{who: Head of Data, after: 2h}]"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        PlanIndex plan = scheduled.index();
        References ids = References.toEngineers(rule, plan, List.of(), findings);
        for (PipelineSpec pipeline : plan.pipelines()) {
            boolean isBeyondOwners = pipeline.list(PipelineSpec.ESCALATION).isEmpty();
            for (EscalationSpec step : pipeline.list(PipelineSpec.ESCALATION)) {
                Located<String> who = step.get(EscalationSpec.WHO);
                NamedEngineer engineer = plan.engineer(who);
                boolean isOwner = false;
                for (Located<String> owner : pipeline.owners()) {
                    isOwner |= who != null && owner.value().equals(who.value());
                }
                isBeyondOwners |= !isOwner;
                if (who != null && engineer != null) {
                    checkIsThere(engineer, who, scheduled.today(), findings);
                } else if (who != null) {
                    checkText(who, ids, findings);
                }
            }
            Located<String> first = isBeyondOwners
                    ? null
                    : pipeline.list(PipelineSpec.ESCALATION).get(0).get(EscalationSpec.WHO);
            if (first != null) {
                String problem =
                        "this escalation names only the pipeline's owners, who have already been called by then";
                findings.warning(first.location(), rule, problem, "name someone else, such as 'Head of Data'");
            }
        }
    }

    private void checkIsThere(NamedEngineer engineer, Located<String> who, LocalDate today, Diagnostics findings) {
        if (engineer.hasLeft(today) || engineer.joinsAfter(today)) {
            String problem = "this escalation names " + engineer.name() + ", who "
                    + (engineer.hasLeft(today) ? "has left the team" : "is not on the team yet");
            findings.warning(who.location(), rule, problem, "name someone on the team");
        }
    }

    private void checkText(Located<String> who, References ids, Diagnostics findings) {
        String text = who.value();
        if (Placeholder.is(who) || NOBODY.contains(text.strip().toLowerCase(Locale.ROOT))) {
            String problem = "this escalation names nobody: " + Quote.of(text);
            String hint = "name an engineer by id, or a role that someone has, such as 'Head of Data'";
            findings.warning(who.location(), rule, problem, hint);
            return;
        }
        boolean isLikeAnId = ScalarSyntax.isId(text) && text.length() >= SHORTEST;
        String named = ids.named(text);
        String meant = named == null && isLikeAnId ? ids.nearest(text) : named;
        if (meant != null) {
            findings.warning(
                    who.location(),
                    rule,
                    Quote.of(text) + " is not an engineer's id, so runbooks print it as text",
                    "did you mean '" + meant + "'?");
        }
    }
}
