package oncall.validate;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.text.Comment;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Severity;

/** Removes the warnings that comments in the files suppress, and reports comments that suppress nothing. */
final class Suppressions {

    private final List<Suppression> comments;
    private final Map<String, Suppression> byPlace = new HashMap<>();
    private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Suppression> onErrors = Collections.newSetFromMap(new IdentityHashMap<>());

    /** If several comments suppress the same, the first one in the file counts, which is read last. */
    private Suppressions(List<Comment> written) {
        comments = Suppression.among(written);
        for (Suppression comment : comments) {
            if (comment.rule() != null) {
                byPlace.put(
                        place(comment.location(), comment.line(), comment.rule().value()), comment);
            }
        }
    }

    /** Removes the warnings that are suppressed. */
    static void apply(List<Comment> comments, Diagnostics findings) {
        if (!comments.isEmpty()) {
            new Suppressions(comments).removeSuppressed(findings);
        }
    }

    /**
     * The same, and adds findings about the comments themselves.
     *
     * @param complete whether all rules were applied, so that a comment without a finding is superfluous
     */
    static void applyAndCheck(List<Comment> comments, Diagnostics findings, boolean complete) {
        if (!comments.isEmpty()) {
            Suppressions suppressions = new Suppressions(comments);
            suppressions.removeSuppressed(findings);
            for (Suppression comment : suppressions.comments) {
                suppressions.check(comment, findings, complete);
            }
        }
    }

    private void removeSuppressed(Diagnostics findings) {
        for (Diagnostic finding : findings.kept()) {
            Location location = finding.location();
            Suppression comment =
                    byPlace.get(place(location, location.line(), finding.rule().id()));
            if (comment != null && finding.severity() == Severity.ERROR) {
                onErrors.add(comment);
            } else if (comment != null) {
                used.add(comment);
                findings.remove(finding);
            }
        }
    }

    private void check(Suppression comment, Diagnostics findings, boolean complete) {
        Located<String> rule = comment.rule();
        if (rule == null) {
            findings.warning(comment.location(), CommentRule.INVALID_IGNORE, comment.problem(), comment.hint());
            return;
        }
        Suppression first = byPlace.get(place(comment.location(), comment.line(), rule.value()));
        boolean isFirst = comment.equals(first);
        if (onErrors.contains(comment)) {
            findings.warning(
                    rule.location(),
                    CommentRule.UNUSED_IGNORE,
                    "errors cannot be suppressed, and the finding here is one",
                    "fix it, then remove this comment");
        } else if (complete && first != null && !isFirst && used.contains(first)) {
            findings.warning(
                    rule.location(),
                    CommentRule.UNUSED_IGNORE,
                    "the comment on line " + first.location().line() + " already suppresses " + rule.value() + " here",
                    "remove one of the two");
        } else if (complete && !used.contains(comment)) {
            findings.warning(
                    rule.location(),
                    CommentRule.UNUSED_IGNORE,
                    "line " + comment.line() + " has no finding of " + rule.value() + " to ignore",
                    "remove this comment, or move it to the line that the finding names");
        }
    }

    private static String place(Location location, int line, String rule) {
        return location.file().name() + ":" + line + ":" + rule;
    }
}
