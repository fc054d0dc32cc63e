package oncall.plan;

import java.util.List;
import java.util.Locale;
import oncall.text.Diagnostics;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Files beside those of the plan that somebody may think are read. */
final class UnreadFiles {

    private UnreadFiles() {}

    /** Reports one that differs from a file of the plan in the ending or in capitals only, or is called like a key of it. */
    static void report(String name, List<String> names, Diagnostics diagnostics) {
        String known = known(name);
        String home = home(name);
        if (known != null && names.contains(known)) {
            report(name, "this file is not read; " + known + " beside it is", diagnostics);
        } else if (home != null) {
            report(name, "this file is not read; what its name says stands in " + home, diagnostics);
        }
    }

    private static void report(String name, String problem, Diagnostics diagnostics) {
        diagnostics.warning(
                new SourceFile(name, "").beginning(),
                PlanDirectory.UNREAD_FILE,
                problem,
                "move what it says there, or remove it");
    }

    private static @Nullable String known(String name) {
        String full = withoutEnding(name) + ".yaml";
        return PlanDirectory.KNOWN.contains(full) ? full : null;
    }

    private static @Nullable String home(String name) {
        return switch (withoutEnding(name)) {
            case "engineers", "rotation", "swaps", "overrides", "time_off" -> PlanDirectory.TEAM;
            case "calendars" -> PlanDirectory.HOLIDAYS;
            case "tiers", "failure_modes" -> PlanDirectory.PIPELINES;
            default -> null;
        };
    }

    private static String withoutEnding(String name) {
        return name.substring(0, name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }

    /** Whether a file among pipelines was to be one of them, and its ending is another: that of JSON, or one that an editor added. */
    static boolean isMeantAsYaml(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".json") || small.endsWith(".yaml.txt") || small.endsWith(".yml.txt");
    }
}
