package oncall.validate.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oncall.plan.EngineerSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.RuleId;
import oncall.text.Suggestion;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** The ids that a reference can name, and the finding where one names something else. */
final class References {

    /** Comparing with all ids takes time, and the first findings show what is wrong. */
    private static final int MOST_COMPARED = 20_000;

    private final RuleId rule;
    private final String what;
    private final Set<String> ids;
    private final Map<String, String> idsByName = new HashMap<>();
    private final String lead;
    private final Diagnostics findings;
    private int compared;

    /**
     * References by id alone.
     *
     * @param lead what a hint says before it lists the ids
     */
    References(RuleId rule, String what, Set<String> ids, String lead, Diagnostics findings) {
        this.rule = rule;
        this.what = what;
        this.ids = ids;
        this.lead = lead;
        this.findings = findings;
    }

    /**
     * References to engineers, whom people also write by name, email address or handle.
     *
     * @param ids their ids, and others that are allowed
     */
    static References toEngineers(RuleId rule, PlanIndex plan, Set<String> ids, Diagnostics findings) {
        String lead = "list them, with 'leaves' if they left, or name one of ";
        References engineers = new References(rule, "engineer", ids, lead, findings);
        for (NamedEngineer engineer : plan.engineers()) {
            EngineerSpec spec = engineer.spec();
            for (Located<String> name : Arrays.asList(spec.name(), spec.email(), spec.slack())) {
                if (name != null) {
                    engineers.idsByName.putIfAbsent(
                            simplified(name.value()), engineer.id().value());
                }
            }
        }
        return engineers;
    }

    void check(@Nullable Located<String> reference) {
        if (reference != null && !ids.contains(reference.value())) {
            String id = reference.value();
            findings.error(reference.location(), rule, "unknown " + what + " " + Quote.of(id), hint(id));
        }
    }

    /** The id of the engineer who is called that; null if nobody is. */
    @Nullable
    String named(String name) {
        return idsByName.get(simplified(name));
    }

    /** The id that is nearest to what was written; null if none is near, or it has been asked too often. */
    @Nullable
    String nearest(String written) {
        compared += ids.size();
        return compared > MOST_COMPARED ? null : Suggestion.nearest(written, ids);
    }

    private @Nullable String hint(String written) {
        if (ids.isEmpty()) {
            return "none is in the files: add it, or remove this reference";
        }
        if (named(written) != null) {
            return "write the id, '" + named(written) + "'";
        }
        compared += ids.size();
        return compared > MOST_COMPARED ? null : Suggestion.hintOrList(written, lead, new ArrayList<>(ids));
    }

    /** The name without a leading '@', in lower case. */
    static String simplified(String name) {
        return (name.startsWith("@") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }
}
