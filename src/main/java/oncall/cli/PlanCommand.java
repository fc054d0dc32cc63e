package oncall.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Plan;
import oncall.report.plan.PlanReport;
import oncall.rotation.Scheduler;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.Fairness;
import oncall.schedule.Moment;
import oncall.schedule.Schedule;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall plan}: the whole plan as one document. */
final class PlanCommand implements Command {

    static final int QUARTER_WEEKS = 13;

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "Writes the whole plan as one document: owners, rules in words, the schedule of the coming quarter,"
                                + " fairness, runbooks and risks.",
                        "  oncall plan > plan.md",
                        "  oncall plan --format html > plan.html",
                        "  oncall plan --at 2026-11-21T10:00Z > plan.md")
                .addOption(Options.format(PlanReport.FORMATS))
                .addOption(Options.today())
                .addOption(Options.at());
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, PlanReport.FORMATS);
        CheckedPlan checked = PlanLoader.load(arguments, output);
        Plan plan = checked.plan();
        if (plan == null) {
            return ExitCode.FINDINGS;
        }
        List<Schedule> schedules = new ArrayList<>();
        List<CurrentSchedule> quarter = new ArrayList<>();
        List<Fairness> year = new ArrayList<>();
        for (Plan rotation : plan.byRotation()) {
            Moment now = arguments.now(rotation);
            Scheduler scheduler = Scheduler.of(rotation);
            Schedule schedule = scheduler.weeks(now.onCallDay(), QUARTER_WEEKS);
            schedules.add(schedule);
            quarter.add(CurrentSchedule.of(schedule, now));
            year.add(Fairness.of(
                    rotation, FairnessCommand.year(scheduler, now.today()).shifts()));
        }
        String revision = arguments.checkout().revision();
        return output.print(new PlanReport(plan, quarter, year, revision), Validator.check(checked, schedules));
    }
}
