package oncall.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oncall.text.Comment;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.text.SourceFile;
import oncall.text.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A comment that suppresses warnings of one rule on one line: {@code # oncall: ignore RULE because REASON}.
 *
 * @param location the place of the comment
 * @param line the line to which it applies
 * @param rule the rule that it suppresses, or null if the comment is wrong
 * @param problem what is wrong with it, or an empty text
 * @param hint how to fix it
 */
record Suppression(
        Location location,
        int line,
        @Nullable Located<String> rule,
        String problem,
        @Nullable String hint) {

    private static final String HINT = "write '# oncall: ignore RULE because REASON'";

    /** The right form; the rule and the reason may be missing. */
    private static final Pattern FORM =
            Pattern.compile("(?i:oncall):\\s+ignore(?=\\s|$)(?:\\s+(?!because\\b)(\\S+))?(\\s+because\\s+\\S)?.*");

    /** Comments whose first word could be a verb; other linters have {@code ignore[RULE]} and {@code ignore-next-line}. */
    private static final Pattern VERB = Pattern.compile("(?i:oncall)[:-]?\\s*(\\p{L}+).*");

    /** Verbs that people know from other linters. */
    private static final List<String> VERBS = List.of("ignore", "disable", "silence", "suppress", "noqa", "nolint");

    /** The suppressions among the comments of a plan. */
    static List<Suppression> among(List<Comment> comments) {
        List<Suppression> found = new ArrayList<>();
        Comment lower = null;
        int below = 0;
        for (int i = comments.size() - 1; i >= 0; i--) {
            Comment comment = comments.get(i);
            if (comment.alone()) {
                below = lineBelow(comment, lower, below);
                lower = comment;
            }
            Suppression suppression =
                    read(comment, comment.alone() ? below : comment.location().line());
            if (suppression != null) {
                found.add(suppression);
            }
        }
        return found;
    }

    /** The line to which a comment on a line of its own applies: the first line below it that is not a comment. */
    private static int lineBelow(Comment comment, @Nullable Comment lower, int belowLower) {
        SourceFile file = comment.location().file();
        boolean sameFile = lower != null && lower.location().file() == file;
        int stop = lower != null && sameFile ? lower.location().line() : 0;
        int line = comment.location().line() + 1;
        while (line <= file.lines() && file.lineText(line).stripLeading().startsWith("#")) {
            if (line == stop) {
                return belowLower;
            }
            line++;
        }
        return line;
    }

    /** The suppression in a comment, or null if the comment is a note for people. */
    private static @Nullable Suppression read(Comment comment, int line) {
        Matcher verb = VERB.matcher(comment.text());
        if (!verb.matches() || Suggestion.nearest(verb.group(1), VERBS) == null) {
            return null;
        }
        Matcher form = FORM.matcher(comment.text());
        if (!form.matches()) {
            return wrong(comment, line, "this comment is not understood and suppresses nothing", HINT);
        }
        String rule = form.group(1);
        if (rule == null) {
            return wrong(comment, line, "this comment does not say which rule to ignore", HINT);
        }
        if (!Rules.has(rule)) {
            String problem = "unknown rule " + Quote.of(rule) + " in this comment, which suppresses nothing";
            String near = Suggestion.hint(rule, Rules.ids());
            return wrong(comment, line, problem, near == null ? "name one rule; 'oncall rules' lists them" : near);
        }
        if (form.group(2) == null) {
            String problem = "this comment does not say why to ignore " + rule + ", so it suppresses nothing";
            return wrong(comment, line, problem, "write '# oncall: ignore " + rule + " because REASON'");
        }
        Location all = comment.location();
        int start = all.end() - comment.text().length() + form.start(1);
        Location place = all.file().at(start, start + rule.length());
        return new Suppression(all, line, new Located<>(rule, place), "", null);
    }

    private static Suppression wrong(Comment comment, int line, String problem, String hint) {
        return new Suppression(comment.location(), line, null, problem, hint);
    }
}
