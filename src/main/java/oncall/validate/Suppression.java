package oncall.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.text.Comment;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.text.SourceFile;
import oncall.text.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A comment that silences warnings of one rule on one line: {@code # oncall: ignore RULE because REASON}.
 *
 * @param location where it stands
 * @param line the line that it is about
 * @param rule the rule that it silences, or null where it silences none, since something is wrong with it
 * @param problem what is wrong with it, or null
 * @param mend how to mend that
 */
record Suppression(
        Location location,
        int line,
        @Nullable Located<String> rule,
        @Nullable String problem,
        @Nullable String mend) {

    private static final String FORM = "write '# oncall: ignore RULE because REASON'";

    /** What people write who know other linters. */
    private static final List<String> VERBS = List.of("ignore", "disable", "silence", "suppress", "noqa", "nolint");

    /** Those among the comments of a plan that mean to silence something. */
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
            Suppression ignore =
                    read(comment, comment.alone() ? below : comment.location().line());
            if (ignore != null) {
                found.add(ignore);
            }
        }
        return found;
    }

    /**
     * The line that a comment alone on its line is about: several, and remarks between them, are about the line below them
     * all.
     */
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

    private static @Nullable Suppression read(Comment comment, int line) {
        Reading words = new Reading(comment);
        String address = words.next().toLowerCase(Locale.ROOT);
        String verb = words.next();
        boolean glued = address.startsWith("oncall:") || address.startsWith("oncall-");
        if (glued && address.length() > 7 && isVerb(address.substring(7))) {
            return wrong(comment, line, "this comment is not understood, and silences nothing", FORM);
        }
        if (!address.equals("oncall:") && !address.equals("oncall") || !isVerb(verb)) {
            return null; // A remark for people.
        }
        if (!address.equals("oncall:") || !verb.equals("ignore")) {
            return wrong(comment, line, "this comment is not understood, and silences nothing", FORM);
        }
        int start = words.position;
        String rule = words.next();
        if (rule.isEmpty() || rule.equals("because")) {
            return wrong(comment, line, "this comment does not say which rule to ignore", FORM);
        }
        if (!Rules.has(rule)) {
            String near = Suggestion.hint(rule, Rules.ids());
            boolean several = rule.indexOf(',') >= 0;
            return wrong(
                    comment,
                    line,
                    "unknown rule " + Quote.of(rule) + " in this comment, which silences nothing",
                    several
                            ? "name one rule in each comment, one above the other"
                            : near != null
                                    ? near
                                    : "'oncall rules' lists them; each finding ends with its rule's name");
        }
        if (!words.next().equals("because") || words.next().isEmpty()) {
            return wrong(
                    comment,
                    line,
                    "this comment does not say why " + rule + " may be ignored, and silences nothing until it does",
                    "write '# oncall: ignore " + rule + " because REASON'");
        }
        return new Suppression(
                comment.location(), line, new Located<>(rule, words.place(start, rule.length())), null, null);
    }

    /** Whether a word begins with a verb; {@code ignore[RULE]} and {@code ignore-next-line} are known from other linters. */
    private static boolean isVerb(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return Suggestion.nearest(word.substring(0, end), VERBS) != null;
    }

    private static Suppression wrong(Comment comment, int line, String problem, String mend) {
        return new Suppression(comment.location(), line, null, problem, mend);
    }

    /** Reads a comment word by word. */
    private static final class Reading {
        private final Comment comment;
        private final String text;
        private int position;

        private Reading(Comment comment) {
            this.comment = comment;
            this.text = comment.text();
        }

        /** The next word, or nothing at the end; {@code position} is where the one after it begins. */
        private String next() {
            int start = position;
            while (position < text.length() && !isBlank(text.charAt(position))) {
                position++;
            }
            String word = text.substring(start, position);
            while (position < text.length() && isBlank(text.charAt(position))) {
                position++;
            }
            return word;
        }

        private Location place(int start, int length) {
            Location all = comment.location();
            int first = all.end() - text.length() + start;
            return all.file().at(first, first + length);
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\t';
        }
    }
}
