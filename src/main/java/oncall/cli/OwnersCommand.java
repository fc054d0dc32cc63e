package oncall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.git.Checkout;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.render.Csv;
import oncall.render.Document;
import oncall.render.Json;
import oncall.render.markdown.Markdown;
import oncall.render.terminal.TerminalText;
import oncall.report.owners.CodeOwners;
import oncall.report.owners.DepartureData;
import oncall.report.owners.DepartureReport;
import oncall.report.owners.OwnersData;
import oncall.report.owners.OwnersReport;
import oncall.text.Quote;
import oncall.text.Suggestion;
import oncall.validate.CheckedPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall owners}: who owns which pipelines, and what rests on one person. */
final class OwnersCommand implements Command {

    private static final String WITHOUT = "--without";
    private static final List<String> FORMATS = List.of("table", "markdown", "csv", "json", "codeowners");

    @Override
    public String name() {
        return "owners";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "Shows who owns which pipelines, how that weighs on each, and what would rest on one person if any"
                                + " one left.",
                        "  oncall owners",
                        "  oncall owners --without alice",
                        "  oncall owners --format codeowners >> .github/CODEOWNERS")
                .addOption(Options.value(
                        WITHOUT, "ENGINEER", "Show what would become of the pipelines if this engineer left."))
                .addOption(Options.value(
                        Options.FORMAT, "FORMAT", "table, markdown, csv, json or codeowners; default: table."))
                .addOption(Options.today())
                .addOption(Options.at());
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws IOException {
        String format = arguments.oneOf(Options.FORMAT, FORMATS);
        CheckedPlan plan = PlanLoader.load(arguments, session);
        Plan project = plan.plan();
        if (project == null) {
            return ExitCode.FINDINGS;
        }
        LocalDate today = arguments.today(project, session);
        String id = arguments.text(WITHOUT);
        Engineer leaver = id == null ? null : engineer(id, project);
        session.print(
                switch (format) {
                    case "json" ->
                        Json.render(
                                leaver == null
                                        ? OwnersData.of(project, today)
                                        : DepartureData.of(project, leaver, today));
                    case "csv" ->
                        Csv.render(
                                leaver == null ? OwnersData.rows(project) : DepartureData.rows(project, leaver, today));
                    case "codeowners" -> codeOwners(plan, project, leaver, arguments.directory(session), session);
                    case "markdown" -> Markdown.render(document(project, leaver, today));
                    default ->
                        TerminalText.render(
                                document(project, leaver, today),
                                session.columns(),
                                session.wantsColour(arguments.colour(), session.outIsTerminal()));
                });
        return ExitCode.FINE;
    }

    private static Document document(Plan project, @Nullable Engineer leaver, LocalDate today) {
        return leaver == null
                ? new OwnersReport(project, today).document()
                : new DepartureReport(project, leaver, today).document();
    }

    private static String codeOwners(
            CheckedPlan plan, Plan project, @Nullable Engineer leaver, Path directory, Session session) {
        String prefix = new Checkout(directory, session.environment()).prefix();
        Map<String, String> files = new HashMap<>();
        for (PipelineFileSpec file : plan.spec().pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                if (pipeline.id() != null) {
                    files.putIfAbsent(
                            pipeline.id().value(),
                            prefix + pipeline.id().location().file().name());
                }
            }
        }
        return new CodeOwners(project, files, leaver).text();
    }

    private static Engineer engineer(String id, Plan project) {
        List<String> ids = new ArrayList<>();
        for (Engineer engineer : project.engineers()) {
            if (engineer.id().equals(id)) {
                return engineer;
            }
            ids.add(engineer.id());
        }
        throw new UsageException(WITHOUT + ": unknown engineer " + Quote.of(id) + "; "
                + Suggestion.hintOrList(id, "the team has ", ids));
    }
}
