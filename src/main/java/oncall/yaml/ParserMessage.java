package oncall.yaml;

import oncall.text.SourceFile;

/**
 * What a message of the parser means to the user; the first match applies. The messages are those of snakeyaml-engine;
 * golden tests fail if one of them changes.
 */
enum ParserMessage {
    TAB("(TAB)", "a tab is not allowed here", "write spaces instead"),
    ODD_BEGINNING("start any token", "a text cannot begin with '{}'", "put the whole text in quotes: \"{}…\""),
    ODD_NAME(Place.START, "scanning an a", "a text cannot begin with '{}'", "put the whole text in quotes: \"{}…\""),
    NO_KEY_ALLOWED(
            "mapping values are not allowed",
            "': ' is not allowed in a text without quotes",
            "put the text in quotes, or write each key on its own line"),
    NO_COLON(
            Place.START,
            "could not find expected ':'",
            "this is neither 'key: value' nor an item of a list",
            "write ':' after a key or '- ' before an item, or indent what belongs to the text above"),
    LIST_AFTER_KEY("sequence entries are", "a list cannot begin here", "begin it on the next line"),
    NO_BRACE_OPEN("found '}'", "no '{' is open here", "remove the '}'"),
    NO_BRACKET_OPEN("found ']'", "no '[' is open here", "remove the ']'"),
    COMMA("found ','", "a ',' is allowed only between items in brackets", "remove it"),
    NOT_ALIGNED(
            "<block end>",
            "this does not line up with what is above",
            "give all keys of a mapping and all '-' of a list the same indentation"),
    AFTER_ROOT(
            "<document start>",
            "this does not belong to what is above",
            "give all keys of the file the same indentation"),
    IN_BRACKETS(
            "expected ',' or",
            "a ',' or a closing bracket is missing here",
            "add it, or put a text with brackets, ',' or ': ' in quotes"),
    FILE_ENDS(Place.BEFORE, "<stream end>", "the file ends inside a bracket", "close it"),
    NO_VALUE(
            Place.BEFORE,
            "flow node",
            "a value is missing after this",
            "write one, or put a text with '#' or ',' in quotes"),
    OPEN_QUOTE(Place.START, "a quoted scalar", "this quote is never closed", "close it with the same kind of quote"),
    ESCAPE(
            "double-quoted",
            "YAML has no such escape in double quotes",
            "use single quotes, or write '\\\\' for a backslash"),
    EMPTY_LINE("empty lines", "this empty line has more spaces than the text below it", "remove them"),
    BLOCK_TEXT(
            "block scalar",
            "the text of a '|' or '>' begins on the next line",
            "move it there and indent it, or put a value that begins with '|' or '>' in quotes"),
    OTHER("", "this is not valid YAML", "put a text with special characters in quotes");

    /**
     * The place to report: where the parser failed, where it began to read, or the last character before the failure.
     */
    private enum Place {
        HERE,
        START,
        BEFORE
    }

    private final Place place;
    private final String part;
    private final String problem;
    private final String hint;

    ParserMessage(String part, String problem, String hint) {
        this(Place.HERE, part, problem, hint);
    }

    /** @param part a part of the parser's message */
    ParserMessage(Place place, String part, String problem, String hint) {
        this.place = place;
        this.part = part;
        this.problem = problem;
        this.hint = hint;
    }

    static ParserMessage of(String message) {
        for (ParserMessage meaning : values()) {
            if (message.contains(meaning.part)) {
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
