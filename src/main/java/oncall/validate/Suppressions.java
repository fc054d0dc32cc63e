package oncall.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import oncall.text.Comment;
import oncall.text.Diagnostic;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Severity;
import org.jspecify.annotations.Nullable;

/** Leaves out the warnings that comments in the files silence, and tells which comments silence nothing. */
final class Suppressions {

    private final List<Suppression> comments;
    private final Map<String, List<Suppression>> byPlace = new HashMap<>();
    private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Suppression> onErrors = Collections.newSetFromMap(new IdentityHashMap<>());

    private Suppressions(List<Comment> written) {
        comments = Suppression.among(written);
        for (Suppression comment : comments) {
            if (comment.rule() != null) {
                String place =
                        place(comment.location(), comment.line(), comment.rule().value());
                List<Suppression> there = byPlace.get(place);
                if (there == null) {
                    there = new ArrayList<>();
                    byPlace.put(place, there);
                }
                there.add(comment);
            }
        }
    }

    /** The findings without those that are silenced. */
    static List<Diagnostic> over(List<Diagnostic> findings, List<Comment> comments) {
        return comments.isEmpty() ? findings : new Suppressions(comments).loud(findings);
    }

    /**
     * The same, with what is to be said about the comments themselves.
     *
     * @param complete whether all rules were applied, so that a comment without a finding has none
     */
    static List<Diagnostic> andComments(List<Diagnostic> findings, List<Comment> comments, boolean complete) {
        if (comments.isEmpty()) {
            return findings;
        }
        Suppressions silence = new Suppressions(comments);
        List<Diagnostic> all = new ArrayList<>(silence.loud(findings));
        for (Suppression comment : silence.comments) {
            Diagnostic told = silence.told(comment, complete);
            if (told != null) {
                all.add(told);
            }
        }
        Collections.sort(all);
        return all;
    }

    private List<Diagnostic> loud(List<Diagnostic> findings) {
        List<Diagnostic> loud = new ArrayList<>();
        for (Diagnostic finding : findings) {
            Location location = finding.location();
            List<Suppression> there = byPlace.getOrDefault(place(location, location.line(), finding.rule()), List.of());
            boolean isError = finding.severity() == Severity.ERROR;
            if (!there.isEmpty()) {
                // A second comment about the same is one too many.
                (isError ? onErrors : used).add(there.get(there.size() - 1));
            }
            if (isError || there.isEmpty()) {
                loud.add(finding);
            }
        }
        return loud;
    }

    private @Nullable Diagnostic told(Suppression comment, boolean complete) {
        Located<String> rule = comment.rule();
        if (rule == null) {
            return new Diagnostic(
                    comment.location(),
                    Severity.WARNING,
                    CommentRule.INVALID_IGNORE.id(),
                    Objects.requireNonNull(comment.problem()),
                    comment.mend());
        }
        if (onErrors.contains(comment)) {
            return unused(
                    rule,
                    "errors cannot be silenced, and the finding here is one",
                    "mend it, then remove this comment");
        }
        if (complete && !used.contains(comment)) {
            String place = place(comment.location(), comment.line(), rule.value());
            List<Suppression> there = Objects.requireNonNull(byPlace.get(place));
            Suppression last = there.get(there.size() - 1);
            if (used.contains(last)) {
                return unused(
                        rule,
                        "the comment on line " + last.location().line() + " silences " + rule.value() + " here already",
                        "remove one of the two");
            }
            return unused(
                    rule,
                    "there is no finding of " + rule.value() + " on line " + comment.line() + " to ignore",
                    "remove this comment, or move it to the line that the finding names");
        }
        return null;
    }

    private static Diagnostic unused(Located<String> rule, String message, String mend) {
        return new Diagnostic(rule.location(), Severity.WARNING, CommentRule.UNUSED_IGNORE.id(), message, mend);
    }

    private static String place(Location location, int line, String rule) {
        return location.file().name() + ":" + line + ":" + rule;
    }
}
