package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import oncall.files.GeneratedFolder;
import oncall.files.GeneratedFolder.Difference;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.SafeText;
import oncall.report.Format;
import oncall.report.runbook.RunbookPages;
import oncall.rotation.Scheduler;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall runbook}: what to do when a pipeline fails, with whom to call now. */
final class RunbookCommand implements Command {

    private static final String ALL = "--all";
    private static final String OUT = "--out";
    private static final String CHECK = "--check";

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
                        "Runbooks in a directory show the shift in which they were written, and name it in their last line."
                                + " By that line oncall recognises its own files; it never touches others. --check"
                                + " compares with what the plan says now about that same shift, so it fails if the plan"
                                + " has changed, not because a week has passed; with --today or --at it compares with"
                                + " what would be written then.")
                .addPositional(Options.optionalArgument("ID", "The pipeline's id."))
                .addOption(Options.flag(ALL, "Write the runbooks of all pipelines, and an index of them."))
                .addOption(Options.value(
                        OUT,
                        "DIR",
                        "Where to write them. Only changed files are written; files of pipelines that the plan no longer"
                                + " has are named."))
                .addOption(Options.flag(
                        CHECK,
                        "Write nothing; name the files in DIR that are stale, missing or orphaned. Exit status 1 if there"
                                + " are any."))
                .addOption(Options.format(RunbookPages.FORMATS))
                .addOption(Options.today())
                .addOption(Options.at());
        return spec;
    }

    @Override
    public List<Format> formats(Arguments arguments) {
        return RunbookPages.FORMATS;
    }

    @Override
    public ExitCode run(Arguments arguments, Output output) throws IOException {
        Format format = output.format();
        String out = arguments.text(OUT);
        refuseContradictions(arguments, out);
        GeneratedFolder folder = out == null
                ? null
                : GeneratedFolder.named(
                        out, format.ending(), arguments.session().directory().toRealPath());
        CheckedPlan checked = PlanLoader.load(arguments, output);
        Plan plan = checked.plan();
        if (plan == null) {
            return ExitCode.FINDINGS;
        }
        LocalDate today = arguments.today(plan);
        Scheduler scheduler = Scheduler.of(plan);
        if (folder == null) {
            RunbookPages pages = RunbookPages.on(today, plan, scheduler);
            Pipeline pipeline = Arguments.item(
                    arguments.argument(), plan.pipelines(), Pipeline::id, "unknown pipeline ", "the plan has ");
            return output.print(pages.page(pipeline, format), Validator.check(checked, pages.schedule()));
        }
        RunbookPages current = RunbookPages.inShiftOf(today, plan, scheduler);
        if (!arguments.has(CHECK)) {
            write(current, format, folder, output);
            return output.printFindings(
                    Validator.check(checked, current.schedule()).sorted());
        }
        boolean asOfWriting = !arguments.has(Options.TODAY) && !arguments.has(Options.AT);
        LocalDate written = asOfWriting ? folder.day() : null;
        RunbookPages pages = written == null ? current : RunbookPages.inShiftOf(written, plan, scheduler);
        boolean same = check(pages, format, folder, output);
        if (!pages.day().equals(current.day())) {
            output.printNote("these runbooks show who is on call from " + pages.day()
                    + " on; write them anew to show the shift that began on " + current.day());
        }
        ExitCode found =
                output.printFindings(Validator.check(checked, pages.schedule()).sorted());
        return same ? found : ExitCode.FINDINGS;
    }

    /** Writes those that are missing or stale, and names those that nobody needs any more. */
    private static void write(RunbookPages pages, Format format, GeneratedFolder folder, Output output)
            throws IOException {
        Map<String, String> texts = pages.all(format);
        Difference difference = folder.write(texts, pages.day());
        int written = difference.missing().size() + difference.stale().size();
        output.printNote("wrote " + written + " of " + texts.size() + " files in " + folder.name());
        for (String orphan : difference.orphaned()) {
            output.printNote(orphan + " is of a pipeline that the plan does not have any more; delete it");
        }
    }

    /** Names the files that are not as the plan says, one a line; returns whether all are. */
    private static boolean check(RunbookPages pages, Format format, GeneratedFolder folder, Output output)
            throws IOException {
        Difference difference = folder.compare(pages.all(format), pages.day());
        StringBuilder out = new StringBuilder();
        name("stale: ", difference.stale(), "", out);
        name("missing: ", difference.missing(), "", out);
        name("missing: ", difference.foreign(), ", oncall did not write what is in its place", out);
        name("orphaned: ", difference.orphaned(), ", the plan has no such pipeline", out);
        output.print(out.toString());
        return out.length() == 0;
    }

    private static void name(String lead, List<String> names, String note, StringBuilder out) {
        for (String name : names) {
            out.append(lead).append(SafeText.line(name)).append(note).append('\n');
        }
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
}
