package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import oncall.files.DirectorySource;
import oncall.model.Plan;
import oncall.report.Format;
import oncall.report.diff.DiffReport;
import oncall.rotation.ScheduleComparison;
import oncall.schedule.DutyChange;
import oncall.text.FileSource;
import oncall.text.Quote;
import oncall.text.UsageException;
import oncall.validate.CheckedPlan;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall diff}: whose shifts change because of what changed in the files. */
final class DiffCommand implements Command {

    private static final String EXPLAIN = "--explain";
    private static final String MENTION = "--mention";
    private static final String HEAD = "HEAD";

    @Override
    public CommandSpec spec() {
        return Options.withNow(Options.command(
                        "Shows whose shifts change because of edits since a git revision: promises with the notice that"
                                + " they give, and forecasts. Exit status 1 if a promise changes with too little notice,"
                                + " without a swap, an override or an absence, or so that nobody is primary.",
                        "  oncall diff",
                        "  oncall diff origin/main --format markdown --mention",
                        "  oncall diff HEAD~1 --weeks 26")
                .addPositional(Options.argument("REV", false, "The git revision to compare with; default: HEAD."))
                .addOption(Options.value(
                        Options.WEEKS,
                        "WEEKS",
                        "The number of weeks to compare, 1 to 520; default: 12. Published shifts are always compared."))
                .addOption(Options.flag(
                        EXPLAIN, "Name the edits that lead to each change, found by undoing one at a time."))
                .addOption(Options.format(DiffReport.FORMATS))
                .addOption(Options.flag(
                        MENTION,
                        "In Markdown, mention on GitHub those whose published shifts change, and only them.")));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, DiffReport.FORMATS);
        if (arguments.has(MENTION) && output.format() != Format.MARKDOWN) {
            throw new UsageException(MENTION + " is only for Markdown; add --format markdown");
        }
        int weeks = arguments.weeks(Options.DEFAULT_WEEKS);
        String revision = arguments.argument(0).isEmpty() ? HEAD : arguments.argument(0);
        CheckedPlan checked = PlanLoader.load(arguments, output);
        Plan after = checked.plan();
        if (after == null) {
            return ExitCode.FINDINGS;
        }
        FileSource base = arguments.files(revision);
        Plan before = PlanLoader.load(base).plan();
        if (before == null) {
            output.printNote("the files at " + Quote.of(revision)
                    + " have errors, so there is no schedule to compare with; name another revision");
            return ExitCode.FINDINGS;
        }
        LocalDate today = arguments.today(after);
        List<ScheduleComparison> rotations = ScheduleComparison.each(before, after, today, weeks);
        Map<DutyChange, List<String>> edits = !arguments.has(EXPLAIN)
                ? Map.of()
                : new LeadingEdits(before, today, weeks)
                        .find(checked.spec().files(), base, new DirectorySource(arguments.directory()), rotations);
        boolean isForPullRequest = output.format() == Format.MARKDOWN;
        output.print(
                new DiffReport(after, revision, rotations, today, isForPullRequest, arguments.has(MENTION), edits));
        for (ScheduleComparison rotation : rotations) {
            if (!rotation.breaches().isEmpty()) {
                return ExitCode.FINDINGS;
            }
        }
        return ExitCode.FINE;
    }
}
