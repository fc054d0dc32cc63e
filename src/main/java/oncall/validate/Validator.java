package oncall.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.config.PlanReader;
import oncall.config.PlanSpec;
import oncall.config.Resolver;
import oncall.model.DateRange;
import oncall.model.Project;
import oncall.schedule.Fault;
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

    /** Checks shifts that a command shows, by the rules that tell where these shifts are not as they should be. */
    public static void check(CheckedPlan plan, Schedule shown, Diagnostics findings) {
        Project project = Objects.requireNonNull(plan.project());
        Schedule schedule = new Schedule(shown.shifts(), faultsIn(shown, project));
        check(Rules.ofShownShifts(), plan, schedule, findings);
    }

    /** Checks a schedule that reaches as far as the plan does, by all rules, and all that people agreed on. */
    public static void checkAll(CheckedPlan plan, Schedule schedule, Diagnostics findings) {
        check(Rules.ofSchedules(), plan, schedule, findings);
    }

    private static void check(List<ScheduleRule> rules, CheckedPlan plan, Schedule schedule, Diagnostics findings) {
        ScheduledPlan scheduled = new ScheduledPlan(
                Objects.requireNonNull(plan.spec().team()), Objects.requireNonNull(plan.project()), schedule);
        for (ScheduleRule rule : rules) {
            rule.check(scheduled, findings);
        }
    }

    /** The faults that concern the shifts; an override that fails on one day is missing on all. */
    private static List<Fault> faultsIn(Schedule shown, Project project) {
        List<Fault> faults = new ArrayList<>();
        for (Fault fault : shown.faults()) {
            boolean isOverride = fault.what() == Fault.What.OVERRIDE;
            DateRange missing =
                    isOverride ? project.overrides().get(fault.index()).days() : fault.days();
            if (missing.overlaps(shown.days())) {
                faults.add(fault);
            }
        }
        return faults;
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
