package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Pipeline;
import oncall.model.Project;
import oncall.render.Html;
import oncall.render.Markdown;
import oncall.report.RunbookReport;
import oncall.rotation.Scheduler;
import oncall.schedule.Schedule;
import oncall.source.Diagnostics;
import oncall.source.Quote;
import oncall.source.Suggestion;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall runbook}: what to do when a pipeline fails, with whom to call now. */
final class RunbookCommand implements Command {

    private static final List<String> FORMATS = List.of("markdown", "html");

    @Override
    public String name() {
        return "runbook";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "Writes the runbook of one pipeline, with who is on call in this shift and the next.",
                        "  oncall runbook aggregate-profit",
                        "  oncall runbook aggregate-profit > runbook.md",
                        "  oncall runbook aggregate-profit --today 2026-12-24")
                .addPositional(Options.argument("ID", "The pipeline's id."))
                .addOption(Options.value(Options.FORMAT, "FORMAT", "markdown or html; default: markdown."))
                .addOption(Options.today())
                .addOption(Options.at());
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws IOException {
        String format = arguments.oneOf(Options.FORMAT, FORMATS);
        CheckedPlan plan = Plans.read(arguments, session);
        Project project = plan.project();
        if (project == null) {
            return ExitCode.FINDINGS;
        }
        Pipeline pipeline = pipeline(arguments.argument(), project);
        LocalDate today = arguments.today(project, session);
        Schedule schedule = Scheduler.shifts(project, today, 2);
        RunbookReport report = new RunbookReport(
                project, pipeline, schedule.shifts().get(0), schedule.shifts().get(1), today);
        session.print(format.equals("html") ? Html.render(report.document()) : Markdown.render(report.document()));
        Diagnostics findings = new Diagnostics();
        Validator.check(plan, schedule, findings);
        return Plans.tell(findings, arguments, session);
    }

    private static Pipeline pipeline(String id, Project project) {
        List<String> ids = new ArrayList<>();
        for (Pipeline pipeline : project.pipelines()) {
            if (pipeline.id().equals(id)) {
                return pipeline;
            }
            ids.add(pipeline.id());
        }
        String near = Suggestion.hint(id, ids);
        String known = ids.isEmpty() ? "the plan has no pipelines" : "the plan has " + String.join(", ", ids);
        throw new UsageException("unknown pipeline " + Quote.of(id) + "; " + (near != null ? near : known));
    }
}
