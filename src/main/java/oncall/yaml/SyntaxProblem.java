package oncall.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oncall.text.Quote;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Turns an error of the parser into a finding in the user's words, at the place that needs to change. It is loaded only
 * for a file that is not YAML.
 *
 * @param start the offset of what the parser was reading
 * @param here the offset where it failed
 */
record SyntaxProblem(Events events, SourceFile file, ParserMessage message, int start, int here) {

    private static final String WORD = "\\p{L}[\\p{L}\\d_]*";
    private static final Pattern KEY_OR_ITEM = Pattern.compile(" *(?:- |" + WORD + ":)");

    /** Ends in a special blank, a dash or bullet, or a wide colon, as word processors and web pages write them. */
    private static final Pattern ODD_CHARACTER = Pattern.compile("[ -]*(?:" + WORD + ":)?[\\p{Zs}&&[^ ]]|[ -]*" + WORD
            + "\uff1a| *[\u2010-\u2014\u2212\u2022\u25cf\u25e6\u25aa\u2023\u2219\u00b7]");

    private static final Pattern NO_SPACE =
            Pattern.compile(" *(?:- +)*(-(?=[\\p{L}\"'\\[{@])|" + WORD + ":(?=[^\\s/]))");

    /** The finding for an exception of the parser. */
    static Refusal of(@Nullable Throwable e, Events events) {
        if (e instanceof ReaderException invisible) {
            return invisible(events.file(), invisible.getCodePoint());
        }
        String message = "";
        int here = events.position();
        int start = here;
        if (e instanceof MarkedYamlEngineException marked) {
            Optional<Mark> context = marked.getContextMark();
            message = marked.getContext() + " " + marked.getProblem();
            here = events.offset(marked.getProblemMark());
            start = context.isPresent() ? events.offset(context) : here;
        }
        return new SyntaxProblem(events, events.file(), ParserMessage.of(message), start, here).refusal();
    }

    /** The finding for a character that YAML forbids. */
    static Refusal invisible(SourceFile file, int character) {
        return Refusal.restOfLine(
                file,
                file.text().indexOf(character),
                "the invisible character " + Quote.code(character) + " is not allowed in YAML",
                "delete it, or write it as an escape in double quotes");
    }

    /** The finding for text that directly follows a closing quote. */
    static Refusal afterQuote(int offset, Events events) {
        SyntaxProblem problem = new SyntaxProblem(events, events.file(), ParserMessage.OTHER, offset, offset);
        Refusal open = problem.openQuote(offset);
        return open == null ? problem.textAfterEnd() : open;
    }

    /** The finding: first for common mistakes that the parser does not recognize, then for the parser's message. */
    private Refusal refusal() {
        Refusal found = openQuote(here);
        found = found == null ? openQuote(start) : found;
        if (message == ParserMessage.NO_COLON) {
            found = found == null ? slip(file.line(start)) : found;
        } else if (message == ParserMessage.NO_KEY_ALLOWED || message == ParserMessage.NOT_ALIGNED) {
            int line = file.line(here);
            found = found == null ? slip(line) : found;
            found = found == null && line > 1 ? slip(line - 1) : found;
        }
        if (found != null) {
            return found;
        }
        if (message == ParserMessage.NOT_ALIGNED && followsEnd()) {
            return textAfterEnd();
        }
        return message == ParserMessage.IN_BRACKETS && file.line(start) < file.line(here)
                ? refuse(
                        start,
                        "the bracket that opens here has no ',' or closing bracket before line " + file.line(here),
                        "add it, and put texts with '#', ',' or brackets in quotes")
                : message.refusal(events, start, here);
    }

    /**
     * The finding for an unclosed quote, if the next quote in the file seems to close it: there are keys on the lines
     * between.
     */
    private @Nullable Refusal openQuote(int offset) {
        ScalarEvent last = events.lastScalar();
        boolean quoted = last != null && (last.isDQuoted() || last.isSQuoted());
        if (last == null || !quoted || file.line(events.end(last) - 1) != file.line(offset)) {
            return null;
        }
        int opening = events.start(last);
        for (int line = file.line(opening) + 1; line <= file.line(offset); line++) {
            if (KEY_OR_ITEM.matcher(file.lineText(line)).lookingAt()) {
                return refuse(
                        opening,
                        "the quote that opens here is not closed before line " + file.line(offset),
                        "close it where its text ends");
            }
        }
        return null;
    }

    /**
     * The finding for a slip that makes YAML read a line as text, or null; the parser fails only later, at the next
     * key.
     */
    private @Nullable Refusal slip(int line) {
        int begin = file.lineStart(line);
        Matcher slip = ODD_CHARACTER.matcher(file.lineText(line));
        if (slip.lookingAt()) {
            int odd = begin + slip.end() - 1;
            String code = Quote.code(file.text().charAt(odd));
            return refuse(
                    odd, "the character " + code + " is not a space, '-' or ':' in YAML", "write the plain character");
        }
        return slip.usePattern(NO_SPACE).lookingAt()
                ? refuse(
                        begin + slip.start(1),
                        "a space is missing after '-' or ':' here",
                        "write one, or put the text in quotes")
                : null;
    }

    /** Whether the parser failed directly after a closing quote or bracket. */
    private boolean followsEnd() {
        int end = events.endOfTextBefore(here);
        return end > file.lineStart(file.line(here))
                && "\"']}".indexOf(file.text().charAt(end - 1)) >= 0;
    }

    private Refusal textAfterEnd() {
        return refuse(here, "this text follows a closing quote or bracket", "put the whole text in quotes");
    }

    private Refusal refuse(int from, String problem, String hint) {
        return Refusal.restOfLine(file, from, problem, hint);
    }
}
