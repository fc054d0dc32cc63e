package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.text.RuleId;
import oncall.text.Severity;
import oncall.validate.rule.ExamplePlan.Change;

/**
 * The description of a rule for people.
 *
 * @param id the rule's id
 * @param severity of its findings
 * @param byTier whether they are errors only for pipelines whose tier requires a runbook
 * @param stops whether its errors make a plan unusable for other commands
 * @param summary what it finds, in one line
 * @param why what goes wrong for a team without the rule
 * @param changes the changes that turn the {@link ExamplePlan} into a wrong and a right example; empty if no text can
 *     show it
 */
public record RuleInfo(
        String id, Severity severity, boolean byTier, boolean stops, String summary, String why, List<Change> changes)
        implements RuleId {

    /** A rule whose findings are warnings. */
    public static RuleInfo warning(String id, String summary) {
        return new RuleInfo(id, Severity.WARNING, false, false, summary, "", List.of());
    }

    /** A rule whose findings are errors, for {@code validate} only. */
    public static RuleInfo error(String id, String summary) {
        return new RuleInfo(id, Severity.ERROR, false, false, summary, "", List.of());
    }

    /** A rule whose findings are errors for pipelines whose tier requires a runbook, and otherwise warnings. */
    public static RuleInfo errorByTier(String id, String summary) {
        return new RuleInfo(id, Severity.ERROR, true, false, summary, "", List.of());
    }

    /** A rule whose findings are errors that make a plan unusable for other commands. */
    public static RuleInfo stoppingError(String id, String summary) {
        return new RuleInfo(id, Severity.ERROR, false, true, summary, "", List.of());
    }

    /** This rule with its reason. */
    public RuleInfo because(String reason) {
        return new RuleInfo(id, severity, byTier, stops, summary, reason, changes);
    }

    /** This rule with lines of a file that both examples add to the {@link ExamplePlan}. */
    public RuleInfo given(String file, String lines) {
        return example(file, lines, lines);
    }

    /** This rule with the lines of a file that turn the {@link ExamplePlan} into a wrong and a right example. */
    public RuleInfo example(String file, String wrongLines, String rightLines) {
        return with(new Change(file, wrongLines, rightLines, false));
    }

    /** This rule with lines of a file in which a part, written as {@code ?}, makes an example wrong or right. */
    public RuleInfo example(String file, String lines, String wrongPart, String rightPart) {
        return with(new Change(file, lines.replace("?", wrongPart), lines.replace("?", rightPart), false));
    }

    /** This rule with a file that is wrong in one example and right in the other. */
    public RuleInfo exampleFile(String file, String wrongText, String rightText) {
        return with(new Change(file, wrongText, rightText, true));
    }

    private RuleInfo with(Change change) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new RuleInfo(id, severity, byTier, stops, summary, why, more);
    }

    /** The files of the wrong example; first those that the right example changes. */
    public Map<String, String> wrong() {
        return ExamplePlan.changed(changes, false);
    }

    /** The files of the right example. */
    public Map<String, String> right() {
        return ExamplePlan.changed(changes, true);
    }

    /** The files of the right example that differ from the wrong one. */
    public Map<String, String> fixed() {
        Map<String, String> files = right();
        files.entrySet().removeAll(wrong().entrySet());
        return files;
    }
}
