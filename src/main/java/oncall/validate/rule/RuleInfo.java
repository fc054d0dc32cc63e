package oncall.validate.rule;

import oncall.text.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What people should know of a rule.
 *
 * @param id its name, in kebab-case, as findings carry it
 * @param severity of its findings
 * @param byTier whether they are only warnings where they concern no pipeline whose tier requires a runbook
 * @param stops whether its errors leave other commands nothing to work from
 * @param summary what it finds, in one line
 * @param why what goes wrong for a team otherwise
 * @param wrong a file in which it finds something, or null where no text can show it
 * @param right the same file, mended; null with {@code wrong}
 */
public record RuleInfo(
        String id,
        Severity severity,
        boolean byTier,
        boolean stops,
        String summary,
        String why,
        @Nullable Example wrong,
        @Nullable Example right) {

    /** A rule whose findings all have the same severity. */
    public RuleInfo(
            String id,
            Severity severity,
            boolean stops,
            String summary,
            String why,
            @Nullable Example wrong,
            @Nullable Example right) {
        this(id, severity, false, stops, summary, why, wrong, right);
    }

    /**
     * A file that shows a rule.
     *
     * @param file its name in a plan's directory
     * @param text its content
     * @param beside another file that takes part, or null
     */
    public record Example(
            String file, String text, @Nullable Example beside) {

        /** A file that shows a rule alone. */
        public Example(String file, String text) {
            this(file, text, null);
        }
    }
}
