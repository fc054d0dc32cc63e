package oncall.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oncall.git.Checkout;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.report.who.WhoReport;
import oncall.rotation.Scheduler;
import oncall.schedule.OnCallNow;
import oncall.schedule.Schedule;
import oncall.text.Quote;
import oncall.text.UsageException;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall who}: who is on call now, and how to reach them. */
final class WhoCommand implements TeamsCommand {

    private static final String PIPELINE = "--pipeline";
    private static final String PATH = "--path";

    @Override
    public CommandSpec spec() {
        return Options.withNow(Options.command(
                        "Shows who is on call now, how to reach them, until when, and who is next.",
                        "  oncall who",
                        "  oncall who --pipeline aggregate-profit",
                        "  oncall who --path models/profit/margin.sql",
                        "  oncall who --at 2026-12-24T22:00",
                        "  oncall who --format json")
                .addOption(Options.value(
                        PIPELINE, "ID", "Show whom to call about this pipeline, in order.", Candidates.PIPELINES))
                .addOption(
                        Options.value(PATH, "FILE", "Show whom to call about the pipelines whose code has this file."))
                .addOption(Options.format(WhoReport.FORMATS)));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, WhoReport.FORMATS);
        CheckedPlan checked = PlanLoader.load(arguments, output);
        Plan plan = checked.plan();
        if (plan == null) {
            return ExitCode.FINDINGS;
        }
        List<Pipeline> pipelines = pipelines(arguments, plan);
        List<Schedule> shown = new ArrayList<>();
        List<OnCallNow> rotations = new ArrayList<>();
        for (Plan rotation : plan.byRotation()) {
            OnCallNow now = Scheduler.of(rotation).now(arguments.now(rotation));
            rotations.add(now);
            Schedule schedule = now.current().schedule();
            shown.add(new Schedule(rotation, schedule.shifts().subList(0, 1), schedule.unapplied()));
        }
        return output.print(
                new WhoReport(plan, rotations, pipelines, arguments.teams() != null), Validator.check(checked, shown));
    }

    /** The pipelines that the options name; none without them. */
    private static List<Pipeline> pipelines(Arguments arguments, Plan plan) throws IOException {
        String id = arguments.text(PIPELINE);
        String path = arguments.text(PATH);
        if (id != null && path != null) {
            throw new UsageException("give either " + PIPELINE + " or " + PATH);
        }
        if (path == null) {
            return id == null ? List.of() : List.of(Arguments.pipeline(id, plan));
        }
        String file = fromRoot(path, arguments);
        List<Pipeline> pipelines = new ArrayList<>();
        for (Pipeline pipeline : plan.pipelines()) {
            if (pipeline.isCode(file)) {
                pipelines.add(pipeline);
            }
        }
        if (pipelines.isEmpty()) {
            throw new UsageException(
                    PATH + ": no pipeline has " + Quote.of(file) + " among its 'paths'; name one with " + PIPELINE);
        }
        return pipelines;
    }

    /** The path from the root of the repository that contains the working directory, or from the working directory. */
    private static String fromRoot(String path, Arguments arguments) throws IOException {
        try {
            Path here = arguments.here();
            Path folder = Path.of(new Checkout(here, arguments.session().environment()).prefix(here));
            Path file = Path.of(path);
            Path inFolder = file.isAbsolute() ? here.relativize(file) : file;
            return folder.resolve(inFolder).normalize().toString();
        } catch (InvalidPathException e) {
            throw new UsageException(PATH + ": " + Quote.of(path) + " cannot be a file's name");
        }
    }
}
