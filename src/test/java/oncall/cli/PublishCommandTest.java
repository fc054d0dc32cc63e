package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import oncall.PlanFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code publish} writes. */
class PublishCommandTest {

    @TempDir
    Path directory;

    private PlanFolder plan;
    private Path schedule;

    @BeforeEach
    void publishFourWeeks() {
        plan = new PlanFolder(directory);
        schedule = directory.resolve("schedule.yaml");
        publish("--from", "2026-01-05");
    }

    private Run publish(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "publish";
        System.arraycopy(args, 0, all, 1, args.length);
        return Run.in(directory, all);
    }

    @Test
    void writesTheShiftsFromTheFirst() {
        List<String> lines = plan.text("schedule.yaml").lines().toList();

        assertThat(lines).filteredOn(line -> line.contains("start:")).hasSize(50);
        assertThat(lines)
                .contains("  - {start: 2026-01-05, end: 2026-01-11, starts_at: \"2026-01-05T09:00:00+00:00\","
                        + " ends_at: \"2026-01-12T09:00:00+00:00\", primary: alice, secondary: bob, turn: alice,"
                        + " loads: {alice: 1, bob: 1, charlie: 1}}");
    }

    @Test
    void doesNotTouchAFileThatStaysTheSame() throws IOException {
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(schedule, longAgo);
        publish();

        assertThat(Files.getLastModifiedTime(schedule)).isEqualTo(longAgo);
    }

    @Test
    void writesAnotherLayoutAgainAndKeepsTheMode() throws IOException {
        String text = plan.text("schedule.yaml");
        plan.with("schedule.yaml", "# edited\n\n" + text.replace("  - {", "- {"));
        Files.setPosixFilePermissions(schedule, PosixFilePermissions.fromString("rw-rw-r--"));
        assertThat(publish().out()).contains("Nothing changes");

        assertThat(plan.text("schedule.yaml")).isEqualTo(text);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(schedule)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void writesShiftsInOrder() {
        String text = plan.text("schedule.yaml");
        plan.with(
                "schedule.yaml",
                text.replaceFirst("(  - \\{start: 2026-11-30.*\n)(  - \\{start: 2026-12-07.*\n)", "$2$1"));
        assertThat(plan.text("schedule.yaml")).isNotEqualTo(text);
        assertThat(publish().out()).contains("Nothing changes");

        assertThat(plan.text("schedule.yaml")).isEqualTo(text);
    }

    @Test
    void removesTheShiftsOfARotationThatEnded() {
        String text = plan.text("schedule.yaml");
        String shifts = text.substring(text.indexOf("shifts:"));
        plan.with(
                "schedule.yaml",
                text.substring(0, text.indexOf("shifts:")) + "rotations:\n  - id: main\n" + shifts.indent(4)
                        + "  - id: nights\n" + shifts.indent(4));
        assertThat(Run.in(directory, "validate").out())
                .contains(
                        "warning: the rotation 'nights' is not in team.yaml any more; add it again until its published"
                                + " shifts are over, or run 'oncall publish' to take them back [ended-rotation]");

        Run run = publish();
        assertThat(run.err()).contains("the rotation 'nights' is not in team.yaml any more; its shifts are removed");
        assertThat(run.out())
                .contains("Removed with the rotation nights\n", "no longer published", "Commit schedule.yaml.")
                .containsPattern("primary +\\w+ +nobody +\\d+ days")
                .doesNotContain("Nothing changes");
        assertThat(plan.text("schedule.yaml")).isEqualTo(text);
    }

    @Test
    void recordsChangesAndWhatTheyTakeBack() {
        plan.with(
                "team.yaml",
                plan.text("team.yaml")
                        + "overrides: [{date: 2026-11-25, engineer: alice, instead_of: bob, reason: Flu}]\n");
        publish();

        assertThat(plan.text("schedule.yaml"))
                .contains("revision: 1,\n     covers: [{from: 2026-11-25, to: 2026-11-25, role: primary,"
                        + " engineer: alice, instead_of: bob, kind: override, reason: \"Flu\"}")
                .contains(",\n     taken_back: [{shift: 2026-11-23, role: primary,"
                        + " starts_at: \"2026-11-25T09:00:00+00:00\", ends_at: \"2026-11-26T09:00:00+00:00\","
                        + " engineer: bob, revision: 1}]}\n");
        plan.with("team.yaml", plan.text("team.yaml").replaceAll("overrides.*", ""));
        assertThat(publish().out()).contains("Nothing changes");
        publish("--from", "2026-11-23");

        assertThat(plan.text("schedule.yaml"))
                .contains("primary: bob, secondary: charlie, turn: bob, revision: 2,\n     taken_back: [")
                .contains("{shift: 2026-11-23, role: primary, starts_at: \"2026-11-25T09:00:00+00:00\","
                        + " ends_at: \"2026-11-26T09:00:00+00:00\", engineer: alice, revision: 2}");
        Run.in(directory, "publish", "--today", "2027-01-20");
        assertThat(plan.text("schedule.yaml")).doesNotContain("taken_back");
    }

    @Test
    void keepsShiftsThatHaveBegun() {
        plan.with(
                "team.yaml",
                plan.text("team.yaml").replace("rotation: {", "rotation: {order: [bob, alice, charlie], "));
        String text = plan.text("schedule.yaml");
        Run run = publish("--from", "2026-11-16");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("oncall: --from: the published shift Mon 16 – Sun 22 Nov 2026 has begun, and stays as it is;"
                        + " name a later day\n");
        assertThat(plan.text("schedule.yaml")).isEqualTo(text);
        assertThat(publish("--from", "2026-11-17").exit()).isZero();
    }

    @Test
    void refusesOptionsThatItWouldIgnore() {
        assertThat(publish("--check", "--from", "2026-12-07").exit()).isEqualTo(2);
        assertThat(publish("--from", "2026-12-07", "--through", "2026-12-01").exit())
                .isEqualTo(2);
    }

    @Test
    void settlesShiftsThatDoNotFit() {
        String text = plan.text("schedule.yaml");
        plan.with("schedule.yaml", text.replaceFirst("  - \\{start: 2026-11-30.*\n", ""));
        Run run = publish("--from", "2026-12-14");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("this shift begins on 2026-12-07, but the one before it ends on 2026-11-29; restore the file"
                        + " from git, or publish anew with 'oncall publish --from 2026-12-07' [edited-schedule]");
        assertThat(publish("--from", "2026-12-07").exit()).isZero();
        assertThat(plan.text("schedule.yaml")).isEqualTo(text);
    }

    @Test
    void takesBackWhatCanBeReadAfterAShiftThatDoesNotFit() {
        String text = plan.text("schedule.yaml");
        plan.with("schedule.yaml", text.replace("2026-12-07, end: 2026-12-13", "2026-12-07, end: 2026-12-12"));
        plan.with(
                "team.yaml",
                plan.text("team.yaml").replace("rotation: {", "rotation: {order: [bob, alice, charlie], "));
        String damaged = plan.text("schedule.yaml");
        Run run = publish("--from", "2026-11-30");

        assertThat(run.err())
                .contains(
                        "the published shift that begins on 2026-12-07 does not fit; it has the days of its hand-offs here");
        assertThat(run.out())
                .contains("Mon 14 – Sun 20 Dec 2026")
                .containsPattern("Mon 7 – Sun 13 Dec 2026 +primary .*taken back")
                .doesNotContain("forecast");
        assertThat(plan.text("schedule.yaml"))
                .contains("taken_back: [{shift: 2026-12-14")
                .containsPattern("start: 2026-12-07.* revision: 1")
                .contains("taken_back: [{shift: 2026-12-07, role: primary");

        plan.with("schedule.yaml", damaged.replace("starts_at: \"2026-12-07", "starts_at: \"2026-12-08"));
        assertThat(publish("--from", "2026-11-30").err())
                .contains(
                        "the published shift that begins on 2026-12-07 does not fit, so that its promises are not known");
        assertThat(plan.text("schedule.yaml")).containsPattern("start: 2026-12-07.* revision: 1");
    }

    @Test
    void refusesAChangeToSomebodyWhoIsNotPrimary() {
        plan.with("team.yaml", plan.text("team.yaml") + "swaps: [{shift: 2026-11-23, from: bob, to: alice}]\n");
        publish();
        assertThat(plan.text("schedule.yaml")).contains("now: alice");
        plan.with("schedule.yaml", plan.text("schedule.yaml").replace("now: alice", "now: charlie"));

        assertThat(Run.in(directory, "validate").out())
                .contains("the primary is 'alice', but 'charlie' after the last change of this shift");
    }

    /** Nobody has a schedule.yaml that says less than what people were told. */
    @Test
    void writesNothingWhereThePlanHasErrors() {
        String text = plan.text("schedule.yaml");
        plan.with("team.yaml", plan.text("team.yaml").replace("rotation: {", "rotation: {order: [dan], "));

        assertThat(publish("--from", "2026-01-05").exit()).isEqualTo(1);
        assertThat(plan.text("schedule.yaml")).isEqualTo(text);
    }

    @Test
    void followsNoLinkOutOfTheDirectory(@TempDir Path outside) throws IOException {
        Path target = Files.writeString(outside.resolve("target.yaml"), "shifts: []\n");
        Files.delete(schedule);
        Files.createSymbolicLink(schedule, target);
        Run run = publish("--from", "2026-01-05");

        assertThat(run.exit()).isNotZero();
        assertThat(target).hasContent("shifts: []\n");
    }
}
