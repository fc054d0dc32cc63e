package oncall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a directory can hold in place of the files of a plan. */
class PlanReaderTest {

    @TempDir
    Path temporary;

    private PlanFolder plan() throws IOException {
        return new PlanFolder(Files.createDirectories(temporary.resolve("plan")));
    }

    @Test
    void requiresATeam() throws IOException {
        PlanFolder plan = plan();
        Files.delete(plan.directory().resolve("team.yaml"));

        Run run = Run.in(plan.directory(), "schedule");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("team.yaml:1:1: error: there is no file team.yaml in this directory;"
                        + " name the plan's directory with -C DIR [missing-file]\n");
    }

    @Test
    void findsAFileUnderAnotherName() throws IOException {
        PlanFolder plan = plan();
        Files.move(plan.directory().resolve("team.yaml"), plan.directory().resolve("team.yml"));
        Files.move(plan.directory().resolve("holidays.yaml"), plan.directory().resolve("holiday.yaml"));

        assertThat(validate(plan))
                .contains(
                        "holidays.yaml:1:1: error: there is no file holidays.yaml; rename 'holiday.yaml' [missing-file]")
                .contains("team.yaml:1:1: error: there is no file team.yaml in this directory; rename 'team.yml'");
    }

    @Test
    void findsAFileWithAnExtraEnding() throws IOException {
        PlanFolder plan = plan();
        Files.move(plan.directory().resolve("team.yaml"), plan.directory().resolve("team.yaml.txt"));

        assertThat(validate(plan))
                .contains("team.yaml:1:1: error: there is no file team.yaml in this directory; rename 'team.yaml.txt'");
    }

    @Test
    void findsATeamInAFolder() throws IOException {
        PlanFolder plan = plan().with("config/team.yaml", "").with("aaa/notes.md", "");
        Files.delete(plan.directory().resolve("team.yaml"));

        assertThat(validate(plan))
                .contains("team.yaml:1:1: error: there is no file team.yaml in this directory;"
                        + " name the folder 'config' with -C, which has one [missing-file]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule.yml", "shedule.yaml", "Schedule.yaml", "schedule.yaml.txt", "schedules.yaml"})
    void reportsPublishedShiftsThatAreNotRead(String name) throws IOException {
        PlanFolder plan = plan().with(name, "shifts: []\n");

        assertThat(validate(plan)).isEqualTo(name + """
                        :1:1: warning: this file is not read, and there is no file schedule.yaml; if it holds the published shifts, rename it to schedule.yaml [unread-file]
                        Found 1 warning in 3 files.
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"module.yaml", "schedule.md", ".schedule.yaml.swp", "schedule.yaml.orig", "values.yaml"})
    void ignoresOtherFiles(String name) throws IOException {
        assertThat(validate(plan().with(name, ""))).isEqualTo("No problems found in 3 files.\n");
    }

    @Test
    void reportsFilesThatAreNotRead() throws IOException {
        PlanFolder plan = plan().with("team.yml", "").with("Pipelines.YAML", "").with("team.yaml.orig", "");

        assertThat(validate(plan)).isEqualTo("""
                        Pipelines.YAML:1:1: warning: this file is not read; move what it says to pipelines.yaml, or remove it [unread-file]
                        team.yml:1:1: warning: this file is not read; move what it says to team.yaml, or remove it [unread-file]
                        Found 2 warnings in 3 files.
                        """);
    }

    @Test
    void reportsFilesNamedLikeKeysOrWithOtherEndings() throws IOException {
        PlanFolder plan = plan().with("swaps.yaml", "[]")
                .with("calendars.yml", "")
                .with("pipelines/profit.json", "{}")
                .with("pipelines/growth.yaml.txt", "")
                .with("pipelines/README.md", "");

        assertThat(validate(plan)).isEqualTo("""
                        calendars.yml:1:1: warning: this file is not read; move what it says to holidays.yaml, or remove it [unread-file]
                        pipelines/growth.yaml.txt:1:1: warning: this file is not read, since its name does not end in .yaml; rename it, or remove it [unread-file]
                        pipelines/profit.json:1:1: warning: this file is not read, since its name does not end in .yaml; rename it, or remove it [unread-file]
                        swaps.yaml:1:1: warning: this file is not read; move what it says to team.yaml, or remove it [unread-file]
                        Found 4 warnings in 3 files.
                        """);
    }

    @Test
    void warnsOfMissingHolidaysAndPipelines() throws IOException {
        PlanFolder plan = plan();
        Files.delete(plan.directory().resolve("holidays.yaml"));
        Files.delete(plan.directory().resolve("pipelines.yaml"));

        assertThat(Run.in(plan.directory(), "schedule").exit()).isZero();
        assertThat(Run.in(plan.directory(), "validate").exit()).isZero();
        assertThat(validate(plan))
                .contains("holidays.yaml:1:1: warning: there is no file holidays.yaml, so nobody has holidays;"
                        + " write 'holidays: []' into it if that is right [missing-file]")
                .contains("pipelines.yaml:1:1: warning: there is no file pipelines.yaml");
    }

    @Test
    void refusesAFolder() throws IOException {
        PlanFolder plan = plan();
        Files.delete(plan.directory().resolve("team.yaml"));
        Files.createDirectory(plan.directory().resolve("team.yaml"));

        assertThat(validate(plan)).contains("team.yaml:1:1: error: this is a folder, and a file is expected");
    }

    @Test
    void refusesLinksThatLeadOut() throws IOException {
        PlanFolder plan = plan();
        Path secret = Files.writeString(temporary.resolve("secret.yaml"), "password: hunter2\n");
        Files.delete(plan.directory().resolve("holidays.yaml"));
        Files.createSymbolicLink(plan.directory().resolve("holidays.yaml"), secret);
        Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(plan.directory().resolve("pipelines"), temporary.resolve("elsewhere"));

        assertThat(validate(plan))
                .contains("holidays.yaml:1:1: error: this is a link that leads out of the plan's directory")
                .contains("pipelines:1:1: error: this is a link that leads out of the plan's directory")
                .doesNotContain("hunter2");
    }

    @Test
    void followsLinksThatStayInside() throws IOException {
        PlanFolder plan = plan();
        Files.move(plan.directory().resolve("team.yaml"), plan.directory().resolve("team.v2"));
        Files.createSymbolicLink(plan.directory().resolve("team.yaml"), Path.of("team.v2"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), plan.directory());

        assertThat(Run.in(link, "validate").out()).isEqualTo("No problems found in 3 files.\n");
    }

    @Test
    void refusesLinksToNowhereAndInCycles() throws IOException {
        PlanFolder plan = plan();
        Files.delete(plan.directory().resolve("team.yaml"));
        Files.createSymbolicLink(plan.directory().resolve("team.yaml"), Path.of("gone.yaml"));
        Files.delete(plan.directory().resolve("holidays.yaml"));
        Files.createSymbolicLink(plan.directory().resolve("holidays.yaml"), Path.of("holidays.yaml"));

        assertThat(validate(plan))
                .contains("team.yaml:1:1: error: this is a link that leads nowhere")
                .contains("holidays.yaml:1:1: error: this is a link that leads nowhere");
    }

    @Test
    void doesNotWaitForAPipe() throws Exception {
        PlanFolder plan = plan();
        Files.delete(plan.directory().resolve("team.yaml"));
        new ProcessBuilder("mkfifo", plan.directory().resolve("team.yaml").toString())
                .start()
                .waitFor();

        assertThat(validate(plan))
                .contains("team.yaml:1:1: error: this is neither a file nor a folder, but a pipe or a device");
    }

    @Test
    void refusesMoreThanTwoMebibytes() throws IOException {
        PlanFolder plan = plan();
        String comment = "# " + "x".repeat(97) + "\n";
        String fits = comment.repeat(TextFile.LARGEST / 100) + "#".repeat(TextFile.LARGEST % 100);
        plan.with("holidays.yaml", fits);
        assertThat(Run.in(plan.directory(), "validate").exit()).isZero();

        plan.with("holidays.yaml", fits + "#");
        assertThat(validate(plan)).contains("holidays.yaml:1:1: error: this file has more than 2 MiB");
    }

    @Test
    void namesTheFirstByteThatIsNotUtf8() throws IOException {
        PlanFolder plan = plan();
        Files.write(
                plan.directory().resolve("team.yaml"),
                "team: Data\ntitle: Équipe\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(validate(plan))
                .contains(
                        "team.yaml:2:8: error: the byte 0xc9 here is not text in UTF-8; save the file as text in UTF-8");
    }

    @Test
    void acceptsTheReplacementCharacter() throws IOException {
        PlanFolder plan = plan().with("holidays.yaml", "holidays: [{date: 2027-12-25, name: \ufffd}]\n");

        assertThat(validate(plan)).isEqualTo("No problems found in 3 files.\n");
    }

    @Test
    void refusesAnotherEncodingOnce() throws IOException {
        PlanFolder plan = plan();
        Files.write(plan.directory().resolve("team.yaml"), "\ufeffteam: Data\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(validate(plan))
                .startsWith(
                        "team.yaml:1:1: error: the byte 0xff here is not text in UTF-8; save the file as text in UTF-8 [not-utf8]\n")
                .endsWith("\nFound 1 error in 3 files.\n");
    }

    @Test
    void refusesBinaryData() throws IOException {
        PlanFolder plan = plan();
        Files.write(plan.directory().resolve("team.yaml"), new byte[1000]);

        assertThat(validate(plan))
                .startsWith(
                        "team.yaml:1:1: error: the byte 0x0 here is not text in UTF-8; save the file as text in UTF-8 [not-utf8]\n")
                .endsWith("\nFound 1 error in 3 files.\n");
    }

    @Test
    void skipsAByteOrderMarkAndCountsFromAfterIt() throws IOException {
        PlanFolder plan = plan().with("holidays.yaml", "\ufeffholidaze: []\n");

        assertThat(validate(plan)).contains("holidays.yaml:1:1: error: unknown key 'holidaze'");
    }

    @Test
    void countsLinesOfFilesFromWindowsAndOldMacs() throws IOException {
        PlanFolder plan = plan().with("holidays.yaml", "holidays:\r\n  - {date: 2026-12-25, nam: Christmas}\r\n")
                .with("pipelines.yaml", "tiers: {}\rpipeline: []\r");

        assertThat(validate(plan))
                .contains("holidays.yaml:2:24: error: unknown key 'nam'")
                .contains("pipelines.yaml:2:1: error: unknown key 'pipeline'");
    }

    @Test
    void readsTheFolderAfterTheFileInOrderOfNames() throws IOException {
        PlanFolder plan = plan();
        for (String file : List.of("pipelines/b.yaml", "pipelines/a.yml", "pipelines.yaml", "pipelines/notes.txt")) {
            String id = file.replaceAll("[^a-z]", "-");
            plan.with(file, "pipelines: [{id: " + id + ", name: X, primary_owner: bob, secondary_owner: alice}]\n");
        }
        plan.with("pipelines/.hidden.yaml", "{").with("pipelines/c.yaml", "tiers: {gold: {}}\nunknown: 1\n");

        assertThat(Run.in(plan.directory(), "runbook", "zzzzzzzzz").err())
                .contains("the plan has pipelines-yaml, pipelines-a-yml, pipelines-b-yaml\n");
        assertThat(validate(plan))
                .contains("pipelines/c.yaml:2:1: error: unknown key 'unknown'")
                .contains("in 6 files");
    }

    @Test
    void findsIdsThatTwoFilesShare() throws IOException {
        String one = "tiers: {gold: {}}\npipelines: [{id: x, name: X, primary_owner: bob, secondary_owner: alice}]\n";
        PlanFolder plan = plan().with("pipelines/one.yaml", one).with("pipelines/two.yaml", one);

        assertThat(validate(plan))
                .contains(
                        "pipelines/two.yaml:1:9: error: another tier has the id 'gold' already (pipelines/one.yaml, line 1)")
                .contains("pipelines/two.yaml:2:18: error: another pipeline has the id 'x' already");
    }

    @Test
    void reportsACopyOfAFileOnce() throws IOException {
        StringBuilder text = new StringBuilder("tiers: {gold: {}}\npipelines:\n");
        for (int i = 0; i < 9; i++) {
            text.append("  - {id: x").append(i).append(", name: X").append(i);
            text.append(", primary_owner: bob, secondary_owner: alice}\n");
        }
        PlanFolder plan = plan().with("pipelines/one.yaml", text.toString())
                .with(
                        "pipelines/two.yaml",
                        text.append("  - {id: x3, name: X3b, primary_owner: bob, secondary_owner: alice}\n")
                                .toString());

        assertThat(validate(plan))
                .contains("pipelines/two.yaml:1:9: error: this file repeats 11 ids of pipelines/one.yaml, first 'gold';"
                        + " remove one of the two files if it is a copy, or give each an id of its own [duplicate-id]")
                .containsOnlyOnce("[duplicate-id]");
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        PlanFolder plan = plan().with("pipelines", "x");

        assertThat(validate(plan)).contains("pipelines:1:1: error: this is not a folder");
    }

    @Test
    void doesNotReportUnreadableFilesAsMissing() throws IOException {
        PlanFolder plan = plan().with("holidays.yaml", "calendars: [")
                .with("pipelines/broken.YAML", "pipelines: [")
                .with("team.yaml", """
                        team: T
                        engineers: [{id: alice, name: A, slack: a, calendar: fr}, {id: bob, name: B, slack: b}]
                        rotation: {start: 2026-01-05}
                        """)
                .with(
                        "pipelines.yaml",
                        "pipelines: [{id: x, name: X, tier: gold, primary_owner: bob, secondary_owner: alice,"
                                + " depends_on: [y]}]\n");

        assertThat(validate(plan))
                .contains("holidays.yaml:1:", "pipelines/broken.YAML:1:", "Found 2 errors in 4 files.");
    }

    @Test
    void reportsFoldersInTheFolder() throws IOException {
        PlanFolder plan = plan().with("pipelines/profit/unit.yaml", "pipelines: []\n");

        assertThat(validate(plan)).contains("pipelines/profit:1:1: error: this folder in 'pipelines' is not read");
    }

    @Test
    void limitsTheValuesThatAliasesExpandTo() throws IOException {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 10; i++) {
            laughs.append("a").append(i).append(": &a").append(i).append(" [");
            laughs.append(("*a" + (i - 1) + ", ").repeat(8))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }
        PlanFolder plan = plan().with("pipelines.yaml", laughs.toString());

        assertThat(validate(plan))
                .contains(
                        "error: with this one, the aliases of the file stand for more than 100000 values [yaml-limits]");
    }

    @Test
    void limitsDepth() throws IOException {
        PlanFolder plan = plan().with("pipelines.yaml", "pipelines: " + "[".repeat(20_000));

        assertThat(validate(plan))
                .contains("pipelines.yaml:1:75: error: values are nested more than 64 deep here [yaml-limits]");
    }

    private static String validate(PlanFolder plan) {
        Run run = Run.in(plan.directory(), "validate");
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
