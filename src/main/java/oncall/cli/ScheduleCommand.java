package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.report.Format;
import oncall.report.Report;
import oncall.report.calendar.CalendarReport;
import oncall.report.schedule.DutyReport;
import oncall.report.schedule.ExplainReport;
import oncall.report.schedule.Explanation;
import oncall.report.schedule.ScheduleReport;
import oncall.rotation.Scheduler;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.Moment;
import oncall.schedule.Schedule;
import oncall.text.UsageException;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall schedule}: who is on call in the coming weeks. */
final class ScheduleCommand implements TeamsCommand {

    private static final String EXPLAIN = "--explain";
    private static final String FOR = "--for";

    @Override
    public CommandSpec spec() {
        return Options.withNow(Options.command(
                        "Shows who is on call: the shift that contains the first day, and those after it.",
                        "  oncall schedule --weeks 12",
                        "  oncall schedule --from 2026-12-21 --weeks 2",
                        "  oncall schedule --from 2026-12-21 --weeks 2 --explain",
                        "  oncall schedule --for alice",
                        "  oncall schedule --weeks 52 --format csv > rota.csv",
                        "  oncall schedule --weeks 52 --for alice --format ics > alice.ics")
                .addOption(Options.value(Options.WEEKS, "WEEKS", "The number of weeks to show, 1 to 520; default: 12."))
                .addOption(Options.value(Options.FROM, "DATE", "The first day to show; default: today."))
                .addOption(Options.value(FOR, "ENGINEER", "Show when this engineer is on call, in their own time too."))
                .addOption(Options.rotation())
                .addOption(Options.flag(EXPLAIN, "Explain for each shift why these people are on call."))
                .addOption(Options.format(withCalendar(ScheduleReport.FORMATS))));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        boolean explain = arguments.has(EXPLAIN);
        String engineer = arguments.text(FOR);
        if (explain && engineer != null) {
            throw new UsageException(FOR + " and " + EXPLAIN + " do not go together");
        }
        Output output = new Output(
                arguments,
                explain
                        ? ExplainReport.FORMATS
                        : withCalendar(engineer != null ? DutyReport.FORMATS : ScheduleReport.FORMATS));
        int weeks = arguments.weeks(Options.DEFAULT_WEEKS);
        LocalDate from = arguments.date(Options.FROM);
        CheckedPlan checked = PlanLoader.load(arguments, output);
        Plan plan = checked.plan();
        if (plan == null) {
            return ExitCode.FINDINGS;
        }
        List<Schedule> schedules = new ArrayList<>();
        List<CurrentSchedule> shown = new ArrayList<>();
        List<Explanation> explanations = new ArrayList<>();
        for (Plan rotation : arguments.rotations(plan)) {
            Moment now = arguments.now(rotation);
            Scheduler scheduler = Scheduler.of(rotation);
            Schedule schedule = scheduler.weeks(from == null ? now.onCallDay() : from, weeks);
            schedules.add(schedule);
            shown.add(scheduler.current(schedule, now));
            if (explain) {
                explanations.add(new Explanation(schedule, scheduler.until(schedule)));
            }
        }
        Engineer shownAlone = engineer == null ? null : engineer(engineer, plan);
        Report report;
        if (output.format() == Format.ICS) {
            report = new CalendarReport(plan, shown, shownAlone, arguments.stamp(plan));
        } else if (shownAlone != null) {
            report = new DutyReport(plan, shown, shownAlone);
        } else {
            report = explain ? new ExplainReport(plan, shown, explanations) : new ScheduleReport(plan, shown);
        }
        return output.print(report, Validator.check(checked, schedules));
    }

    /** The formats of a report, with calendars, which are a report of their own. */
    private static List<Format> withCalendar(List<Format> formats) {
        List<Format> all = new ArrayList<>(formats);
        all.add(Format.ICS);
        return all;
    }

    private static Engineer engineer(String id, Plan plan) {
        return Arguments.item(id, plan.engineers(), Engineer::id, FOR + ": unknown engineer ", "the team has ");
    }
}
