package oncall.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import oncall.files.DirectorySource;
import oncall.git.RepositoryRoot;
import oncall.model.Plan;
import oncall.report.DiagnosticReport;
import oncall.report.findings.Findings;
import oncall.report.findings.FindingsFormat;
import oncall.text.Diagnostic;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall validate}: everything that is wrong with the files, in one run. */
final class ValidateCommand implements Command {

    private static final String STRICT = "--strict";

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "Checks all files, and the schedule of the coming 52 weeks, or of up to 520 where swaps,"
                                + " overrides or time off lie later. Exit status 1 if there are errors.",
                        "  oncall validate",
                        "  oncall -C plans/data validate --strict",
                        "  oncall validate --format github --format sarif=report.sarif",
                        "  oncall validate --format text --format junit=report.xml")
                .addOption(Options.values(
                        Options.FORMAT,
                        "FORMAT",
                        "text, json, sarif, github, gitlab or junit; FORMAT=FILE writes a file; give as many as you"
                                + " need; default: text."))
                .addOption(Options.flag(STRICT, "Let warnings count for the exit status as errors do."))
                .addOption(Options.today())
                .addOption(Options.at());
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws IOException {
        boolean asked = arguments.has(Options.FORMAT);
        Path directory = arguments.directory(session);
        List<ReportTarget> destinations =
                asked ? ReportTarget.of(arguments, FindingsFormat.NAMES, directory, session) : List.of();
        CheckedPlan plan = PlanLoader.load(new DirectorySource(directory));
        Plan project = plan.plan();
        LocalDate today = project == null ? null : arguments.today(project, session);
        List<Diagnostic> findings = Validator.findings(plan, today);
        boolean strict = arguments.has(STRICT);
        try {
            if (asked) {
                String prefix =
                        RepositoryRoot.prefix(directory, session.directory().toRealPath());
                Findings told = new Findings(findings, plan.spec().files(), prefix, strict, session.version());
                new FindingsOutput(told, arguments, session).write(destinations);
            } else {
                print(findings, plan.spec().files().size(), strict, arguments, session);
            }
        } catch (IOException | UncheckedIOException e) {
            if (!Session.isReaderGone(e)) {
                throw e;
            }
            // Whether there are errors does not depend on how many of them somebody cares to read.
        }
        return strict && !findings.isEmpty() ? ExitCode.FINDINGS : Plans.exitCode(findings);
    }

    private static void print(
            List<Diagnostic> findings, int files, boolean strict, Arguments arguments, Session session) {
        boolean colour = session.wantsColour(arguments.colour(), session.outIsTerminal());
        Plans.print(findings, colour, session, session.out());
        session.print(DiagnosticReport.summary(findings, files, strict) + "\n");
    }
}
