package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.schedule.Schedule;
import oncall.text.Diagnostics;
import oncall.text.Quote;
import oncall.text.Suggestion;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall runbook}: what to do when a pipeline fails, with whom to call now. */
final class RunbookCommand implements Command {

    private static final String ALL = "--all";
    private static final String OUT = "--out";
    private static final String CHECK = "--check";
    private static final List<String> FORMATS = List.of("markdown", "html", "confluence");

    @Override
    public String name() {
        return "runbook";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        name(),
                        "Writes the runbook of one pipeline, or of all, with who is on call in this shift and the next.",
                        "  oncall runbook aggregate-profit",
                        "  oncall runbook aggregate-profit --format html > runbook.html",
                        "  oncall runbook aggregate-profit --today 2026-12-24",
                        "  oncall runbook --all --out docs/runbooks",
                        "  oncall runbook --all --out docs/runbooks --check",
                        "",
                        "Runbooks in a directory tell of the shift in which they were written, and say so in their last"
                                + " line. By that line oncall knows its own files: others are never touched. --check"
                                + " compares with what the plan now says of that same shift, so it fails where the plan"
                                + " has changed, and not because a week has passed; with --today or --at it compares"
                                + " with what would be written then.")
                .addPositional(Options.optionalArgument("ID", "The pipeline's id."))
                .addOption(Options.flag(ALL, "Write the runbooks of all pipelines, and an index of them."))
                .addOption(Options.value(
                        OUT,
                        "DIR",
                        "Where to write them. Files that would stay the same are left alone; those of pipelines that"
                                + " the plan does not have any more are named."))
                .addOption(Options.flag(
                        CHECK,
                        "Write nothing: name the files in DIR that are stale, missing or orphaned; exit status 1 if"
                                + " there are any."))
                .addOption(Options.value(Options.FORMAT, "FORMAT", "markdown, html or confluence; default: markdown."))
                .addOption(Options.today())
                .addOption(Options.at());
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws IOException {
        RunbookFormat format = RunbookFormat.of(arguments.oneOf(Options.FORMAT, FORMATS));
        String out = arguments.text(OUT);
        refuseContradictions(arguments, out);
        RunbookSync folder = out == null ? null : new RunbookSync(RunbookFolder.named(out, format.ending(), session));
        CheckedPlan plan = PlanLoader.load(arguments, session);
        Plan project = plan.plan();
        if (project == null) {
            return ExitCode.FINDINGS;
        }
        LocalDate today = arguments.today(project, session);
        if (folder == null) {
            Pipeline pipeline = pipeline(arguments.argument(), project);
            RunbookPages pages = RunbookPages.of(project, format, today);
            session.print(pages.one(pipeline));
            return findings(plan, pages.schedule(), arguments, session);
        }
        RunbookPages current = RunbookPages.ofShift(project, format, today);
        if (!arguments.has(CHECK)) {
            folder.write(current.all(), session);
            return findings(plan, current.schedule(), arguments, session);
        }
        boolean asOfWriting = !arguments.has(Options.TODAY) && !arguments.has(Options.AT);
        LocalDate written = asOfWriting ? folder.day() : null;
        RunbookPages pages = written == null ? current : RunbookPages.ofShift(project, format, written);
        ExitCode checked = folder.check(pages.all(), session);
        if (!pages.day().equals(current.day())) {
            session.complainLine("these runbooks show who is on call from " + pages.day()
                    + " on; write them anew to show the shift that began on " + current.day());
        }
        ExitCode found = findings(plan, pages.schedule(), arguments, session);
        return checked == ExitCode.FINE ? found : checked;
    }

    private static void refuseContradictions(Arguments arguments, @Nullable String out) {
        boolean all = arguments.has(ALL);
        String id = arguments.argument();
        if (all && !id.isEmpty()) {
            throw new UsageException("give either " + ALL + " or the id of one pipeline");
        }
        if (!all && id.isEmpty()) {
            throw new UsageException("name a pipeline, or write all runbooks with " + ALL + " " + OUT + " DIR");
        }
        if (all && (out == null || out.isEmpty())) {
            throw new UsageException(ALL + " needs a directory for the files: " + ALL + " " + OUT + " DIR");
        }
        if (!all && (out != null || arguments.has(CHECK))) {
            throw new UsageException((out == null ? CHECK : OUT) + " goes with " + ALL + ", not with one pipeline");
        }
    }

    private static ExitCode findings(CheckedPlan plan, Schedule schedule, Arguments arguments, Session session) {
        Diagnostics findings = new Diagnostics();
        Validator.check(plan, schedule, findings);
        return Plans.tell(findings, arguments, session);
    }

    private static Pipeline pipeline(String id, Plan project) {
        List<String> ids = new ArrayList<>();
        for (Pipeline pipeline : project.pipelines()) {
            if (pipeline.id().equals(id)) {
                return pipeline;
            }
            ids.add(pipeline.id());
        }
        throw new UsageException("unknown pipeline " + Quote.of(id) + "; "
                + (ids.isEmpty() ? "the plan has no pipelines" : Suggestion.hintOrList(id, "the plan has ", ids)));
    }
}
