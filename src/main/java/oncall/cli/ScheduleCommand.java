package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import oncall.model.Plan;
import oncall.render.Csv;
import oncall.render.Json;
import oncall.render.Mermaid;
import oncall.render.html.Html;
import oncall.render.markdown.Markdown;
import oncall.render.terminal.TerminalText;
import oncall.report.schedule.ExplainReport;
import oncall.report.schedule.Explanation;
import oncall.report.schedule.OnCallTimeline;
import oncall.report.schedule.ScheduleData;
import oncall.report.schedule.ScheduleReport;
import oncall.report.schedule.ScheduleRows;
import oncall.rotation.Scheduler;
import oncall.schedule.RunningTotals;
import oncall.schedule.Schedule;
import oncall.text.Diagnostics;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall schedule}: who is on call in the coming weeks. */
final class ScheduleCommand implements Command {

    private static final String EXPLAIN = "--explain";
    private static final String MERMAID = "mermaid";
    private static final int DEFAULT_WEEKS = 12;
    private static final List<String> FORMATS = List.of("table", "markdown", "csv", "json", "html", MERMAID);

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "Shows who is on call: the shift that holds the first day and those after it.",
                        "  oncall schedule --weeks 12",
                        "  oncall schedule --from 2026-12-21 --weeks 2",
                        "  oncall schedule --from 2026-12-21 --weeks 2 --explain",
                        "  oncall schedule --weeks 52 --format csv > rota.csv")
                .addOption(Options.value(
                        Options.WEEKS,
                        "WEEKS",
                        "Shifts that begin within so many weeks of the first one's first day, 1 to 520; default: 12."))
                .addOption(Options.value(Options.FROM, "DATE", "The first day to show; default: today."))
                .addOption(Options.flag(EXPLAIN, "Say of each shift why these people are on call."))
                .addOption(Options.value(
                        Options.FORMAT, "FORMAT", "table, markdown, csv, json, html or mermaid; default: table."))
                .addOption(Options.today())
                .addOption(Options.at());
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws IOException {
        int weeks = arguments.number(Options.WEEKS, DEFAULT_WEEKS, 1, Options.MOST_WEEKS);
        LocalDate from = arguments.date(Options.FROM);
        String format = arguments.oneOf(Options.FORMAT, FORMATS);
        if (format.equals(MERMAID) && arguments.has(EXPLAIN)) {
            throw new UsageException(
                    EXPLAIN + ": a picture has no room for reasons; choose another format, such as markdown");
        }
        CheckedPlan plan = PlanLoader.load(arguments, session);
        Plan project = plan.plan();
        if (project == null) {
            return ExitCode.FINDINGS;
        }
        LocalDate today = arguments.today(project, session);
        Scheduler scheduler = Scheduler.of(project);
        Schedule schedule = scheduler.weeks(from == null ? today : from, weeks);
        session.print(
                arguments.has(EXPLAIN)
                        ? explained(project, schedule, scheduler.totals(schedule), format, arguments, session)
                        : rendered(project, schedule, today, format, arguments, session));
        Diagnostics findings = new Diagnostics();
        Validator.check(plan, schedule, findings);
        return Plans.tell(findings, arguments, session);
    }

    private static String rendered(
            Plan project, Schedule schedule, LocalDate today, String format, Arguments arguments, Session session) {
        return switch (format) {
            case "json" -> Json.render(ScheduleData.of(project, schedule, null));
            case "csv" -> Csv.render(new ScheduleRows(project, schedule, null).table());
            case "markdown" -> Markdown.render(new ScheduleReport(project, schedule, today).document());
            case "html" -> Html.render(new ScheduleReport(project, schedule, today).illustrated());
            case MERMAID -> diagram(project, schedule, today);
            default ->
                TerminalText.render(
                        new ScheduleReport(project, schedule, today).document(),
                        session.columns(),
                        session.wantsColour(arguments.colour(), session.outIsTerminal()));
        };
    }

    private static String diagram(Plan project, Schedule schedule, LocalDate today) {
        String diagram = Mermaid.of(new OnCallTimeline(project, schedule, today).timeline());
        if (!Mermaid.isDrawn(diagram)) {
            throw new UsageException(
                    Options.FORMAT + ": the picture would be longer than Mermaid draws; ask for fewer weeks");
        }
        return diagram;
    }

    private static String explained(
            Plan project,
            Schedule schedule,
            RunningTotals totals,
            String format,
            Arguments arguments,
            Session session) {
        Explanation explanation = new Explanation(project, schedule, totals);
        return switch (format) {
            case "json" -> Json.render(ScheduleData.of(project, schedule, explanation));
            case "csv" -> Csv.render(new ScheduleRows(project, schedule, explanation).table());
            case "markdown" -> Markdown.render(new ExplainReport(project, schedule, explanation).document());
            case "html" -> Html.render(new ExplainReport(project, schedule, explanation).document());
            default ->
                TerminalText.render(
                        new ExplainReport(project, schedule, explanation).document(),
                        session.columns(),
                        session.wantsColour(arguments.colour(), session.outIsTerminal()));
        };
    }
}
