package oncall.validate;

import java.util.ArrayList;
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
    private final Map<String, List<Suppression>> byPlace = new HashMap<>();
    private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Suppression> onErrors = Collections.newSetFromMap(new IdentityHashMap<>());

    private Suppressions(List<Comment> written) {
        comments = Suppression.among(written);
        for (Suppression comment : comments) {
            if (comment.rule() != null) {
                String place = place(comment);
                List<Suppression> there = byPlace.get(place);
                if (there == null) {
                    there = new ArrayList<>();
                    byPlace.put(place, there);
                }
                there.add(comment);
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
            List<Suppression> there =
                    byPlace.get(place(location, location.line(), finding.rule().id()));
            if (there != null) {
                // If several comments name the same rule, the last one counts.
                Suppression last = there.get(there.size() - 1);
                if (finding.severity() == Severity.ERROR) {
                    onErrors.add(last);
                } else {
                    used.add(last);
                    findings.remove(finding);
                }
            }
        }
    }

    private void check(Suppression comment, Diagnostics findings, boolean complete) {
        Located<String> rule = comment.rule();
        if (rule == null) {
            findings.warning(comment.location(), CommentRule.INVALID_IGNORE, comment.problem(), comment.hint());
        } else if (onErrors.contains(comment)) {
            unused(
                    rule,
                    "errors cannot be suppressed, and the finding here is one",
                    "fix it, then remove this comment",
                    findings);
        } else if (complete && !used.contains(comment)) {
            List<Suppression> there = byPlace.getOrDefault(place(comment), List.of(comment));
            Suppression last = there.get(there.size() - 1);
            if (used.contains(last)) {
                unused(
                        rule,
                        "the comment on line " + last.location().line() + " already suppresses " + rule.value()
                                + " here",
                        "remove one of the two",
                        findings);
            } else {
                unused(
                        rule,
                        "line " + comment.line() + " has no finding of " + rule.value() + " to ignore",
                        "remove this comment, or move it to the line that the finding names",
                        findings);
            }
        }
    }

    private static void unused(Located<String> rule, String message, String hint, Diagnostics findings) {
        findings.warning(rule.location(), CommentRule.UNUSED_IGNORE, message, hint);
    }

    private static String place(Suppression comment) {
        return place(
                comment.location(),
                comment.line(),
                comment.rule() == null ? "" : comment.rule().value());
    }

    private static String place(Location location, int line, String rule) {
        return location.file().name() + ":" + line + ":" + rule;
    }
}
