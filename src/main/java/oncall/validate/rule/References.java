package oncall.validate.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.RuleId;
import oncall.text.Suggestion;
import org.jspecify.annotations.Nullable;

/** The ids that a reference can name, and the finding where one names something else. */
final class References {

    /** Comparing with all ids takes time, and the first findings show what is wrong. */
    private static final int MOST_COMPARED = 20_000;

    private static final int MOST_LISTED = 12;

    private final RuleId rule;
    private final String what;
    private final Set<String> ids;
    private final Map<String, String> otherNames;
    private final Diagnostics findings;
    private int compared;

    References(RuleId rule, String what, Set<String> ids, Diagnostics findings) {
        this(rule, what, ids, Map.of(), findings);
    }

    /**
     * References to what also has other names.
     *
     * @param otherNames the ids by their {@link #simplified} names
     */
    References(RuleId rule, String what, Set<String> ids, Map<String, String> otherNames, Diagnostics findings) {
        this.rule = rule;
        this.what = what;
        this.ids = ids;
        this.otherNames = otherNames;
        this.findings = findings;
    }

    void check(@Nullable Located<String> reference) {
        check(reference, null);
    }

    /**
     * The same, with a hint for references that are near no id.
     *
     * @param more the hint
     */
    void check(@Nullable Located<String> reference, @Nullable String more) {
        if (reference != null && !ids.contains(reference.value())) {
            findings.error(
                    reference.location(),
                    rule,
                    "unknown " + what + " " + Quote.of(reference.value()),
                    hint(reference.value(), more));
        }
    }

    /** The name without a leading '@', in lower case. */
    static String simplified(String name) {
        return (name.startsWith("@") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    private @Nullable String hint(String written, @Nullable String more) {
        if (ids.isEmpty()) {
            return "none is in the files: add it, or remove this reference";
        }
        String simplified = simplified(written);
        String id = ids.contains(simplified) ? simplified : otherNames.get(simplified);
        if (id != null) {
            return "write the id, '" + id + "'";
        }
        if (compared > MOST_COMPARED) {
            return null;
        }
        compared += ids.size();
        String near = Suggestion.hint(written, ids);
        if (near != null || ids.size() > MOST_LISTED) {
            return near != null ? near : more;
        }
        return "known: " + String.join(", ", ids) + (more == null ? "" : " (" + more + ")");
    }
}
