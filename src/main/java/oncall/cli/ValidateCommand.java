package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.files.DirectorySource;
import oncall.model.Plan;
import oncall.plan.PlanDirectory;
import oncall.report.findings.Findings;
import oncall.report.findings.FindingsReport;
import oncall.text.Diagnostic;
import oncall.text.EditedSource;
import oncall.text.FileSource;
import oncall.text.Quote;
import oncall.text.UsageException;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall validate}: reports everything that is wrong with the files, in one run. */
final class ValidateCommand implements TeamsCommand {

    private static final String BASE = "--base";
    private static final String STRICT = "--strict";

    @Override
    public CommandSpec spec() {
        return Options.withNow(
                Options.command(
                                "Checks all files and the schedule of the next 52 weeks, or up to 520 weeks if swaps,"
                                        + " overrides or time off come later. Exit status 1 if there are errors.",
                                "  oncall validate",
                                "  oncall -C plans/data validate --strict",
                                "  oncall validate --base origin/main",
                                "  oncall validate --format github --format sarif=report.sarif",
                                "  oncall validate --format text --format junit=report.xml")
                        .addOption(Options.formats(FindingsReport.FORMATS))
                        .addOption(Options.flag(STRICT, "Treat warnings as errors for the exit status."))
                        .addOption(
                                Options.value(
                                        BASE,
                                        "REV",
                                        "Also report promises that are broken since this git revision, or since the merge base with it.")));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, FindingsReport.FORMATS);
        Teams teams = arguments.teams();
        CheckedPlan checked = teams == null ? PlanLoader.load(arguments.directory()) : ofTeams(teams, arguments);
        Plan plan = checked.plan();
        Plan base = plan == null ? null : base(arguments);
        boolean withTeams = teams != null
                && teams.plans().size() > 1
                && teams.plans().values().stream().allMatch(team -> team.plan() != null);
        LocalDate today = plan == null ? null : arguments.today(plan);
        List<Diagnostic> findings =
                Diagnostic.below(arguments.prefix(), Validator.findings(checked, today, base, withTeams));
        boolean strict = arguments.has(STRICT);
        // Only the formats for CI systems have paths from the repository's root.
        String prefix = arguments.has(Options.FORMAT) ? arguments.checkout().prefix(arguments.here()) : "";
        String version = arguments.session().version();
        List<String> files = new ArrayList<>();
        for (String file : checked.spec().files()) {
            files.add(arguments.prefix() + file);
        }
        output.print(new FindingsReport(new Findings(findings, files, teams == null ? prefix : "", strict, version)));
        return Output.exitCode(findings, strict);
    }

    /**
     * The team's plan. All teams are loaded at once, and anyone who is on call in two at the same time is among the
     * findings.
     */
    private static CheckedPlan ofTeams(Teams teams, Arguments arguments) throws IOException {
        if (teams.plans().isEmpty()) {
            List<CheckedPlan> usable = new ArrayList<>();
            List<LocalDate> days = new ArrayList<>();
            for (String directory : teams.directories()) {
                CheckedPlan checked =
                        PlanLoader.load(arguments.here().resolve(directory).toRealPath());
                teams.plans().put(directory, checked);
                if (checked.plan() != null) {
                    usable.add(checked);
                    days.add(arguments.today(checked.plan()));
                }
            }
            Validator.addOnCallTwice(usable, days);
        }
        return Objects.requireNonNull(teams.plans().get(arguments.given()));
    }

    /**
     * The plan at the merge base with the revision that the option names; null without it, or if nothing was published
     * there. If other files had errors there, those of today take their place.
     */
    private static @Nullable Plan base(Arguments arguments) throws IOException {
        String revision = arguments.text(BASE);
        String commit = revision == null ? "" : arguments.checkout().mergeBase(revision);
        if (revision == null || arguments.checkout().isNewerThan(commit)) {
            return null;
        }
        FileSource files = arguments.files(commit);
        Plan plan = PlanLoader.load(files).plan();
        String published = files.text(PlanDirectory.SCHEDULE);
        if (plan != null || published == null) {
            return plan;
        }
        FileSource today = new DirectorySource(arguments.directory());
        plan = PlanLoader.load(new EditedSource(today, PlanDirectory.SCHEDULE, published))
                .plan();
        if (plan == null && PlanLoader.load(today).plan() != null) {
            throw new UsageException(BASE + ": the files at " + Quote.of(revision)
                    + " have errors, so that their promises are not known; name another revision");
        }
        return plan;
    }
}
