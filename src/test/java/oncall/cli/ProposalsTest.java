package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oncall.files.DirectorySource;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.Rotation;
import oncall.rotation.Scheduler;
import oncall.schedule.Shift;
import oncall.schedule.Takeover;
import oncall.schedule.Takeovers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the commands propose, they also accept. */
class ProposalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
    private static final int SHIFTS = 5;

    static List<Path> examples() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            return examples.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areAccepted(Path example) throws IOException {
        Plan plan = PlanLoader.load(new DirectorySource(example.toRealPath())).plan();
        assertThat(plan).isNotNull();
        List<String> refused = new ArrayList<>();
        for (Plan rotation : plan.byRotation()) {
            for (Shift shift : Scheduler.of(rotation).shifts(TODAY, SHIFTS).shifts()) {
                check(shift, rotation, example, refused);
            }
        }

        assertThat(refused).isEmpty();
    }

    private static void check(Shift shift, Plan plan, Path example, List<String> refused) throws IOException {
        LocalDate day = shift.days().from();
        String named = plan.rotation().id().equals(Rotation.MAIN)
                ? ""
                : " --rotation " + plan.rotation().id();
        List<Shift> shifts = EditOptions.around(plan, shift.days());
        boolean hasBegun = day.isBefore(TODAY); // Then only covers are possible.
        for (Takeover swap : hasBegun
                ? List.<Takeover>of()
                : Takeovers.swaps(plan, shifts, shift, TODAY, each -> EditOptions.applies(each, plan, TODAY))) {
            Shift back = swap.inReturn();
            String inReturn = back == null ? "" : " --in-return " + back.days().from();
            check(swap, "swap " + day + " --with " + swap.engineer().id() + inReturn + named, example, refused);
        }
        if (plan.overrides().stream().anyMatch(override -> override.days().overlaps(shift.days()))) {
            return; // There can be only one override of a day.
        }
        for (Takeover cover : Takeovers.covers(plan, shifts, shift.primary(), Role.PRIMARY, shift.days())) {
            String days = shift.primary().id() + " " + day + " " + shift.days().to();
            check(cover, "cover " + days + " --with " + cover.engineer().id() + named, example, refused);
        }
    }

    private static void check(Takeover takeover, String command, Path example, List<String> refused)
            throws IOException {
        if (takeover.barrier() == null) {
            Run run = Run.in(
                    example.toAbsolutePath(), Map.of(), false, (command + " --dry-run --today " + TODAY).split(" "));
            if (run.exit() != ExitCode.FINE.number()) {
                refused.add(command + "\n" + run.err());
            }
        }
    }
}
