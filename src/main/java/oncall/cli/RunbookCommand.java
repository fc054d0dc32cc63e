package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import oncall.files.GeneratedFolder;
import oncall.files.GeneratedFolder.Difference;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Document;
import oncall.render.SafeText;
import oncall.render.Text;
import oncall.report.Format;
import oncall.report.runbook.RunbookPages;
import oncall.rotation.Scheduler;
import oncall.schedule.Moment;
import oncall.schedule.OnCallNow;
import oncall.text.UsageException;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall runbook}: what to do when a pipeline fails, and whom to call now. */
final class RunbookCommand implements Command {

    private static final String ALL = "--all";
    private static final String OUT = "--out";
    private static final String CHECK = "--check";

    @Override
    public CommandSpec spec() {
        return Options.withNow(Options.command(
                        "Writes the runbook of one pipeline, or of all, with the people on call in this shift and the next.",
                        "  oncall runbook aggregate-profit",
                        "  oncall runbook aggregate-profit --format html > runbook.html",
                        "  oncall runbook aggregate-profit --today 2026-12-24",
                        "  oncall runbook --all --out docs/runbooks",
                        "  oncall runbook --all --out docs/runbooks --check",
                        "",
                        "Each runbook in a directory shows the shift in which it was written, and names it in its last"
                                + " line. oncall recognises its own files by that line, and never touches others. --check"
                                + " compares them with what the plan now says about that shift, so it fails when the plan"
                                + " changes, not when a week passes. With --today or --at it compares them with"
                                + " what would be written then.")
                .addPositional(Options.argument("ID", false, "The pipeline's id.", Candidates.PIPELINES))
                .addOption(Options.flag(ALL, "Write the runbooks of all pipelines, and an index of them."))
                .addOption(Options.value(
                        OUT,
                        "DIR",
                        "Where to write them. Writes only changed files, and lists files of pipelines that are no"
                                + " longer in the plan."))
                .addOption(Options.flag(
                        CHECK,
                        "Write nothing; list the files in DIR that are stale, missing or orphaned. Exit status 1 if there"
                                + " are any."))
                .addOption(Options.format(RunbookPages.FORMATS)));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, RunbookPages.FORMATS);
        Format format = output.format();
        String out = arguments.text(OUT);
        refuseContradictions(arguments, out);
        GeneratedFolder folder = out == null ? null : GeneratedFolder.named(out, format.ending(), arguments.here());
        CheckedPlan checked = PlanLoader.load(arguments, output);
        Plan plan = checked.plan();
        if (plan == null) {
            return ExitCode.FINDINGS;
        }
        if (folder == null) {
            RunbookPages pages = pages(arguments::now, plan);
            Pipeline pipeline = Arguments.pipeline(arguments.argument(0), plan);
            return output.print(pages.page(pipeline, format), Validator.check(checked, pages.schedules()));
        }
        RunbookPages current = inShift(arguments::now, plan);
        if (!arguments.has(CHECK)) {
            write(current, format, folder, output);
            return output.printFindings(
                    Validator.check(checked, current.schedules()).sorted());
        }
        boolean asOfWriting = !arguments.has(Options.TODAY) && !arguments.has(Options.AT);
        LocalDate written = asOfWriting ? folder.day() : null;
        RunbookPages pages = written == null ? current : inShift(rotation -> Moment.on(written), plan);
        boolean same = check(pages, format, folder, output);
        if (!pages.day().equals(current.day())) {
            output.printNote("these runbooks show who is on call from "
                    + pages.day() + " on; write them again to show the shift that began on "
                    + current.day());
        }
        ExitCode found =
                output.printFindings(Validator.check(checked, pages.schedules()).sorted());
        return same ? found : ExitCode.FINDINGS;
    }

    /** The runbooks at a moment, which is given for each rotation. */
    private static RunbookPages pages(Function<Plan, Moment> now, Plan plan) {
        List<OnCallNow> rotations = new ArrayList<>();
        for (Plan rotation : plan.byRotation()) {
            rotations.add(Scheduler.of(rotation).now(now.apply(rotation)));
        }
        return new RunbookPages(
                plan, rotations, rotations.get(0).current().now().today());
    }

    /** The runbooks as on the first day of the shift, so that stored pages stay the same for a whole shift. */
    private static RunbookPages inShift(Function<Plan, Moment> now, Plan plan) {
        LocalDate day = pages(now, plan).firstDay();
        return pages(rotation -> Moment.on(day), plan);
    }

    /** Writes missing and stale files, and lists those that are no longer needed. */
    private static void write(RunbookPages pages, Format format, GeneratedFolder folder, Output output)
            throws IOException {
        Map<String, Supplier<String>> texts = pages.all(format);
        Difference difference = folder.write(texts, pages.day());
        int written = difference.missing().size() + difference.stale().size();
        output.printNote("wrote " + written + " of " + texts.size() + " files in " + folder.name());
        for (String orphan : difference.orphaned()) {
            output.printNote(orphan + " belongs to a pipeline that is no longer in the plan; delete it");
        }
    }

    /** Lists the files that differ from the plan, one on each line; returns whether there are none. */
    private static boolean check(RunbookPages pages, Format format, GeneratedFolder folder, Output output)
            throws IOException {
        Difference difference = folder.compare(pages.all(format), pages.day());
        List<Text> lines = new ArrayList<>();
        name("stale: ", difference.stale(), "", lines);
        name("missing: ", difference.missing(), "", lines);
        name(
                "missing: ",
                difference.foreign(),
                ": the file in its place is not oncall's, or was changed by hand; move or delete it",
                lines);
        name("orphaned: ", difference.orphaned(), ", since the plan has no such pipeline", lines);
        output.printText(new Document.Builder().verbatim(lines).build());
        return lines.isEmpty();
    }

    private static void name(String lead, List<String> names, String note, List<Text> lines) {
        for (String name : names) {
            lines.add(Text.of(lead + SafeText.line(name) + note));
        }
    }

    private static void refuseContradictions(Arguments arguments, @Nullable String out) {
        boolean one = !arguments.argument(0).isEmpty();
        boolean inFolder = out != null && !out.isEmpty();
        if (one == arguments.has(ALL) || one == inFolder || one && (out != null || arguments.has(CHECK))) {
            throw new UsageException("name one pipeline, or write all runbooks with " + ALL + " " + OUT + " DIR; "
                    + CHECK + " goes with " + ALL);
        }
    }
}
