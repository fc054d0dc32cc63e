package oncall.validate.rule;

import java.util.Locale;
import java.util.Map;
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
    private final Map<String, String> otherNames;
    private final Diagnostics findings;
    private int compared;

    References(String rule, String what, Set<String> ids, Diagnostics findings) {
        this(rule, what, ids, Map.of(), findings);
    }

    /**
     * References to what has other names too, such as people's.
     *
     * @param otherNames which id a {@link #simplified} name stands for; findings tell who writes one of them
     */
    References(String rule, String what, Set<String> ids, Map<String, String> otherNames, Diagnostics findings) {
        this.otherNames = otherNames;
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

    /** The name without a leading '@' and the difference between small and capital letters. */
    static String simplified(String name) {
        return (name.startsWith("@") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    /** Without the quotes that word processors write. */
    private static String withoutQuotes(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && Quote.isTypographic(name.charAt(start))) {
            start++;
        }
        while (end > start && Quote.isTypographic(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }

    private @Nullable String hint(String written) {
        String simplified = simplified(written);
        String id = ids.contains(simplified) ? simplified : otherNames.get(simplified);
        if (id != null) {
            return "write the id, '" + id + "'";
        }
        String bare = withoutQuotes(simplified);
        if (ids.contains(bare)) {
            return "write '" + bare + "', without these quotes, which YAML does not know";
        }
        if (compared > MOST_COMPARED) {
            return null;
        }
        compared += ids.size();
        String near = Suggestion.hint(written, ids);
        if (ids.isEmpty()) {
            return "none is in the files: add it, or remove what names it";
        }
        if (near != null || ids.size() > 12) {
            return near;
        }
        return "known: " + String.join(", ", ids);
    }
}
