package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Plan;
import oncall.render.Csv;
import oncall.render.Json;
import oncall.render.markdown.Markdown;
import oncall.render.terminal.TerminalText;
import oncall.report.fairness.FairnessData;
import oncall.report.fairness.FairnessReport;
import oncall.rotation.Scheduler;
import oncall.schedule.Fairness;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall fairness}: what everyone serves beside their fair share, and whether it could be fairer. */
final class FairnessCommand implements Command {

    private static final int DEFAULT_WEEKS = 52;

    /** So many weeks from a shift that holds a 1 January on, every shift of that year begins, however long shifts are. */
    private static final int WEEKS_OF_YEAR = 57;

    private static final List<String> FORMATS = List.of("table", "markdown", "csv", "json");

    @Override
    public String name() {
        return "fairness";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "Shows what each engineer serves beside the fair share, as numbers and bars, and whether a"
                                + " fairer schedule is possible.",
                        "  oncall fairness",
                        "  oncall fairness --today 2027-01-01",
                        "  oncall fairness --from 2026-07-01 --weeks 26 --format markdown")
                .addOption(Options.value(
                        Options.FROM,
                        "DATE",
                        "Count from the shift that holds this day; default: the shifts that begin in this calendar"
                                + " year."))
                .addOption(Options.value(
                        Options.WEEKS,
                        "WEEKS",
                        "Count shifts that begin within so many weeks of the first one's first day, 1 to 520; default:"
                                + " 52. Without --from, count from today."))
                .addOption(Options.value(Options.FORMAT, "FORMAT", "table, markdown, csv or json; default: table."))
                .addOption(Options.today())
                .addOption(Options.at());
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws IOException {
        int weeks = arguments.number(Options.WEEKS, DEFAULT_WEEKS, 1, Options.MOST_WEEKS);
        LocalDate from = arguments.date(Options.FROM);
        String format = arguments.oneOf(Options.FORMAT, FORMATS);
        CheckedPlan plan = PlanLoader.load(arguments, session);
        Plan project = plan.plan();
        if (project == null) {
            return ExitCode.FINDINGS;
        }
        LocalDate today = arguments.today(project, session);
        boolean wholeYear = from == null && !arguments.has(Options.WEEKS);
        Schedule schedule =
                wholeYear ? year(project, today) : Scheduler.of(project).weeks(from == null ? today : from, weeks);
        Fairness fairness = Fairness.of(project, schedule.shifts());
        session.print(rendered(project, fairness, format, arguments, session));
        Diagnostics findings = new Diagnostics();
        Validator.check(plan, schedule, findings);
        return Plans.tell(findings, arguments, session);
    }

    /** The shifts that begin in the calendar year of the day, or in the rotation's first if that is later. */
    static Schedule year(Plan project, LocalDate day) {
        Schedule schedule = Scheduler.of(project).weeks(day.withDayOfYear(1), WEEKS_OF_YEAR);
        int first = schedule.shifts().get(0).days().from().getYear();
        int year = Math.max(first, day.getYear());
        List<Shift> shifts = new ArrayList<>();
        for (Shift shift : schedule.shifts()) {
            if (shift.days().from().getYear() == year) {
                shifts.add(shift);
            }
        }
        return new Schedule(shifts, schedule.unapplied());
    }

    private static String rendered(
            Plan project, Fairness fairness, String format, Arguments arguments, Session session) {
        return switch (format) {
            case "json" -> Json.render(FairnessData.of(fairness));
            case "csv" -> Csv.render(FairnessData.rows(project, fairness));
            case "markdown" -> Markdown.render(new FairnessReport(project, fairness).document());
            default ->
                TerminalText.render(
                        new FairnessReport(project, fairness).document(),
                        session.columns(),
                        session.wantsColour(arguments.colour(), session.outIsTerminal()));
        };
    }
}
