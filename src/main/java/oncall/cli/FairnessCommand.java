package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Plan;
import oncall.report.fairness.FairnessReport;
import oncall.rotation.Scheduler;
import oncall.schedule.Outlook;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code oncall fairness}: compares what each engineer serves with their fair share, and shows whether a fairer
 * schedule is possible.
 */
final class FairnessCommand implements Command {

    private static final int DEFAULT_WEEKS = 52;

    /**
     * The shifts of a year begin within this many weeks of the shift that contains 1 January, however long shifts are.
     */
    private static final int WEEKS_OF_YEAR = 57;

    @Override
    public CommandSpec spec() {
        return Options.withNow(Options.command(
                        "Compares what each engineer serves with their fair share, as numbers and bars, and shows"
                                + " whether a fairer schedule is possible.",
                        "  oncall fairness",
                        "  oncall fairness --today 2027-01-01",
                        "  oncall fairness --from 2026-07-01 --weeks 26 --format markdown")
                .addOption(Options.value(
                        Options.FROM,
                        "DATE",
                        "Count from the shift that contains this day; default: the shifts that begin in this calendar"
                                + " year."))
                .addOption(Options.value(
                        Options.WEEKS,
                        "WEEKS",
                        "The number of weeks to count, 1 to 520; default: 52. Without --from, count from today."))
                .addOption(Options.rotation())
                .addOption(Options.format(FairnessReport.FORMATS)));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, FairnessReport.FORMATS);
        int weeks = arguments.weeks(DEFAULT_WEEKS);
        LocalDate from = arguments.date(Options.FROM);
        CheckedPlan checked = PlanLoader.load(arguments, output);
        Plan plan = checked.plan();
        if (plan == null) {
            return ExitCode.FINDINGS;
        }
        LocalDate today = arguments.today(plan);
        boolean wholeYear = from == null && !arguments.has(Options.WEEKS);
        List<Schedule> schedules = new ArrayList<>();
        List<Outlook> fairness = new ArrayList<>();
        for (Plan rotation : arguments.rotations(plan)) {
            Scheduler scheduler = Scheduler.of(rotation);
            Schedule schedule =
                    wholeYear ? year(scheduler, today) : scheduler.weeks(from == null ? today : from, weeks);
            schedules.add(schedule);
            fairness.add(scheduler.outlook(schedule, today));
        }
        return output.print(new FairnessReport(plan, fairness, today), Validator.check(checked, schedules));
    }

    /** The shifts that begin in the calendar year of the day, or in the rotation's first year if that is later. */
    static Schedule year(Scheduler scheduler, LocalDate day) {
        Schedule schedule = scheduler.weeks(day.withDayOfYear(1), WEEKS_OF_YEAR);
        int first = schedule.shifts().get(0).days().from().getYear();
        int year = Math.max(first, day.getYear());
        List<Shift> shifts = schedule.shifts().stream()
                .filter(shift -> shift.days().from().getYear() == year)
                .toList();
        return new Schedule(schedule.plan(), shifts, schedule.unapplied());
    }
}
