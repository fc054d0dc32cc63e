package oncall.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import oncall.config.PlanReader;
import oncall.config.PlanSpec;
import oncall.config.Resolver;
import oncall.model.Project;
import oncall.schedule.Schedule;
import oncall.source.Diagnostic;
import oncall.source.Diagnostics;
import oncall.source.Severity;
import oncall.validate.rule.Rules;

/** Reads a plan's directory and applies rules to it. */
public final class Validator {

    private Validator() {}

    /**
     * Reads the plan and checks as much as a command needs that wants to work from it.
     *
     * @param directory the plan's directory, without links
     * @throws IOException if the directory cannot be listed
     */
    public static CheckedPlan read(Path directory) throws IOException {
        return check(directory, Rules.stopping());
    }

    /**
     * Reads the plan and checks its files by all rules.
     *
     * @param directory the plan's directory, without links
     * @throws IOException if the directory cannot be listed
     */
    public static CheckedPlan readByAllRules(Path directory) throws IOException {
        return check(directory, Rules.ofFiles());
    }

    private static CheckedPlan check(Path directory, List<FileRule> rules) throws IOException {
        Diagnostics findings = new Diagnostics();
        PlanSpec spec = PlanReader.read(directory, findings);
        for (FileRule rule : rules) {
            rule.check(spec, findings);
        }
        Project project = hasStoppingErrors(findings) ? null : Resolver.resolve(spec);
        return new CheckedPlan(spec, project, findings);
    }

    /** Checks a schedule that the plan led to. */
    public static void check(CheckedPlan plan, Schedule schedule, Diagnostics findings) {
        for (ScheduleRule rule : Rules.ofSchedules()) {
            rule.check(Objects.requireNonNull(plan.spec().team()), schedule, findings);
        }
    }

    /** Whether this finding leaves commands nothing to work from. */
    public static boolean stops(Diagnostic finding) {
        return finding.severity() == Severity.ERROR
                && Rules.info(finding.rule()).stops();
    }

    private static boolean hasStoppingErrors(Diagnostics findings) {
        for (Diagnostic finding : findings.sorted()) {
            if (stops(finding)) {
                return true;
            }
        }
        return false;
    }
}
