package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.plan.PublishedScheduleText;
import oncall.plan.TextFile;
import oncall.render.SafeText;
import oncall.report.Format;
import oncall.report.publish.ImportReport;
import oncall.rota.Rota;
import oncall.rota.RotaImport;
import oncall.schedule.HandoffClock;
import oncall.schedule.Publication;
import oncall.text.Diagnostics;
import oncall.text.SourceFile;
import oncall.validate.CheckedPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall import}: takes over a rota that was kept elsewhere, as published shifts. */
final class ImportCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.withNow(Options.command(
                        "Publishes the shifts of a rota that was kept elsewhere, as they are. FILE is a CSV file with the"
                                + " columns start, end, primary and, if there are secondaries, secondary.",
                        "  oncall import rota.csv --dry-run",
                        "  oncall import rota.csv",
                        "  oncall import nights.csv --rotation nights",
                        "",
                        "A rota:",
                        "  start,end,primary,secondary",
                        "  2026-11-02,2026-11-08,ana,ben",
                        "  2026-11-09,2026-11-15,Ben Okafor,cam@example.com",
                        "",
                        "Commas, semicolons or tabs separate cells. People are named by id, email or name. Times are"
                                + " written 2026-12-24 09:00 or 2026-12-24T09:00Z. 'end' is the last day of a shift,"
                                + " or in all rows the day on which the next one begins.")
                .addPositional(Options.argument("FILE", true, "The rota."))
                .addOption(Options.value(
                        Options.ROTATION,
                        "ID",
                        "The rotation to which the shifts belong, if there are several.",
                        Candidates.ROTATIONS))
                .addOption(Options.flag(EditOptions.DRY_RUN, "Show what would be published, and write nothing.")));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, List.of(Format.TEXT));
        boolean writes = !arguments.has(EditOptions.DRY_RUN);
        try (ScheduleFile file = new ScheduleFile(arguments, writes)) {
            Plan plan = PlanLoader.load(arguments, output).plan();
            if (plan == null) {
                return ExitCode.FINDINGS;
            }
            byte[] bytes = arguments.bytes("FILE", arguments.argument(0));
            Plan rotation = EditOptions.only(arguments.rotations(plan));
            Diagnostics findings = new Diagnostics();
            SourceFile source = new TextFile(arguments.argument(0), findings).decoded(bytes);
            Rota rota = source == null ? null : Rota.read(source, rotation, plan.byRotation(), findings);
            PublishedSchedule now = rota == null ? null : published(rota, rotation, findings);
            if (now == null || rota == null || findings.errors() > 0) {
                return refuse(findings, rota, output, arguments.session());
            }
            LocalDate today = arguments.today(plan);
            String text = PublishedScheduleText.of(all(plan, rotation, now), today);
            CheckedPlan after = file.with(text);
            if (after.plan() == null) {
                return refuse(after.findings(), null, output, arguments.session());
            }
            file.write(text);
            List<PublishedShift> shifts =
                    rota.shifts().stream().map(shift -> shift.value()).toList();
            int count = now.shifts().size() - rotation.publication().shifts().size();
            output.printFindings(findings.sorted());
            output.print(new ImportReport(rotation.with(now), shifts, count, rota.endsOnHandoffs(), writes));
            return ExitCode.FINE;
        }
    }

    /** What is published of the rotation afterwards. */
    private static PublishedSchedule published(Rota rota, Plan rotation, Diagnostics findings) {
        PublishedSchedule recorded = rotation.publication();
        List<PublishedShift> shifts =
                RotaImport.shifts(rota, recorded, rotation.rotation().times(), findings);
        return Publication.imported(recorded, shifts, new HandoffClock(rotation));
    }

    /** What is published of all rotations, by their ids. */
    private static Map<String, PublishedSchedule> all(Plan plan, Plan changed, PublishedSchedule now) {
        Map<String, PublishedSchedule> all = new LinkedHashMap<>();
        for (Plan each : plan.byRotation()) {
            String id = each.rotation().id();
            all.put(id, id.equals(changed.rotation().id()) ? now : each.publication());
        }
        return all;
    }

    private static ExitCode refuse(Diagnostics findings, @Nullable Rota rota, Output output, Session session) {
        output.printFindings(findings.sorted());
        session.printNote("nothing is imported");
        if (rota != null && !rota.newEngineers().isEmpty()) {
            session.printError(
                    "\nAdd the people whom the plan does not know to 'engineers' in team.yaml. Who has no shift"
                            + " in the last six months of the rota gets a last day, 'leaves'; correct what is guessed:\n");
            for (String line : rota.newEngineers()) {
                session.printError(SafeText.line(line) + "\n");
            }
        }
        return ExitCode.FINDINGS;
    }
}
