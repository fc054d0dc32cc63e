package oncall.render;

/**
 * A line that GitHub's runner takes for a command: the one place where text becomes one. Whatever the text holds, the
 * runner reads one command with these properties and this message.
 *
 * @see <a href="https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs">how the runner reads it</a>
 */
public final class WorkflowCommand {

    private WorkflowCommand() {}

    /**
     * The command, with a line feed at its end.
     *
     * @param properties names and values in turn
     */
    public static String of(String name, String message, String... properties) {
        StringBuilder line = new StringBuilder("::").append(name);
        for (int i = 0; i < properties.length; i += 2) {
            line.append(i == 0 ? ' ' : ',').append(properties[i]).append('=');
            append(line, properties[i + 1], true);
        }
        line.append("::");
        append(line, message, false);
        return line.append('\n').toString();
    }

    private static void append(StringBuilder line, String text, boolean property) {
        String printable = Printable.withoutCommands(Printable.characters(text));
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
