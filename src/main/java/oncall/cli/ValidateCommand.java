package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import oncall.model.Project;
import oncall.render.Json;
import oncall.report.DiagnosticReport;
import oncall.rotation.Scheduler;
import oncall.source.Diagnostic;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall validate}: everything that is wrong with the files, in one run. */
final class ValidateCommand implements Command {

    /** How far ahead the schedule is checked: a quarter of a year. */
    private static final int WEEKS_AHEAD = 13;

    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "Checks all files, and the schedule of the coming 13 weeks. Exit status 1 if there are errors.",
                        "  oncall validate",
                        "  oncall -C plans/data validate --format json")
                .addOption(Options.value(Options.FORMAT, "FORMAT", "text or json; default: text."))
                .addOption(Options.today())
                .addOption(Options.at());
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws IOException {
        String format = arguments.oneOf(Options.FORMAT, FORMATS);
        CheckedPlan plan = Plans.readByAllRules(arguments, session);
        Project project = plan.project();
        if (project != null) {
            LocalDate today = arguments.today(project, session);
            Validator.check(plan, Scheduler.weeks(project, today, WEEKS_AHEAD), plan.findings());
        }
        List<Diagnostic> findings = plan.findings().sorted();
        if (format.equals("json")) {
            session.print(Json.render(DiagnosticReport.tree(findings)));
        } else {
            boolean colour = session.wantsColour(arguments.colour(), session.outIsTerminal());
            Plans.print(findings, colour, session, session.out());
            session.print(DiagnosticReport.summary(findings, plan.spec().files()) + "\n");
        }
        return Plans.exitCode(findings);
    }
}
