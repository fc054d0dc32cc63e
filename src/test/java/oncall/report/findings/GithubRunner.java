package oncall.report.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model of GitHub's runner, stricter than the real one: it accepts every name as a command, and skips all characters
 * that the runner's collation may skip.
 */
final class GithubRunner {

    /** One command that the runner obeys. */
    record Command(String name, Map<String, String> properties, String message) {}

    private GithubRunner() {}

    static List<Command> obeyed(String output) {
        List<Command> commands = new ArrayList<>();
        for (String line : output.split("\r\n|\r|\n")) {
            String seen = line.codePoints()
                    .filter(c -> !isPassedOver(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            int old = seen.replaceAll("##[A-Za-z]*\\[", "##[").indexOf("##[");
            String start = seen.replaceFirst("^[\\s\\p{Z}\\x1c-\\x1f\\x85]+", "");
            int second = start.indexOf("::", 2);
            if (start.startsWith("::") && second >= 0) {
                commands.add(command(start.substring(2, second), start.substring(second + 2)));
            }
            if (old >= 0) {
                commands.add(new Command("##[", Map.of(), seen.substring(old)));
            }
        }
        return commands;
    }

    private static boolean isPassedOver(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.CONTROL && codePoint != '\t' && codePoint < 0x1c
                || codePoint >= 0xfe00 && codePoint <= 0xfe0f;
    }

    private static Command command(String head, String data) {
        int space = head.indexOf(' ');
        Map<String, String> properties = new LinkedHashMap<>();
        if (space > 0) {
            for (String property : head.substring(space + 1).trim().split(",")) {
                String[] pair = property.split("=", 2);
                properties.put(pair[0], unescaped(pair[1].replace("%3A", ":").replace("%2C", ",")));
            }
        }
        return new Command(space < 0 ? head : head.substring(0, space), properties, unescaped(data));
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
}
