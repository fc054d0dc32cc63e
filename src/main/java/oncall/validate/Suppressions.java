package oncall.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.text.Comment;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.validate.rule.OnCallTwice;

/** Removes the warnings that comments in the files suppress, and reports comments that suppress nothing. */
final class Suppressions {

    private final List<Suppression> comments;
    private final Map<String, Suppression> byPlace = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> onErrors = new HashSet<>();

    /** Reads the comments from last to first, so that the first of several with the same effect counts. */
    private Suppressions(List<Comment> written) {
        comments = Suppression.among(written);
        for (Suppression comment : comments) {
            if (comment.rule() != null) {
                byPlace.put(place(comment, comment.rule()), comment);
            }
        }
    }

    /** Removes the suppressed warnings. */
    static void apply(List<Comment> comments, Diagnostics findings) {
        new Suppressions(comments).removeSuppressed(findings);
    }

    /**
     * Removes the suppressed warnings, and adds findings about the comments themselves.
     *
     * @param complete whether all rules were applied, so that a comment without a finding is unnecessary
     * @param withTeams whether that also holds for duty in two teams
     */
    static void applyAndCheck(List<Comment> comments, Diagnostics findings, boolean complete, boolean withTeams) {
        Suppressions suppressions = new Suppressions(comments);
        suppressions.removeSuppressed(findings);
        for (Suppression comment : suppressions.comments) {
            suppressions.check(comment, findings, complete, withTeams);
        }
    }

    private void removeSuppressed(Diagnostics findings) {
        for (Diagnostic finding : byPlace.isEmpty() ? List.<Diagnostic>of() : findings.kept()) {
            Location location = finding.location();
            String place = place(location, location.line(), finding.rule().id());
            if (byPlace.containsKey(place) && finding.severity() == Severity.ERROR) {
                onErrors.add(place);
            } else if (byPlace.containsKey(place)) {
                used.add(place);
                findings.remove(finding);
            }
        }
    }

    private void check(Suppression comment, Diagnostics findings, boolean complete, boolean withTeams) {
        Located<String> rule = comment.rule();
        if (rule == null) {
            findings.warning(comment.location(), ReadingRules.INVALID_IGNORE, comment.problem(), comment.hint());
            return;
        }
        String place = place(comment, rule);
        Suppression first = byPlace.get(place);
        // A record's own equals loads classes that take milliseconds.
        boolean isFirst =
                first != null && first.location().start() == comment.location().start();
        if (onErrors.contains(place)) {
            String problem = "errors cannot be suppressed, and this line has one";
            findings.warning(rule.location(), ReadingRules.UNUSED_IGNORE, problem, "fix it, then remove this comment");
        } else if (complete
                && (withTeams || !rule.value().equals(OnCallTwice.ID))
                && !(isFirst && used.contains(place))) {
            String problem = "line " + comment.line() + " has no finding of " + rule.value();
            String hint = "remove this comment, or move it to the line of the finding";
            findings.warning(rule.location(), ReadingRules.UNUSED_IGNORE, problem, hint);
        }
    }

    private static String place(Suppression comment, Located<String> rule) {
        return place(comment.location(), comment.line(), rule.value());
    }

    private static String place(Location location, int line, String rule) {
        return location.file().name() + ":" + line + ":" + rule;
    }
}
