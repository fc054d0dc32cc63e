package oncall.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.validate.RuleInfo;
import oncall.validate.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

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
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", rule.why() + textOf("Wrong", rule.wrong()) + textOf("Right", rule.right()));
        help.put("markdown", rule.why() + markdownOf("Wrong", rule.wrong()) + markdownOf("Right", rule.right()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", rule.id());
        tree.put("shortDescription", SarifReport.text(rule.summary()));
        tree.put("fullDescription", SarifReport.text(rule.summary() + ". " + rule.why()));
        tree.put("help", help);
        tree.put("defaultConfiguration", Map.of("level", rule.severity().id()));
        return tree;
    }

    private static String textOf(String title, @Nullable Example example) {
        return example == null ? "" : "\n\n" + title + ", in " + example.file() + ":\n\n" + example.text();
    }

    private static String markdownOf(String title, @Nullable Example example) {
        return example == null
                ? ""
                : "\n\n" + title + ", in `" + example.file() + "`:\n\n```yaml\n" + example.text() + "```";
    }
}
