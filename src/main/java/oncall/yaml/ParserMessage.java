package oncall.yaml;

/**
 * What a message of the parser means to the user. The messages are those of snakeyaml-engine; golden files notice when
 * one of them changes.
 *
 * @param part what the parser's message contains
 * @param place the place that has to change
 * @param problem what is wrong; {@code {}} is the character at the place
 * @param hint what to do; {@code {}} likewise
 */
record ParserMessage(String part, Place place, String problem, String hint) {

    /** Where the parser failed, the start of what it was reading, or the last character before it failed. */
    enum Place {
        HERE,
        START,
        BEFORE
    }

    static final String NO_KEY_ALLOWED = "mapping values are not allowed";
    static final String NO_COLON = "could not find expected ':'";
    static final String NOT_ALIGNED = "<block end>";
    static final String AFTER_ROOT = "<document start>";
    static final String IN_BRACKETS = "expected ',' or";

    /** What the parser's messages mean; the first row that fits is taken. */
    private static final ParserMessage[] TABLE = {
        here("(TAB)", "a tab is not allowed here", "write spaces instead"),
        here("start any token", "a text cannot begin with '{}'", "put the whole text in quotes: \"{}…\""),
        start("scanning an a", "a text cannot begin with '{}'", "put the whole text in quotes: \"{}…\""),
        here(
                NO_KEY_ALLOWED,
                "': ' is not allowed in a text without quotes",
                "put the text in quotes, or write each key on a line of its own"),
        start(
                NO_COLON,
                "this is neither 'key: value' nor an item of a list",
                "write ':' after a key or '- ' before an item, or indent what belongs to the text above"),
        here("sequence entries are", "a list cannot begin here", "begin it on the next line"),
        here("found '}'", "no '{' is open here", "remove the '}'"),
        here("found ']'", "no '[' is open here", "remove the ']'"),
        here("found ','", "a ',' is allowed only between items in brackets", "remove it"),
        here(
                "found '<block sequence",
                "this '-' does not line up with what is above",
                "give all '-' of a list the same indentation, and every item its '-'"),
        here(
                NOT_ALIGNED,
                "this does not line up with what is above",
                "give all keys of a mapping the same indentation"),
        here(AFTER_ROOT, "this does not belong to what is above", "give all keys of the file the same indentation"),
        here(
                IN_BRACKETS,
                "a ',' or a closing bracket is missing here",
                "add it, or put a text with brackets, ',' or ': ' in quotes"),
        before("<stream end>", "the file ends inside a bracket", "close it"),
        before("flow node", "a value is missing after this", "write one, or put a text with '#' or ',' in quotes"),
        start("a quoted scalar", "this quote is never closed", "close it with the same kind of quote"),
        here(
                "double-quoted",
                "YAML has no such escape in double quotes",
                "use single quotes, or write '\\\\' for a backslash"),
        here("empty lines", "this empty line has more spaces than the text below it", "remove them"),
        here(
                "block scalar",
                "the text of a '|' or '>' begins on the next line",
                "move it there and indent it, or put a value that begins with '|' or '>' in quotes"),
        here("", "this is not valid YAML", "put a text with special characters in quotes"),
    };

    static ParserMessage of(String message) {
        int row = 0;
        while (!message.contains(TABLE[row].part)) {
            row++;
        }
        return TABLE[row];
    }

    private static ParserMessage here(String part, String problem, String hint) {
        return new ParserMessage(part, Place.HERE, problem, hint);
    }

    private static ParserMessage start(String part, String problem, String hint) {
        return new ParserMessage(part, Place.START, problem, hint);
    }

    private static ParserMessage before(String part, String problem, String hint) {
        return new ParserMessage(part, Place.BEFORE, problem, hint);
    }
}
