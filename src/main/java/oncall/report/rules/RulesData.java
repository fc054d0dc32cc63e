package oncall.report.rules;

import java.util.List;
import java.util.Map;
import oncall.report.DiagnosticData;
import oncall.validate.RuleExamples;
import oncall.validate.rule.RuleInfo;

/** Rules for programs. */
record RulesData(List<RuleData> rules) {

    static RulesData of(List<RuleInfo> rules) {
        return new RulesData(rules.stream().map(RuleData::of).toList());
    }

    record RuleData(
            String id,
            String severity,
            boolean byTier,
            String summary,
            String why,
            List<FileData> wrong,
            List<DiagnosticData> findings,
            List<FileData> right) {

        static RuleData of(RuleInfo rule) {
            return new RuleData(
                    rule.id(),
                    rule.severity().id(),
                    rule.byTier(),
                    rule.summary(),
                    rule.why(),
                    files(rule.wrong()),
                    findings(rule),
                    files(rule.right()));
        }

        private static List<FileData> files(Map<String, String> example) {
            return example.entrySet().stream()
                    .map(file -> new FileData(file.getKey(), file.getValue()))
                    .toList();
        }

        private static List<DiagnosticData> findings(RuleInfo rule) {
            return RuleExamples.findings(rule, rule.wrong()).stream()
                    .map(DiagnosticData::of)
                    .toList();
        }
    }

    record FileData(String file, String text) {}
}
