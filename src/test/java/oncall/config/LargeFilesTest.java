package oncall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the largest size that make readers slow or large. */
@Timeout(20)
class LargeFilesTest {

    /** Each is some two megabytes of what makes readers slow or large; the time limit of the class is for what hangs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "- ",
                "{a: ",
                "? ",
                "a: &a [",
                "\"x",
                "'",
                "x",
                "x ",
                "#",
                " ",
                "\n",
                "\r",
                "- x\n",
                "a\n",
                "&a ",
                "*a ",
                "!t ",
                "|\n",
                "a: b\n",
                "\ud83d\ude00",
                "- {x: 1, y: [1, 2]}\n",
                "{}: ",
                ",",
                "\\",
                "%",
                "\t",
                "-",
                ":",
                "a:\n "
            })
    void isDoneSoonWithWhateverFillsAFile(String unit, @TempDir Path directory) throws IOException {
        int bytes = unit.getBytes(StandardCharsets.UTF_8).length;
        PlanFolder plan = new PlanFolder(directory).with("pipelines.yaml", unit.repeat(TextFile.LARGEST / bytes));

        Run run = Run.in(plan.directory(), "validate");

        assertThat(run.exit()).isBetween(0, 1);
        assertThat(run.out()).endsWith(" in 3 files.\n");
        assertThat(run.err()).isEmpty();
    }
}
