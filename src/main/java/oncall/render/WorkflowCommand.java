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
            line.append(i == 0 ? ' ' : ',').append(properties[i]).append('=').append(property(properties[i + 1]));
        }
        return line.append("::").append(escaped(message)).append('\n').toString();
    }

    /** Line breaks are kept, since the runner reads them as part of a file's name. */
    private static String property(String text) {
        return escaped(SafeText.name(text))
                .replace(SafeText.escape('\n'), "%0A")
                .replace(SafeText.escape('\r'), "%0D")
                .replace(":", "%3A")
                .replace(",", "%2C");
    }

    private static String escaped(String text) {
        return SafeText.withoutCommands(SafeText.characters(text)).replace("%", "%25");
    }
}
