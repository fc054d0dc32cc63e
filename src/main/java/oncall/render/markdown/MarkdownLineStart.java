package oncall.render.markdown;

import oncall.render.SafeText;

/** Keeps a line of Markdown from beginning a heading, a quotation, a list, a rule or a runner's command. */
final class MarkdownLineStart {
    private MarkdownLineStart() {}

    /** The line, with a backslash where its start would mean something. */
    static String escaped(String line) {
        int at = special(line);
        return at < 0 ? line : line.substring(0, at) + '\\' + line.substring(at);
    }

    private static int special(String line) {
        if (line.isEmpty()) {
            return -1;
        }
        char first = line.charAt(0);
        if (first == '>'
                || (first == '-' || first == '+' || first == '*') && endsAt(line, 1)
                || line.startsWith("--")
                || first == '#'
                || first == '=') {
            return 0;
        }
        int digits = digits(line);
        if (digits > 0 && digits < line.length() && isListSign(line.charAt(digits)) && endsAt(line, digits + 1)) {
            return digits;
        }
        return SafeText.commandColon(line, 0) < 0 ? -1 : line.indexOf(':');
    }

    private static boolean isListSign(char c) {
        return c == '.' || c == ')';
    }

    private static boolean endsAt(String line, int at) {
        return at == line.length() || line.charAt(at) == ' ';
    }

    private static int digits(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
