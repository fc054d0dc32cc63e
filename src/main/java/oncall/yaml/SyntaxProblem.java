package oncall.yaml;

import java.util.Optional;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Turns what the parser reports into a finding in the user's words, at the place that has to change. */
final class SyntaxProblem {

    private final Events events;
    private final SourceFile file;
    private final String message;
    private final int start;
    private final int here;
    private final SuspectLines lines;

    /**
     * @param message the parser's message
     * @param start the offset of what the parser was reading
     * @param here the offset where it failed
     */
    private SyntaxProblem(Events events, String message, int start, int here) {
        this.events = events;
        this.file = events.file();
        this.message = message;
        this.start = start;
        this.here = here;
        this.lines = new SuspectLines(file);
    }

    /** The finding for an exception of the parser. */
    static Refusal of(RuntimeException e, Events events) {
        String message = "";
        int here = events.position();
        int start = here;
        if (e instanceof MarkedYamlEngineException marked) {
            Optional<Mark> context = marked.getContextMark();
            message = marked.getContext() + " " + marked.getProblem();
            here = events.offset(marked.getProblemMark());
            start = context.isPresent() ? events.offset(context) : here;
        }
        return new SyntaxProblem(events, message, start, here).refusal();
    }

    /** The finding for text that directly follows a closing quote. */
    static Refusal afterQuote(int offset, Events events) {
        SyntaxProblem problem = new SyntaxProblem(events, "", offset, offset);
        Refusal open = problem.openQuote(offset);
        return open == null ? problem.textAfterQuote() : open;
    }

    /** First what many people get wrong and the parser does not see, then what its message means. */
    private Refusal refusal() {
        Refusal found = ConflictMarks.first(file);
        found = found == null ? openQuote(here) : found;
        found = found == null ? openQuote(start) : found;
        found = found == null ? misreadLine() : found;
        found = found == null ? textAfterEnd() : found;
        found = found == null ? openBracket() : found;
        return found == null ? fromTable() : found;
    }

    private Refusal fromTable() {
        ParserMessage row = ParserMessage.of(message);
        int from = switch (row.place()) {
            case HERE -> here;
            case START -> start;
            case BEFORE -> Math.max(0, events.endOfTextBefore(here) - 1);
        };
        String first = from < file.text().length() ? file.text().substring(from, from + 1) : "";
        return Refusal.restOfLine(
                file, from, row.problem().replace("{}", first), row.hint().replace("{}", first));
    }

    private boolean is(String part) {
        return message.contains(part);
    }

    /** A key or an item that YAML reads as text, on the line where the parser failed or the one above. */
    private @Nullable Refusal misreadLine() {
        boolean noKeyAllowed = is(ParserMessage.NO_KEY_ALLOWED);
        if (is(ParserMessage.NO_COLON)) {
            return lines.slip(file.line(start));
        }
        if (!noKeyAllowed && !is(ParserMessage.NOT_ALIGNED) && !is(ParserMessage.AFTER_ROOT)) {
            return null;
        }
        int line = file.line(here);
        Refusal slip = lines.slip(line);
        boolean secondKey =
                noKeyAllowed && file.text().substring(lines.indent(line), here).contains(": ");
        if (slip != null || secondKey || line == 1) {
            return slip;
        }
        slip = lines.slip(line - 1);
        return slip == null && noKeyAllowed ? lines.continuation(line) : slip;
    }

    /** A quote that is not closed, if the next one in the file seems to close it: the lines between the two hold keys. */
    private @Nullable Refusal openQuote(int offset) {
        ScalarEvent last = events.lastScalar();
        boolean quoted = last != null && (last.isDQuoted() || last.isSQuoted());
        if (last == null || !quoted || file.line(events.end(last) - 1) != file.line(offset)) {
            return null;
        }
        int opening = events.start(last);
        for (int line = file.line(opening) + 1; line <= file.line(offset); line++) {
            if (lines.isKeyOrItem(lines.indent(line))) {
                return Refusal.restOfLine(
                        file,
                        opening,
                        "the quote that opens here is not closed before line " + file.line(offset),
                        "close it where its text ends");
            }
        }
        return null;
    }

    /** Text that follows a closing quote or bracket, and so is not part of the value. */
    private @Nullable Refusal textAfterEnd() {
        int before = file.lineStart(file.line(here));
        String rest = file.text().substring(before, here).stripTrailing();
        boolean ends = is(ParserMessage.NOT_ALIGNED) || is(ParserMessage.AFTER_ROOT);
        if ((ends || is(ParserMessage.IN_BRACKETS)) && (rest.endsWith("\"") || rest.endsWith("'"))) {
            return textAfterQuote();
        }
        boolean text = ends && !is("found ','") && !is("found '}'") && !is("found ']'");
        return text && (rest.endsWith("]") || rest.endsWith("}"))
                ? Refusal.restOfLine(
                        file,
                        here,
                        "this text follows a closing bracket",
                        "put the whole text in quotes, or remove what follows the bracket")
                : null;
    }

    private Refusal textAfterQuote() {
        return Refusal.restOfLine(
                file, here, "this text follows a closing quote", "put the whole text in quotes of the other kind");
    }

    /** A bracket in which something is missing on a later line. */
    private @Nullable Refusal openBracket() {
        if (!is(ParserMessage.IN_BRACKETS) || file.line(start) == file.line(here)) {
            return null;
        }
        String ends = is("'}'") ? "',' or '}'" : "',' or ']'";
        return Refusal.restOfLine(
                file,
                start,
                "the bracket that opens here has no " + ends + " before line " + file.line(here),
                "add it, and put texts with '#', ',' or brackets in quotes");
    }
}
