package oncall.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One finding: what is wrong, where, and how to fix it.
 *
 * @param location the place to change
 * @param severity how bad it is
 * @param rule the rule that found it
 * @param message what is wrong, in the user's words; raw text, to be escaped where it is printed
 * @param hint how to fix it, or null if that is not known
 */
public record Diagnostic(
        Location location,
        Severity severity,
        RuleId rule,
        String message,
        @Nullable String hint) implements Comparable<Diagnostic> {

    /** The findings with a prefix before the names of their files. */
    public static List<Diagnostic> below(String prefix, List<Diagnostic> findings) {
        Map<SourceFile, SourceFile> files = new HashMap<>();
        List<Diagnostic> moved = new ArrayList<>();
        for (Diagnostic finding : prefix.isEmpty() ? List.<Diagnostic>of() : findings) {
            Location place = finding.location;
            SourceFile file =
                    files.computeIfAbsent(place.file(), known -> new SourceFile(prefix + known.name(), known.text()));
            Location there = new Location(file, place.start(), place.end());
            moved.add(new Diagnostic(there, finding.severity, finding.rule, finding.message, finding.hint));
        }
        return prefix.isEmpty() ? findings : moved;
    }

    /** Orders findings by file, place, rule and message, whatever the order of checks. */
    @Override
    public int compareTo(Diagnostic other) {
        int byPlace = location.compareTo(other.location);
        if (byPlace != 0) {
            return byPlace;
        }
        int byRule = rule.id().compareTo(other.rule.id());
        return byRule != 0 ? byRule : message.compareTo(other.message);
    }
}
