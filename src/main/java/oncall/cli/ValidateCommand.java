package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import oncall.model.Project;
import oncall.render.Json;
import oncall.report.DiagnosticReport;
import oncall.rotation.Scheduler;
import oncall.schedule.Schedule;
import oncall.source.Diagnostic;
import oncall.validate.CheckedPlan;
import oncall.validate.Horizon;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall validate}: everything that is wrong with the files, in one run. */
final class ValidateCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json");

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
            Schedule schedule = Scheduler.weeks(project, today, Horizon.weeks(project, today));
            Validator.checkAll(plan, schedule, plan.findings());
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
