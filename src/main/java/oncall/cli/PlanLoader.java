package oncall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import oncall.files.DirectorySource;
import oncall.plan.FittingShifts;
import oncall.plan.PlanReader;
import oncall.plan.PlanSpec;
import oncall.plan.PublishedRotationSpec.ShiftSpec;
import oncall.text.Diagnostics;
import oncall.text.FileSource;
import oncall.text.Severity;
import oncall.validate.CheckedPlan;

/** Loads the plan that a command works from. */
public final class PlanLoader {

    private static final int MOST_ATTEMPTS = 5;

    private PlanLoader() {}

    /** Loads the plan. If its errors make scheduling impossible, prints them and returns a plan without a model. Mentions other errors in one line. */
    static CheckedPlan load(Arguments arguments, Output output) throws IOException {
        CheckedPlan checked = load(arguments.directory());
        if (checked.plan() == null) {
            printErrors(checked, output);
        } else if (checked.findings().errors() > 0) {
            output.printNote("the files have errors that may change this; 'oncall validate' lists them");
        }
        return checked;
    }

    static void printErrors(CheckedPlan checked, Output output) throws IOException {
        output.printFindings(checked.findings().sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
    }

    /**
     * Loads the plan of a directory. If files are replaced meanwhile, loads it again.
     *
     * @throws IOException if the directory cannot be listed
     */
    static CheckedPlan load(Path directory) throws IOException {
        DirectorySource source = new DirectorySource(directory);
        CheckedPlan checked = load(source);
        for (int i = 0; i < MOST_ATTEMPTS && source.hasChanged(); i++) {
            source = new DirectorySource(directory);
            checked = load(source);
        }
        return checked;
    }

    /**
     * Loads the plan.
     *
     * @throws IOException if the plan's directory cannot be listed
     */
    public static CheckedPlan load(FileSource source) throws IOException {
        prepareZones();
        Diagnostics findings = new Diagnostics();
        return CheckedPlan.of(PlanReader.read(source, findings), findings);
    }

    /**
     * Loads the plan, without the published shifts from a day on that cannot be read or do not fit together. Days may be
     * missing between the others.
     */
    static CheckedPlan load(FileSource source, LocalDate from, Output output) throws IOException {
        Diagnostics findings = new Diagnostics();
        PlanSpec all = PlanReader.read(source, findings);
        PlanSpec readable = FittingShifts.of(all, from, true);
        List<ShiftSpec> kept = readable.publication().shifts();
        for (ShiftSpec shift : all.publication().shifts()) {
            if (shift.get(ShiftSpec.START) != null && !kept.contains(shift)) {
                output.printNote("the published shift that begins on " + shift.value(ShiftSpec.START)
                        + (kept.contains(FittingShifts.withDaysOfTimes(shift))
                                ? " does not fit; it has the days of its hand-offs here"
                                : " does not fit, so that its promises are not known"));
            }
        }
        return CheckedPlan.of(FittingShifts.of(all, from, false), findings).withReadable(readable);
    }

    /**
     * Loads time zones, and how the clocks of one will change, while the files are read. On two idle processors this
     * takes 6 ms off {@code schedule}.
     */
    private static void prepareZones() {
        if (Runtime.getRuntime().availableProcessors() == 1) {
            return;
        }
        Thread zones = new Thread("zones") {
            @Override
            public void run() {
                var unused = ZoneId.of("Europe/Berlin").getRules().getOffset(LocalDateTime.MAX);
            }
        };
        zones.setDaemon(true);
        zones.start();
    }
}
