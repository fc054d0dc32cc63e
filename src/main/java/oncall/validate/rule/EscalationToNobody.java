package oncall.validate.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oncall.keys.ScalarSyntax;
import oncall.plan.EscalationSpec;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Suggestion;
import oncall.validate.index.NamedEngineer;
import org.jspecify.annotations.Nullable;

/** A step of an escalation at which there is nobody. */
public final class EscalationToNobody extends ScheduleRule {

    private static final List<String> NOBODY = List.of("nobody", "none", "no one", "noone", "n/a", "na");

    /** Shorter words are near too many ids. */
    private static final int SHORTEST = 4;

    /** Comparing with all ids takes time. */
    private static final int MOST_COMPARED = 20_000;

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning(
                        "escalation-to-nobody",
                        "An escalation leads to someone who is not on the team, to a mistyped id, to nobody, or only"
                                + " to the owners")
                .because("It is the last hope of someone who has tried everyone else.")
                .example(
                        "pipelines.yaml",
                        "    escalation: [{who: TBD, after: 2h}]",
                        "    escalation: [{who: Head of Data, after: 2h}]");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        Map<String, String> ids = new HashMap<>();
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            String id = engineer.id().value();
            ids.putIfAbsent(References.simplified(engineer.name()), id);
            ids.putIfAbsent(id, id);
        }
        Map<String, String> hints = new HashMap<>();
        for (PipelineSpec pipeline : scheduled.index().pipelines()) {
            checkReach(pipeline, findings);
            for (EscalationSpec step : pipeline.escalation()) {
                Located<String> who = step.who();
                NamedEngineer engineer = scheduled.index().engineer(who);
                if (engineer != null && who != null) {
                    checkIsThere(engineer, who, scheduled.today(), findings);
                } else if (who != null) {
                    checkText(who, ids, hints, findings);
                }
            }
        }
    }

    /** Owners are called first, so an escalation has to go beyond them. */
    private void checkReach(PipelineSpec pipeline, Diagnostics findings) {
        for (EscalationSpec step : pipeline.escalation()) {
            Located<String> who = step.who();
            if (who == null || !isOwner(who, pipeline.primaryOwner()) && !isOwner(who, pipeline.secondaryOwner())) {
                return;
            }
        }
        Located<String> first = pipeline.escalation().isEmpty()
                ? null
                : pipeline.escalation().get(0).who();
        if (first != null) {
            findings.warning(
                    first.location(),
                    this,
                    "this escalation ends with the pipeline's owners, who have been called by then",
                    "name someone beyond them, such as 'Head of Data'");
        }
    }

    private static boolean isOwner(Located<String> who, @Nullable Located<String> owner) {
        return owner != null && who.value().equals(owner.value());
    }

    private void checkIsThere(NamedEngineer engineer, Located<String> who, LocalDate today, Diagnostics findings) {
        Located<LocalDate> leaves = engineer.spec().leaves();
        Located<LocalDate> joins = engineer.spec().joins();
        String lead = "this escalation leads to " + engineer.name() + ", who ";
        if (leaves != null && engineer.hasLeft(today)) {
            findings.warning(who.location(), this, lead + "left on " + leaves.value(), "name someone on the team");
        } else if (joins != null && engineer.joinsAfter(today)) {
            String hint = "name someone on the team, or correct 'joins'";
            findings.warning(who.location(), this, lead + "joins on " + joins.value(), hint);
        }
    }

    private void checkText(
            Located<String> who, Map<String, String> ids, Map<String, String> hints, Diagnostics findings) {
        String text = who.value();
        if (Placeholder.is(text) || NOBODY.contains(text.strip().toLowerCase(Locale.ROOT))) {
            findings.warning(
                    who.location(),
                    this,
                    "this escalation leads to nobody: " + Quote.of(text),
                    "name an engineer by id, or a role that someone answers for, such as 'Head of Data'");
            return;
        }
        String id = ids.get(References.simplified(text));
        String hint = id == null ? mistyped(text, ids.values(), hints) : "write the id, '" + id + "'";
        if (!hint.isEmpty()) {
            findings.warning(
                    who.location(),
                    this,
                    Quote.of(text) + " is not an engineer's id, and would be printed as it is",
                    hint);
        }
    }

    /** A hint at the id that was meant, if the text has the form of an id and is near one; else nothing. */
    private static String mistyped(String text, Collection<String> ids, Map<String, String> hints) {
        if (!ScalarSyntax.isId(text) || text.length() < SHORTEST) {
            return "";
        }
        String known = hints.get(text);
        if (known == null) {
            boolean tooMany = (long) hints.size() * ids.size() > MOST_COMPARED;
            String near = tooMany ? null : Suggestion.nearest(text, ids);
            known = near == null ? "" : "did you mean '" + near + "'?";
            hints.put(text, known);
        }
        return known;
    }
}
