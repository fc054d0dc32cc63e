package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.text.RuleId;
import oncall.text.Severity;

/**
 * What people should know of a rule.
 *
 * @param rule the rule
 * @param severity of its findings
 * @param byTier whether they are errors only for pipelines whose tier requires a runbook
 * @param stops whether its errors leave other commands nothing to work from
 * @param summary what it finds, in one line
 * @param why what goes wrong for a team otherwise
 * @param wrong files of a plan in which it finds something; empty if no text can show it
 * @param right the same files, fixed
 */
public record RuleInfo(
        RuleId rule,
        Severity severity,
        boolean byTier,
        boolean stops,
        String summary,
        String why,
        List<ExampleFile> wrong,
        List<ExampleFile> right) {

    /** A rule whose findings are warnings. */
    public static RuleInfo warning(RuleId rule, String summary) {
        return new RuleInfo(rule, Severity.WARNING, false, false, summary, "", List.of(), List.of());
    }

    /** A rule whose findings are errors, for {@code validate} only. */
    public static RuleInfo error(RuleId rule, String summary) {
        return new RuleInfo(rule, Severity.ERROR, false, false, summary, "", List.of(), List.of());
    }

    /** A rule whose findings are errors for pipelines whose tier requires a runbook, else warnings. */
    public static RuleInfo errorByTier(RuleId rule, String summary) {
        return new RuleInfo(rule, Severity.ERROR, true, false, summary, "", List.of(), List.of());
    }

    /** A rule whose findings are errors that leave other commands nothing to work from. */
    public static RuleInfo stoppingError(RuleId rule, String summary) {
        return new RuleInfo(rule, Severity.ERROR, false, true, summary, "", List.of(), List.of());
    }

    /** The rule with the reason for it. */
    public RuleInfo because(String reason) {
        return new RuleInfo(rule, severity, byTier, stops, summary, reason, wrong, right);
    }

    /** The rule with lines that both examples have in addition to the {@link ExamplePlan}. */
    public RuleInfo given(String file, String lines) {
        return examples(ExamplePlan.change(wrong, file, lines), ExamplePlan.change(right, file, lines));
    }

    /** The rule with the lines of a file that make a wrong and a right example of the {@link ExamplePlan}. */
    public RuleInfo example(String file, String wrongLines, String rightLines) {
        return examples(ExamplePlan.change(wrong, file, wrongLines), ExamplePlan.change(right, file, rightLines));
    }

    /** The rule with a file that is wrong in one example and right in the other. */
    public RuleInfo exampleFile(String file, String wrongText, String rightText) {
        return examples(List.of(new ExampleFile(file, wrongText)), List.of(new ExampleFile(file, rightText)));
    }

    private RuleInfo examples(List<ExampleFile> newWrong, List<ExampleFile> newRight) {
        return new RuleInfo(rule, severity, byTier, stops, summary, why, newWrong, newRight);
    }

    /** The files of the right example that differ from the wrong one. */
    public List<ExampleFile> fixed() {
        List<ExampleFile> files = new ArrayList<>(right);
        files.removeAll(wrong);
        return files;
    }

    /** The id of the rule. */
    public String id() {
        return rule.id();
    }
}
