package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Suggestion;
import org.jspecify.annotations.Nullable;

/** The ids that others may refer to, and the finding where one refers to something else. */
final class References {

    /** Comparing with all ids takes time, and whoever mends the first has seen how. */
    private static final int MOST_COMPARED = 20_000;

    /** Of more ids written as one text nobody needs to see all. */
    private static final int MOST_TOGETHER = 20;

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
        check(reference, null);
    }

    /**
     * The same, with more to say where nothing is near what is written.
     *
     * @param more a hint that comes last
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

    /** The ids of which the text consists, with other signs between and around them; none where there is any other word. */
    private List<String> several(String written) {
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= written.length() && found.size() <= MOST_TOGETHER; i++) {
            char c = i == written.length() ? ' ' : written.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                String word = written.substring(start, i);
                if (!word.isEmpty() && !word.equals("and") && !ids.contains(word)) {
                    return List.of();
                }
                if (ids.contains(word)) {
                    found.add(word);
                }
                start = i + 1;
            }
        }
        return found.size() > MOST_TOGETHER ? List.of() : found;
    }

    private @Nullable String hint(String written, @Nullable String more) {
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
        List<String> several = several(written);
        if (several.size() > 1) {
            return "write one of them, or in a list a ',' between them: " + String.join(", ", several);
        }
        String near = several.isEmpty() ? Suggestion.hint(written, ids) : "did you mean '" + several.get(0) + "'?";
        if (ids.isEmpty()) {
            return "none is in the files: add it, or remove what names it";
        }
        if (near != null) {
            return near;
        }
        if (ids.size() > 12) {
            return more;
        }
        return "known: " + String.join(", ", ids) + (more == null ? "" : "; " + more);
    }
}
