package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import oncall.git.Checkout;
import oncall.model.Plan;
import oncall.render.Document;
import oncall.render.html.Html;
import oncall.render.markdown.Markdown;
import oncall.report.plan.Origin;
import oncall.report.plan.PlanReport;
import oncall.rotation.Scheduler;
import oncall.schedule.Fairness;
import oncall.schedule.Schedule;
import oncall.text.Diagnostics;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall plan}: the whole plan as one document. */
final class PlanCommand implements Command {

    private static final int QUARTER_WEEKS = 13;
    private static final List<String> FORMATS = List.of("markdown", "html");

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "Writes the whole plan as one document: owners, rules in words, the schedule of the coming quarter,"
                                + " fairness, runbooks and risks.",
                        "  oncall plan > plan.md",
                        "  oncall plan --format html > plan.html",
                        "  oncall plan --at 2026-11-21T10:00Z > plan.md")
                .addOption(Options.value(Options.FORMAT, "FORMAT", "markdown or html; default: markdown."))
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
        Schedule quarter = Scheduler.of(project).weeks(today, QUARTER_WEEKS);
        Fairness year =
                Fairness.of(project, FairnessCommand.year(project, today).shifts());
        String revision = new Checkout(arguments.directory(session), session.environment()).revision();
        Document document =
                new PlanReport(project, quarter, year, new Origin(today, arguments.now(session), revision)).document();
        session.print(format.equals("html") ? Html.render(document) : Markdown.render(document));
        Diagnostics findings = new Diagnostics();
        Validator.check(plan, quarter, findings);
        return Plans.tell(findings, arguments, session);
    }
}
