package oncall.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands and their complete output, as text that people review.
 *
 * <pre>
 * Text before a command is a comment.
 *
 * $ NO_COLOR=1 oncall -C plans/gaps schedule --weeks 6
 * the lines on standard output
 * [stderr]
 * the lines on standard error; this part is absent if there are none
 * [exit 1]
 * </pre>
 *
 * <p>The variables before {@code oncall} are its whole environment; {@code COLUMNS} is the width of the terminal.
 * Single quotes keep an argument with spaces together.
 *
 * <p>A line that ends in {@code (no-eol)} has no newline at its end. In a line that ends in {@code (esc)}, invisible
 * characters are escaped, as is the backslash: <code>&#92;e[1mbold&#92;e[0m (esc)</code>. Printed lines that would
 * otherwise read as one of these marks, and lines that end in a space, are escaped too.
 */
final class Transcript {

    private static final String PROMPT = "$ ";
    private static final String ERRORS = "[stderr]";
    private static final String EXIT = "[exit ";
    private static final String ESCAPED = " (esc)";
    private static final String NO_NEWLINE = " (no-eol)";

    private static final Pattern WORD = Pattern.compile("'([^']*)'|([^'\\s]+)");
    private static final Pattern VARIABLE = Pattern.compile("([A-Z_]+)=(.*)");

    private Transcript() {}

    /** Runs a command, which may begin with variables. */
    interface Program {
        Run run(Map<String, String> environment, String... args);
    }

    /** Runs the commands of a transcript, and returns the transcript with their current output. */
    static String replay(String transcript, Program program) {
        StringBuilder text = new StringBuilder();
        boolean printed = false;
        for (String line : transcript.lines().toList()) {
            if (line.startsWith(PROMPT)) {
                text.append(line).append('\n');
                append(run(line.substring(PROMPT.length()), program), text);
                printed = true;
            } else if (line.startsWith(EXIT)) {
                printed = false;
            } else if (!printed) {
                text.append(line).append('\n');
            }
        }
        return text.toString();
    }

    private static Run run(String command, Program program) {
        Iterator<String> words = words(command).iterator();
        Map<String, String> environment = new HashMap<>();
        String word = words.next();
        for (Matcher variable = VARIABLE.matcher(word); variable.matches(); variable.reset(word)) {
            environment.put(variable.group(1), variable.group(2));
            word = words.next();
        }
        if (!word.equals("oncall")) {
            throw new IllegalArgumentException("not a command of oncall: " + command);
        }
        List<String> args = new ArrayList<>();
        words.forEachRemaining(args::add);
        return program.run(environment, args.toArray(new String[0]));
    }

    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
                .toList();
    }

    private static void append(Run run, StringBuilder text) {
        appendLines(run.out(), text);
        if (!run.err().isEmpty()) {
            text.append(ERRORS).append('\n');
            appendLines(run.err(), text);
        }
        text.append(EXIT).append(run.exit()).append("]\n");
    }

    private static void appendLines(String printed, StringBuilder text) {
        int start = 0;
        while (start < printed.length()) {
            int end = printed.indexOf('\n', start);
            text.append(line(printed.substring(start, end < 0 ? printed.length() : end)));
            text.append(end < 0 ? NO_NEWLINE : "").append('\n');
            start = end < 0 ? printed.length() : end + 1;
        }
    }

    private static String line(String printed) {
        boolean mark = printed.startsWith(PROMPT) || printed.startsWith(ERRORS) || printed.startsWith(EXIT);
        boolean end = printed.endsWith(ESCAPED) || printed.endsWith(NO_NEWLINE) || printed.endsWith(" ");
        if (!mark && !end && printed.codePoints().noneMatch(Transcript::isInvisible)) {
            return printed;
        }
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < printed.length(); i = printed.offsetByCodePoints(i, 1)) {
            int character = printed.codePointAt(i);
            boolean hides = mark && i == 0 || character == ' ' && i == printed.length() - 1;
            escaped.append(hides ? hex(character) : escape(character));
        }
        return escaped + ESCAPED;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String escape(int character) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\u001b' -> "\\e";
            default -> isInvisible(character) ? hex(character) : Character.toString(character);
        };
    }

    private static String hex(int character) {
        return "\\u{" + Integer.toHexString(character) + "}";
    }
}
