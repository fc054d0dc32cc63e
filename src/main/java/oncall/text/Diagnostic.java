package oncall.text;

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
