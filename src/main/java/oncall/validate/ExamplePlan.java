package oncall.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.plan.PlanTexts;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.validate.rule.RuleInfo;
import oncall.validate.rule.RuleInfo.Example;

/** A small plan without findings, in which one file is replaced to show a rule. */
public final class ExamplePlan {

    /** The day on which examples are looked at, so that they always show the same. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final String TEAM = """
            team: Data
            engineers:
              - {id: alice, name: Alice, slack: "@alice"}
              - {id: bob, name: Bob, slack: "@bob"}
              - {id: charlie, name: Charlie, slack: "@charlie"}
            rotation: {start: 2026-01-05}
            """;

    private ExamplePlan() {}

    /** Its files by their names. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("team.yaml", TEAM);
        files.put("holidays.yaml", "holidays: []\n");
        files.put("pipelines.yaml", "pipelines: []\n");
        return files;
    }

    /** Its files with those of the example in place of its own. */
    public static Map<String, String> filesWith(Example example) {
        Map<String, String> files = files();
        for (Example file = example; file != null; file = file.beside()) {
            files.put(file.file(), file.text());
        }
        return files;
    }

    /** What the rule finds in the example. */
    public static List<Diagnostic> findings(RuleInfo rule, Example example) {
        List<Diagnostic> findings = new ArrayList<>();
        Diagnostics read = new Diagnostics();
        CheckedPlan plan = CheckedPlan.of(PlanTexts.read(filesWith(example), read), read);
        for (Diagnostic finding : Validator.findings(plan, TODAY)) {
            if (finding.rule().equals(rule.id())) {
                findings.add(finding);
            }
        }
        return findings;
    }
}
