package oncall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import oncall.text.FileSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The size, encoding and nesting of a single file of a plan. */
class TextFileTest {

    @TempDir
    Path temporary;

    private PlanFolder plan() throws IOException {
        return new PlanFolder(Files.createDirectories(temporary.resolve("plan")));
    }

    @Test
    void refusesMoreThanTwoMebibytes() throws IOException {
        PlanFolder plan = plan();
        String comment = "# " + "x".repeat(97) + "\n";
        String fits = comment.repeat(FileSource.LARGEST / 100) + "#".repeat(FileSource.LARGEST % 100);
        plan.with("holidays.yaml", fits);
        assertThat(Run.in(plan.directory(), "validate").exit()).isZero();

        plan.with("holidays.yaml", fits + "#");
        assertThat(validate(plan)).contains("holidays.yaml:1:1: error: this file is larger than 2 MiB; remove years");
    }

    @Test
    void saysHowEachFileBecomesSmaller() throws IOException {
        PlanFolder plan = plan();
        String large = "#".repeat(FileSource.LARGEST + 1);
        plan.with("team.yaml", large).with("schedule.yaml", large).with("pipelines/all.YAML", large);

        assertThat(validate(plan))
                .contains("team.yaml:1:1: error: this file is larger than 2 MiB; write absences as ranges of days")
                .contains("schedule.yaml:1:1: error: this file is larger than 2 MiB [file-too-large]")
                .contains("all.YAML:1:1: error: this file is larger than 2 MiB; divide pipelines among several files");
    }

    @Test
    void saysHowARotaBecomesSmaller() throws IOException {
        PlanFolder plan = plan().with("rota.csv", "#".repeat(FileSource.LARGEST + 1));
        assertThat(Run.in(plan.directory(), "import", "rota.csv").err())
                .contains("rota.csv:1:1: error: this file is larger than 2 MiB; remove its oldest years");
    }

    @Test
    void namesTheFirstByteThatIsNotUtf8() throws IOException {
        PlanFolder plan = plan();
        Files.write(
                plan.directory().resolve("team.yaml"),
                "team: Data\ntitle: Équipe\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(validate(plan))
                .contains("team.yaml:2:8: error: the byte 0xc9 is not valid UTF-8; save the file as text in UTF-8");
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
                        "team.yaml:1:1: error: the byte 0xff is not valid UTF-8; save the file as text in UTF-8 [not-utf8]\n")
                .endsWith("\nFound 1 error in 3 files.\n");
    }

    @Test
    void refusesBinaryData() throws IOException {
        PlanFolder plan = plan();
        Files.write(plan.directory().resolve("team.yaml"), new byte[1000]);

        assertThat(validate(plan))
                .startsWith("team.yaml:1:1: error: the byte 0x0 is not")
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
                        "error: the aliases up to here stand for more than 100000 values; use fewer aliases [yaml-limits]");
    }

    @Test
    void limitsDepth() throws IOException {
        PlanFolder plan = plan().with("pipelines.yaml", "pipelines: " + "[".repeat(20_000));

        assertThat(validate(plan))
                .contains(
                        "pipelines.yaml:1:75: error: values are nested more than 64 deep here; write them with fewer levels [yaml-limits]");
    }

    private static String validate(PlanFolder plan) {
        Run run = Run.in(plan.directory(), "validate");
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
