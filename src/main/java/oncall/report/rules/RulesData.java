package oncall.report.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.text.Diagnostic;
import oncall.validate.ExamplePlan;
import oncall.validate.rule.RuleInfo;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** Rules for other programs. */
public final class RulesData {

    private RulesData() {}

    /** The tree of the JSON format, one rule or all. */
    public static Map<String, Object> tree(List<RuleInfo> rules) {
        List<Object> trees = new ArrayList<>();
        for (RuleInfo rule : rules) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("id", rule.id());
            tree.put("severity", rule.severity().id());
            tree.put("by_tier", rule.byTier());
            tree.put("summary", rule.summary());
            tree.put("why", rule.why());
            tree.put("wrong", files(rule.wrong()));
            tree.put("findings", findings(rule));
            tree.put("right", files(rule.right()));
            trees.add(tree);
        }
        return Map.of("rules", trees);
    }

    private static List<Object> files(@Nullable Example example) {
        List<Object> files = new ArrayList<>();
        for (Example file = example; file != null; file = file.beside()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("file", file.file());
            tree.put("text", file.text());
            files.add(tree);
        }
        return files;
    }

    private static List<Object> findings(RuleInfo rule) {
        List<Object> findings = new ArrayList<>();
        for (Diagnostic finding :
                rule.wrong() == null ? List.<Diagnostic>of() : ExamplePlan.findings(rule, rule.wrong())) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("file", finding.location().file().name());
            tree.put("line", finding.location().line());
            tree.put("column", finding.location().column());
            tree.put("message", finding.message());
            tree.put("hint", finding.hint());
            findings.add(tree);
        }
        return findings;
    }
}
