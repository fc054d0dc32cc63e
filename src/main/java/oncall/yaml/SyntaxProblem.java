package oncall.yaml;

import java.util.Optional;
import oncall.text.SourceFile;
import oncall.yaml.YamlReader.Refusal;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in the user's words what the parser stumbled over. */
final class SyntaxProblem {

    private final YamlReader yaml;
    private final String problem;
    private final int start;
    private final int context;

    private SyntaxProblem(YamlReader yaml, String problem, int start, int context) {
        this.yaml = yaml;
        this.problem = problem;
        this.start = start;
        this.context = context;
    }

    static Refusal explain(RuntimeException e, YamlReader yaml) {
        if (e instanceof MarkedYamlEngineException marked) {
            Optional<Mark> context = marked.getContextMark();
            return new SyntaxProblem(
                            yaml,
                            marked.getProblem() == null ? marked.getContext() : marked.getProblem(),
                            yaml.offset(marked.getProblemMark()),
                            context.isPresent() ? yaml.offset(context) : yaml.offset(marked.getProblemMark()))
                    .explain();
        }
        return new SyntaxProblem(yaml, "", yaml.position(), yaml.position()).explain();
    }

    private Refusal explain() {
        String text = yaml.file().text();
        char found = start < text.length() ? text.charAt(start) : '\n';
        Explanation above = new ForeignText(yaml.file()).near(context, start);
        above = above == null ? StrangeBlank.above(new Lines(yaml.file()).line(start), yaml.file()) : above;
        above = above == null ? OpenQuote.of(yaml.lastScalar(), start, yaml) : above;
        above = above == null ? OpenQuote.of(yaml.lastScalar(), context, yaml) : above;
        if (above != null) {
            return refuse(above.from(), above.problem(), above.hint());
        }
        if (found == '\t' || problem.contains("(TAB)")) {
            boolean indents = text.substring(startOfLine(text), start).isBlank();
            return refuse(
                    start,
                    "a tab cannot stand here; "
                            + (indents
                                    ? "YAML indents with spaces"
                                    : "between values and comments only spaces are read"),
                    "replace the tab by spaces");
        }
        if (problem.contains("cannot start any token")) {
            return refuseToBegin(start);
        }
        Explanation slip = slip();
        if (slip != null) {
            return refuse(slip.from(), slip.problem(), slip.hint());
        }
        if (problem.contains("mapping values are not allowed")) {
            return refuse(
                    start,
                    "a ':' with a space after it makes a key, and no key can stand here",
                    "put the text in quotes if the ':' belongs to it; otherwise "
                            + (isFirstKey(new Lines(yaml.file()))
                                    ? "check the indentation, and that the line above has its own ':'"
                                    : text.lastIndexOf('{', start) < startOfLine(text)
                                                    && found != '{'
                                                    && endsWithBrace()
                                            ? "write the '{' that is missing before the first key"
                                            : "write each key on a line of its own"));
        }
        if (problem.contains("could not find expected ':'")) {
            Explanation why = new LineSlip(yaml.file()).withoutColon(context);
            return refuse(why.from(), why.problem(), why.hint());
        }
        if (problem.contains("sequence entries are not allowed")) {
            return refuse(start, "a list cannot begin here", "begin it on a line of its own, below its key");
        }
        if (problem.contains("<document start>") && text.startsWith("%")) {
            return refuse(0, "a line that begins with '%' needs a line '---' below it", "remove the line");
        }
        int line = startOfLine(text);
        if (text.startsWith("%", line)) {
            return refuse(line, "a line that begins with '%' has no place here", "remove the line");
        }
        if ((found == '}' || found == ']') && problem.contains("<block end>")) {
            return refuse(start, "nothing opens the bracket that closes here", "remove it");
        }
        if (problem.contains("<block end>") && isBehind("]}", text)) {
            return refuse(
                    start,
                    "text stands behind a closing bracket",
                    found == ',' || found == ';'
                            ? "remove it; only items in brackets have a ',' between them"
                            : "put the whole text in quotes, or remove what stands behind the bracket");
        }
        if (problem.contains("<block end>") && isBehind("'\"", text)) {
            return refuseBehindQuote();
        }
        if (problem.contains("<block end>") || problem.contains("<document start>")) {
            Explanation why = new Misaligned(yaml.file()).at(start);
            return refuse(why.from(), why.problem(), why.hint());
        }
        if (problem.contains("end of stream") || problem.contains("document separator")) {
            return refuse(context, "the quote that opens here is never closed", "close it with the same kind of quote");
        }
        if (problem.contains("escape") || problem.contains("hexadecimal")) {
            return refuse(
                    start,
                    "a '\\' in double quotes begins an escape, and this is none that YAML knows",
                    "use single quotes, or write '\\\\' for the character itself");
        }
        if (problem.contains("',' or")) {
            Explanation bracket = isBehind("'\"", text) ? null : new OpenBracket(yaml.file(), context, start).explain();
            return bracket == null ? refuseBehindQuote() : refuse(bracket.from(), bracket.problem(), bracket.hint());
        }
        if (problem.contains("node content") && text.substring(start).isBlank()) {
            int last = text.stripTrailing().length() - 1;
            return refuse(
                    Math.max(0, last), "the file ends where more is expected", "close the brackets that are open");
        }
        if (problem.contains("node content") && found == ',') {
            return refuse(start, "an item is missing before this ','", "remove the ','");
        }
        Explanation hidden = found == '-'
                ? new OpenBracket(yaml.file(), Math.max(0, startOfLine(text) - 1), start).hiddenEnd()
                : null;
        if (problem.contains("node content") && hidden != null) {
            return refuse(hidden.from(), hidden.problem(), hidden.hint());
        }
        if (problem.contains("node content")) {
            return refuse(start, "a value is expected here", "a text that begins with " + found + " belongs in quotes");
        }
        if (problem.contains("leading empty lines")) {
            return refuse(
                    start,
                    "an empty line at the beginning of this text has more blanks than its first line",
                    "remove the blanks from the empty lines");
        }
        if (problem.contains("indicator") || problem.contains("a comment or a line break")) {
            return refuse(
                    start,
                    "the text that a '|' or '>' announces begins on the next line",
                    "move it there, indented; or put a value that only begins with '|' or '>' in quotes");
        }
        if (context < start && (text.charAt(context) == '*' || text.charAt(context) == '&')) {
            return text.startsWith("* ", context)
                    ? refuse(
                            context,
                            "'*' does not begin an item of a list",
                            "write '- ' for it, or quotes around the text")
                    : refuseToBegin(context);
        }
        return refuse(start, "this is not valid YAML", "put texts with special characters in quotes");
    }

    private Refusal refuseBehindQuote() {
        return refuse(
                start, "text stands behind a closing quote", "put all of it in quotes, with quotes of the other kind");
    }

    /** Whether on its line one of these signs stands before what the parser stumbled over, blanks left aside. */
    private boolean isBehind(String signs, String text) {
        int before = Math.min(start, text.length()) - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && signs.indexOf(text.charAt(before)) >= 0;
    }

    private Refusal refuseToBegin(int from) {
        char first = yaml.file().text().charAt(from);
        return refuse(
                from, "a text cannot begin with '" + first + "'", "put the whole text in quotes: \"" + first + "…\"");
    }

    private Refusal refuse(int from, String message, @Nullable String hint) {
        return refusal(new Explanation(from, message, hint), yaml.file());
    }

    /** The rest of the line from there on is what is wrong. */
    static Refusal refusal(Explanation why, SourceFile file) {
        String text = file.text();
        int from = why.from();
        int end = from;
        while (end < text.length() && end < from + 40 && !isBreak(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && end > from && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return new Refusal(file.at(from, end), YamlReader.SYNTAX, why.problem(), why.hint());
    }

    /** What on this line, or right above it, has turned keys into text. */
    private @Nullable Explanation slip() {
        Lines lines = new Lines(yaml.file());
        LineSlip slips = new LineSlip(yaml.file());
        int line = lines.line(start);
        if (problem.contains("could not find expected ':'")) {
            return slips.on(lines.line(context));
        }
        if (problem.contains("mapping values are not allowed")) {
            boolean isFirst = isFirstKey(lines);
            Explanation found = slips.on(line);
            found = found == null && isFirst ? slips.above(line) : found;
            return found == null && isFirst ? slips.deeper(line) : found;
        }
        return problem.contains("<block end>") || problem.contains("<document start>") ? slips.beside(line) : null;
    }

    /** Whether the ':' that the parser has stopped at is the first of its line. */
    private boolean isFirstKey(Lines lines) {
        int key = lines.afterDashes(lines.firstCharacter(lines.line(start)));
        return key > start || !yaml.file().text().substring(key, start).contains(": ");
    }

    private boolean endsWithBrace() {
        return yaml.file().lineText(new Lines(yaml.file()).line(start)).strip().endsWith("}");
    }

    private int startOfLine(String text) {
        int line = Math.min(start, text.length());
        while (line > 0 && !isBreak(text.charAt(line - 1))) {
            line--;
        }
        return line;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
