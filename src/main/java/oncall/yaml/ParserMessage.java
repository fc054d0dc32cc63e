package oncall.yaml;

import java.util.regex.Pattern;
import oncall.text.SourceFile;

/**
 * What a message of the parser means to the user; the first match applies. The messages are those of snakeyaml-engine;
 * golden tests fail if one of them changes.
 */
enum ParserMessage {
    TAB(Place.HERE, "a tab is not allowed here", "write spaces instead", "\\(TAB\\)"),
    ODD_BEGINNING(
            Place.HERE, "a text cannot begin with '{}'", "put the whole text in quotes: \"{}…\"", "start any token"),
    ODD_NAME(Place.START, "a text cannot begin with '{}'", "put the whole text in quotes: \"{}…\"", "scanning an a"),
    NO_KEY_ALLOWED(
            Place.HERE,
            "': ' is not allowed in a text without quotes",
            "put the text in quotes, or write each key on its own line, all with the same indentation",
            "mapping values are not allowed"),
    NO_COLON(
            Place.START,
            "this is neither 'key: value' nor an item of a list",
            "write ':' after a key or '- ' before an item, or indent what belongs to the text above",
            "could not find expected ':'"),
    LIST_AFTER_KEY(Place.HERE, "a list cannot begin here", "begin it on the next line", "sequence entries are"),
    NOT_OPEN(Place.HERE, "no such bracket is open here", "remove it", "found '[\\]}]'"),
    COMMA(Place.HERE, "a ',' is allowed only between items in brackets", "remove it", "found ','"),
    NOT_ALIGNED(
            Place.HERE,
            "this does not line up with what is above",
            "give all keys of a mapping and all '-' of a list the same indentation",
            "<block end>|<document start>"),
    FILE_ENDS(Place.BEFORE, "the file ends inside a bracket", "close it", "flow node.*<stream end>"),
    IN_BRACKETS(
            Place.BEFORE,
            "a value, a ',' or a closing bracket is missing after this",
            "add it, and put texts with '#', ',', ': ' or brackets in quotes",
            "expected ',' or|flow node"),
    OPEN_QUOTE(Place.START, "this quote is never closed", "close it with the same kind of quote", "a quoted scalar"),
    ESCAPE(
            Place.HERE,
            "YAML has no such escape in double quotes",
            "use single quotes, or write '\\\\' for a backslash",
            "double-quoted"),
    OTHER(Place.HERE, "this is not valid YAML", "put a text with special characters in quotes", "");

    /**
     * The place to report: where the parser failed, where it began to read, or the last character before the failure.
     */
    private enum Place {
        HERE,
        START,
        BEFORE
    }

    private final Place place;
    private final String problem;
    private final String hint;
    private final String part;

    /** @param part what the parser's message contains, as a regular expression */
    ParserMessage(Place place, String problem, String hint, String part) {
        this.place = place;
        this.problem = problem;
        this.hint = hint;
        this.part = part;
    }

    static ParserMessage of(String message) {
        for (ParserMessage meaning : values()) {
            if (Pattern.compile(meaning.part).matcher(message).find()) {
                return meaning;
            }
        }
        return OTHER;
    }

    /** The finding at the place that needs to change. {@code {}} in its text becomes the character there. */
    Refusal refusal(Events events, int start, int here) {
        SourceFile file = events.file();
        int from = switch (place) {
            case HERE -> here;
            case START -> start;
            case BEFORE -> Math.max(0, events.endOfTextBefore(here) - 1);
        };
        String first =
                file.text().substring(from, Math.min(from + 1, file.text().length()));
        return Refusal.restOfLine(file, from, problem.replace("{}", first), hint.replace("{}", first));
    }
}
