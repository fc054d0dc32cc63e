package oncall.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
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

    /** The length of the program's name, with which all these comments begin. */
    private static final int NAME = "oncall".length();

    private static final int FORM_WORDS = 4;

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
        String text = comment.text();
        List<String> words = words(text);
        String verb = words.get(0);
        if (!isVerb(verb)) {
            return null;
        }
        boolean isInForm = text.charAt(NAME) == ':' && Character.isWhitespace(text.charAt(NAME + 1));
        if (!isInForm || !verb.equals("ignore")) {
            return wrong(comment, line, "this comment is not understood and suppresses nothing", HINT);
        }
        String rule = words.get(1);
        if (rule.isEmpty() || rule.equals("because")) {
            return wrong(comment, line, "this comment does not say which rule to ignore", HINT);
        }
        if (!Rules.has(rule)) {
            String problem = "unknown rule " + Quote.of(rule) + " in this comment, which suppresses nothing";
            String near = Suggestion.hint(rule, Rules.ids());
            return wrong(comment, line, problem, near == null ? "name one rule; 'oncall rules' lists them" : near);
        }
        if (!words.get(2).equals("because") || words.get(3).isEmpty()) {
            return wrong(
                    comment,
                    line,
                    "this comment does not say why to ignore " + rule + ", so it suppresses nothing",
                    "write '# oncall: ignore " + rule + " because REASON'");
        }
        Location all = comment.location();
        int start = all.end() - text.length() + text.indexOf(rule, text.indexOf(verb) + verb.length());
        Location place = all.file().at(start, start + rule.length());
        return new Suppression(all, line, new Located<>(rule, place), "", null);
    }

    /** The first four words after the program's name, padded with empty texts. */
    private static List<String> words(String text) {
        boolean isMarked = text.length() > NAME && ":-".indexOf(text.charAt(NAME)) >= 0;
        StringTokenizer rest = new StringTokenizer(text.substring(isMarked ? NAME + 1 : NAME));
        List<String> words = new ArrayList<>();
        while (words.size() < FORM_WORDS) {
            words.add(rest.hasMoreTokens() ? rest.nextToken() : "");
        }
        return words;
    }

    /**
     * Whether a word begins with a verb. Other linters have forms such as {@code ignore[RULE]} and {@code
     * ignore-next-line}.
     */
    private static boolean isVerb(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return Suggestion.nearest(word.substring(0, end), VERBS) != null;
    }

    private static Suppression wrong(Comment comment, int line, String problem, String hint) {
        return new Suppression(comment.location(), line, null, problem, hint);
    }
}
