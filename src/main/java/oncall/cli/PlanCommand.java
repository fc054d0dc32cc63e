package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Plan;
import oncall.report.plan.PlanReport;
import oncall.rotation.Scheduler;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.Moment;
import oncall.schedule.OnCallNow;
import oncall.schedule.Outlook;
import oncall.schedule.Schedule;
import oncall.text.Quote;
import oncall.text.UsageException;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall plan}: the whole plan as one document. */
final class PlanCommand implements Command {

    private static final String RUNBOOKS = "--runbooks";
    static final int QUARTER_WEEKS = 13;

    @Override
    public CommandSpec spec() {
        return Options.withNow(Options.command(
                        "Writes the whole plan as one document: who is on call, owners and rules on its first page, then"
                                + " the schedule of the coming quarter, fairness, what can go wrong, and the runbooks.",
                        "  oncall plan > plan.md",
                        "  oncall plan --format html > plan.html",
                        "  oncall plan --at 2026-11-21T10:00Z > plan.md")
                .addOption(Options.value(
                        RUNBOOKS,
                        "FORM",
                        "Write the runbooks in full, or links to them: full or links; default: full."))
                .addOption(Options.format(PlanReport.FORMATS)));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, PlanReport.FORMATS);
        String runbooks = arguments.text(RUNBOOKS);
        boolean isLinked = "links".equals(runbooks);
        if (runbooks != null && !isLinked && !runbooks.equals("full")) {
            throw new UsageException(RUNBOOKS + ": " + Quote.of(runbooks) + " is neither full nor links");
        }
        CheckedPlan checked = PlanLoader.load(arguments, output);
        Plan plan = checked.plan();
        if (plan == null) {
            return ExitCode.FINDINGS;
        }
        List<Schedule> schedules = new ArrayList<>();
        List<CurrentSchedule> quarter = new ArrayList<>();
        List<OnCallNow> current = new ArrayList<>();
        List<Outlook> years = new ArrayList<>();
        for (Plan rotation : plan.byRotation()) {
            Moment now = arguments.now(rotation);
            Scheduler scheduler = Scheduler.of(rotation);
            Schedule schedule = scheduler.weeks(now.onCallDay(), QUARTER_WEEKS);
            schedules.add(schedule);
            quarter.add(scheduler.current(schedule, now));
            current.add(scheduler.now(now));
            addYears(scheduler, schedule, now.today(), years);
        }
        String revision = arguments.checkout().revision();
        return output.print(
                new PlanReport(plan, quarter, current, years, revision, isLinked), Validator.check(checked, schedules));
    }

    /** Adds the year in which the schedule ends, after the one before if that ends within the schedule or has just ended. */
    private static void addYears(Scheduler scheduler, Schedule schedule, LocalDate today, List<Outlook> years) {
        LocalDate last = schedule.days().to();
        LocalDate before = schedule.days().from().minusWeeks(QUARTER_WEEKS);
        Schedule year = FairnessCommand.year(scheduler, last);
        if (before.getYear() < last.getYear()) {
            Schedule earlier = FairnessCommand.year(scheduler, last.minusYears(1));
            if (earlier.days().from().isBefore(year.days().from())) {
                years.add(scheduler.outlook(earlier, today));
            }
        }
        years.add(scheduler.outlook(year, today));
    }
}
