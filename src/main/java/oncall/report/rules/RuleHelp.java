package oncall.report.rules;

import java.util.List;
import java.util.Map;
import oncall.validate.Rules;
import oncall.validate.rule.RuleInfo;

/**
 * The help on a rule for other programs: its reason, its examples, and how to suppress it.
 *
 * @param text plain text
 * @param markdown the same with fenced examples
 */
public record RuleHelp(String text, String markdown) {

    public static RuleHelp of(RuleInfo rule) {
        return new RuleHelp(help(rule, "", "", ""), help(rule, "`", "```yaml\n", "```"));
    }

    private static String help(RuleInfo rule, String quote, String fence, String fenceEnd) {
        StringBuilder help = new StringBuilder(rule.why());
        for (String title : List.of("Wrong", "Right")) {
            Map<String, String> files = title.equals("Wrong") ? rule.wrong() : rule.fixed();
            files.forEach((name, text) -> help.append("\n\n" + title + ", in " + quote + name + quote + ":\n\n" + fence)
                    .append(text + fenceEnd));
        }
        if (Rules.canBeSuppressed(rule)) {
            help.append("\n\n" + RulesReport.howToSuppress(rule) + "\n\n" + fence)
                    .append(RulesReport.suppression(rule) + (fence.isEmpty() ? "" : "\n" + fenceEnd));
        }
        return help.toString();
    }
}
