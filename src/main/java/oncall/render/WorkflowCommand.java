package oncall.render;

/**
 * A command for GitHub's runner; no other class writes one. Whatever the text holds, the runner reads exactly one
 * command with these properties and this message.
 *
 * @see <a href="https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs">how the runner
 *     reads it</a>
 */
public final class WorkflowCommand {

    private WorkflowCommand() {}

    /**
     * The command, with a line feed at its end.
     *
     * @param properties names and values alternately
     */
    public static String of(String name, String message, String... properties) {
        StringBuilder line = new StringBuilder("::").append(name);
        for (int i = 0; i < properties.length; i += 2) {
            line.append(i == 0 ? ' ' : ',').append(properties[i]).append('=');
            appendProperty(line, properties[i + 1]);
        }
        line.append("::");
        append(line, message, false);
        return line.append('\n').toString();
    }

    /** Appends a property. Line breaks are kept, since the runner reads them as part of a file's name. */
    private static void appendProperty(StringBuilder line, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                append(line, SafeText.name(text.substring(from, i)), true);
                line.append(c == '\n' ? "%0A" : "%0D");
                from = i + 1;
            }
        }
        append(line, SafeText.name(text.substring(from)), true);
    }

    private static void append(StringBuilder line, String text, boolean property) {
        String printable = SafeText.withoutCommands(SafeText.characters(text));
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            if (c == '%') {
                line.append("%25");
            } else if (property && c == ':') {
                line.append("%3A");
            } else if (property && c == ',') {
                line.append("%2C");
            } else {
                line.append(c);
            }
        }
    }
}
