package oncall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import oncall.git.Checkout;
import oncall.model.Plan;
import oncall.plan.PipelineSpec;
import oncall.report.owners.DepartureReport;
import oncall.report.owners.OwnersReport;
import oncall.report.owners.Ownership;
import oncall.report.owners.Ownership.Owner;
import oncall.text.Located;
import oncall.validate.CheckedPlan;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall owners}: who owns which pipelines, and what depends on one person. */
final class OwnersCommand implements TeamsCommand {

    private static final String WITHOUT = "--without";

    @Override
    public CommandSpec spec() {
        return Options.withNow(Options.command(
                        "Shows who owns which pipelines, how much each person owns, and what would depend on one"
                                + " person if anyone left.",
                        "  oncall owners",
                        "  oncall owners --without alice",
                        "  oncall owners --format codeowners >> .github/CODEOWNERS")
                .addOption(Options.value(
                        WITHOUT, "ENGINEER", "Show what would happen to the pipelines if this engineer left."))
                .addOption(Options.format(OwnersReport.FORMATS)));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, OwnersReport.FORMATS);
        CheckedPlan checked = PlanLoader.load(arguments, output);
        Plan plan = checked.plan();
        if (plan == null) {
            return ExitCode.FINDINGS;
        }
        Ownership ownership = new Ownership(plan, arguments.today(plan));
        String leaver = arguments.text(WITHOUT);
        Checkout checkout = arguments.checkout();
        Path here = arguments.here();
        Supplier<Map<String, String>> files = () -> files(checked, checkout.prefix(here));
        if (leaver == null) {
            output.print(new OwnersReport(ownership, files));
        } else {
            Owner owner = Arguments.item(
                    leaver, ownership.owners(), Owner::id, WITHOUT + ": unknown engineer ", "the team has ");
            output.print(new DepartureReport(ownership, owner, files));
        }
        return ExitCode.FINE;
    }

    private static Map<String, String> files(CheckedPlan checked, String prefix) {
        return checked.spec().pipelineFiles().stream()
                .flatMap(file -> file.pipelines().stream())
                .map(pipeline -> pipeline.get(PipelineSpec.ID))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(
                        Located::value, id -> prefix + id.location().file().name(), (first, second) -> first));
    }
}
