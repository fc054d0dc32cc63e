package oncall.report.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.report.rules.ExampleFiles;
import oncall.report.rules.RulesReport;
import oncall.validate.Rules;
import oncall.validate.rule.RuleInfo;
import oncall.validate.rule.RuleInfo.Example;

/** What a SARIF log says of the rules. */
final class SarifRules {

    private SarifRules() {}

    static List<Object> trees(List<RuleInfo> rules) {
        List<Object> trees = new ArrayList<>();
        for (RuleInfo rule : rules) {
            trees.add(tree(rule));
        }
        return trees;
    }

    private static Object tree(RuleInfo rule) {
        StringBuilder text = new StringBuilder(rule.why());
        StringBuilder markdown = new StringBuilder(rule.why());
        addExample("Wrong", ExampleFiles.of(rule.wrong(), null), text, markdown);
        addExample("Right", ExampleFiles.of(rule.right(), rule.wrong()), text, markdown);
        if (Rules.canBeSilenced(rule)) {
            String how = "\n\n" + RulesReport.howToSilence(rule) + "\n\n";
            text.append(how).append(RulesReport.silencer(rule));
            markdown.append(how)
                    .append("```yaml\n")
                    .append(RulesReport.silencer(rule))
                    .append("\n```");
        }
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", text.toString());
        help.put("markdown", markdown.toString());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", rule.id());
        tree.put("shortDescription", SarifReport.text(rule.summary()));
        tree.put("fullDescription", SarifReport.text(rule.summary() + ". " + rule.why()));
        tree.put("help", help);
        tree.put("defaultConfiguration", Map.of("level", rule.severity().id()));
        return tree;
    }

    private static void addExample(String title, List<Example> files, StringBuilder text, StringBuilder markdown) {
        for (Example file : files) {
            text.append("\n\n")
                    .append(title)
                    .append(", in ")
                    .append(file.file())
                    .append(":\n\n")
                    .append(file.text());
            markdown.append("\n\n")
                    .append(title)
                    .append(", in `")
                    .append(file.file())
                    .append("`:\n\n```yaml\n");
            markdown.append(file.text()).append("```");
        }
    }
}
