package oncall.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.plan.PlanReader;
import oncall.plan.PlanSpec;
import oncall.plan.Resolver;
import oncall.rotation.Scheduler;
import oncall.schedule.Schedule;
import oncall.schedule.UnappliedChange;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.text.Severity;
import oncall.validate.rule.PlanRule;
import oncall.validate.rule.ScheduleRule;
import oncall.validate.rule.ScheduledPlan;
import org.jspecify.annotations.Nullable;

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

    private static CheckedPlan check(Path directory, List<PlanRule> rules) throws IOException {
        Diagnostics findings = new Diagnostics();
        return check(PlanReader.read(directory, findings), rules, findings);
    }

    /** Checks a plan that was read by all rules that look at files. */
    static CheckedPlan byAllRules(PlanSpec files, Diagnostics findings) {
        return check(files, Rules.ofFiles(), findings);
    }

    private static CheckedPlan check(PlanSpec files, List<PlanRule> rules, Diagnostics findings) {
        for (PlanRule rule : rules) {
            rule.check(files, findings);
        }
        Plan project = hasStoppingErrors(findings) ? null : Resolver.resolve(files);
        return new CheckedPlan(files, project, findings);
    }

    /** Checks shifts that a command shows, by the rules that tell where these shifts are not as they should be. */
    public static void check(CheckedPlan plan, Schedule shown, Diagnostics findings) {
        Plan project = Objects.requireNonNull(plan.project());
        Schedule schedule = new Schedule(shown.shifts(), faultsIn(shown, project));
        Diagnostics found = new Diagnostics();
        check(Rules.ofShownShifts(), plan, schedule, shown.days().from(), found);
        for (Diagnostic finding : Suppressions.over(found.sorted(), plan.spec().comments())) {
            findings.add(finding);
        }
    }

    /**
     * All that is to be said about a plan whose files were checked by all rules: what was found in them, and in the schedule
     * that they lead to, without what comments silence.
     *
     * @param today the day that counts as today; null where there is no project, and so no schedule
     */
    public static List<Diagnostic> findings(CheckedPlan plan, @Nullable LocalDate today) {
        Plan project = plan.project();
        boolean complete = project != null && today != null && !isInDoubt(plan);
        if (complete && project != null && today != null) {
            Schedule schedule = Scheduler.weeks(project, today, Horizon.weeks(project, today));
            check(Rules.ofSchedules(), plan, schedule, today, plan.findings());
        }
        return Suppressions.andComments(plan.findings().sorted(), plan.spec().comments(), complete);
    }

    /**
     * Whether something that was to say who is on call was not understood, or not read. Commands go on without it; but what a
     * schedule lacks then is nothing that anyone wrote wrongly.
     */
    private static boolean isInDoubt(CheckedPlan plan) {
        for (Diagnostic finding : plan.findings().sorted()) {
            String file = finding.location().file().name();
            boolean isUnread = file.startsWith("schedule.")
                    && plan.spec().publication().shifts().isEmpty();
            if (isUnread || Rules.isOfUnknownKey(finding) && !file.startsWith("pipelines")) {
                return true;
            }
        }
        return false;
    }

    private static void check(
            List<ScheduleRule> rules, CheckedPlan plan, Schedule schedule, LocalDate today, Diagnostics findings) {
        ScheduledPlan scheduled =
                new ScheduledPlan(plan.spec(), Objects.requireNonNull(plan.project()), schedule, today);
        for (ScheduleRule rule : rules) {
            rule.check(scheduled, findings);
        }
    }

    /** The faults that concern the shifts; an override that fails on one day is missing on all. */
    private static List<UnappliedChange> faultsIn(Schedule shown, Plan project) {
        List<UnappliedChange> faults = new ArrayList<>();
        for (UnappliedChange fault : shown.faults()) {
            boolean isOverride = fault.what() == UnappliedChange.What.OVERRIDE;
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
