package oncall.validate.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small plan without findings. Examples of rules are lines that differ from it. */
public final class ExamplePlan {

    /** Lines for pipelines.yaml: the tier requires a runbook, and the pipeline has one. */
    static final String RUNBOOK = """
            tiers: {investor: {resolve_within: 4h, runbook: required}}
                purpose: Tells investors what was earned.
                monitoring: {alerts: [{name: Late, threshold: Not there at 06:00}]}
                failure_modes: [{title: Ledger closes late}]
                restart: [Run the month again]
                recovery: [Backfill from the raw layer]
                escalation: [{who: Head of Data}]
            """;

    /** Lines for schedule.yaml: the shifts of two weeks. */
    static final String PUBLISHED = """
            people: [{id: alice, name: Alice}, {id: bob, name: Bob}]
            shifts:
              - {start: 2026-11-16, end: 2026-11-22, starts_at: 2026-11-16T09:00:00Z, ends_at: 2026-11-23T09:00:00Z, primary: alice}
              - {start: 2026-11-23, end: 2026-11-29, starts_at: 2026-11-23T09:00:00Z, ends_at: 2026-11-30T09:00:00Z, primary: bob}
            """;

    /** Lines of team.yaml, without rotations. */
    static final String ENGINEERS = """
            team: Data
            engineers:
              - {id: alice, name: Alice, email: alice@example.com}
              - {id: bob, name: Bob, email: bob@example.com}
              - {id: charlie, name: Charlie, email: charlie@example.com}
            """;

    private static final String TEAM = ENGINEERS + "rotation: {start: 2026-01-05}\n";

    private static final String HOLIDAYS = """
            holidays:
              - {date: 2027-12-25, name: Christmas Day}
            """;

    private static final String PIPELINES = """
            tiers: {investor: {resolve_within: 4h}}
            pipelines:
              - id: profit
                name: Profit
                tier: investor
                primary_owner: bob
                secondary_owner: charlie
            """;

    private static final Map<String, String> FILES =
            Map.of("team.yaml", TEAM, "holidays.yaml", HOLIDAYS, "pipelines.yaml", PIPELINES);

    private ExamplePlan() {}

    /** The files of the plan by name, with those of an example in their place. */
    public static Map<String, String> with(Map<String, String> changed) {
        Map<String, String> files = new TreeMap<>(FILES);
        files.putAll(changed);
        return files;
    }

    /**
     * A change of one of the plan's files, or a new file.
     *
     * @param wrong the lines to change in a wrong example, as in {@link #merge}
     * @param right the lines to change in the right one
     * @param whole whether these are all lines of the file
     */
    record Change(String file, String wrong, String right, boolean whole) {}

    /** The texts of the changed files, the last first. */
    static Map<String, String> changed(List<Change> changes, boolean right) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = changes.size() - 1; i >= 0; i--) {
            String file = changes.get(i).file;
            files.put(file, FILES.getOrDefault(file, ""));
        }
        for (Change change : changes) {
            String lines = right ? change.right : change.wrong;
            files.compute(change.file, (file, text) -> change.whole ? lines : merge(text, lines));
        }
        return files;
    }

    /**
     * The text with some lines changed. A changed line replaces the line with the same key, or else follows the last
     * line with the same indentation, or the change above it.
     */
    private static String merge(String text, String changes) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<String> taken = new ArrayList<>();
        for (String change : changes.lines().toList()) {
            int same = find(key(change), lines, taken);
            if (same >= 0) {
                lines.set(same, change);
            } else {
                int alike = find(indentation(change), lines, List.of());
                int above = taken.isEmpty() ? lines.size() - 1 : lines.lastIndexOf(taken.get(taken.size() - 1));
                lines.add((alike < 0 ? above : alike) + 1, change);
            }
            taken.add(change);
        }
        return String.join("\n", lines) + "\n";
    }

    /** The index of the last line that begins with this and is not taken yet; -1 if there is none. */
    private static int find(String beginning, List<String> lines, List<String> taken) {
        int found = -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean isTaken = taken.contains(lines.get(i));
            found = lines.get(i).startsWith(beginning) && !isTaken ? i : found;
        }
        return found;
    }

    /** The key of a line, with the value of an id or of the first day of a shift. */
    private static String key(String line) {
        int colon = line.indexOf(':');
        boolean isNamed = line.startsWith("{id", colon - 3) || line.startsWith("{start", colon - 6);
        int end = isNamed ? line.indexOf(',') : colon;
        return end < 0 ? line : line.substring(0, end + 1);
    }

    private static String indentation(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        return line.substring(0, start);
    }
}
