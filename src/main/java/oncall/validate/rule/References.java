package oncall.validate.rule;

import java.util.Set;
import oncall.source.Diagnostics;
import oncall.source.Located;
import oncall.source.Quote;
import oncall.source.Suggestion;
import org.jspecify.annotations.Nullable;

/** The ids that others may refer to, and the finding where one refers to something else. */
final class References {

    /** Comparing with all ids takes time, and whoever mends the first has seen how. */
    private static final int MOST_COMPARED = 20_000;

    private final String rule;
    private final String what;
    private final Set<String> ids;
    private final Diagnostics findings;
    private int compared;

    References(String rule, String what, Set<String> ids, Diagnostics findings) {
        this.rule = rule;
        this.what = what;
        this.ids = ids;
        this.findings = findings;
    }

    void check(@Nullable Located<String> reference) {
        if (reference != null && !ids.contains(reference.value())) {
            findings.error(
                    reference.location(),
                    rule,
                    "unknown " + what + " " + Quote.of(reference.value()),
                    hint(reference.value()));
        }
    }

    private @Nullable String hint(String written) {
        if (compared > MOST_COMPARED) {
            return null;
        }
        compared += ids.size();
        String near = Suggestion.hint(written, ids);
        if (near != null || ids.isEmpty() || ids.size() > 12) {
            return near;
        }
        return "known: " + String.join(", ", ids);
    }
}
