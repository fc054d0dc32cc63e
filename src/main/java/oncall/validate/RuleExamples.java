package oncall.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.plan.PlanReader;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.text.MemorySource;
import oncall.validate.rule.ExamplePlan;
import oncall.validate.rule.RuleInfo;

/** Applies the rules to the examples in their descriptions. */
public final class RuleExamples {

    /** The day on which examples are checked, so that their findings never change. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private RuleExamples() {}

    /** The findings of the rule in the example. */
    public static List<Diagnostic> findings(RuleInfo rule, Map<String, String> example) {
        List<Diagnostic> findings = new ArrayList<>();
        if (!example.isEmpty()) {
            Diagnostics read = new Diagnostics();
            CheckedPlan plan = CheckedPlan.of(spec(ExamplePlan.with(example), read), read);
            findings.addAll(Validator.findings(plan, TODAY, null));
            findings.removeIf(finding -> !finding.rule().id().equals(rule.id()));
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
