package oncall.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.plan.PlanReader;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.text.MemorySource;
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
        for (Diagnostic finding : Validator.findings(CheckedPlan.of(spec(filesWith(example), read), read), TODAY)) {
            if (finding.rule().equals(rule.id())) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static PlanSpec spec(Map<String, String> files, Diagnostics findings) {
        try {
            return PlanReader.read(new MemorySource(files), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
