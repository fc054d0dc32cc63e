package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Runs whose results cannot be written. */
@EnabledOnOs(OS.LINUX)
class StandardStreamTest {

    /**
     * Runs a shell line in which {@code $ONCALL rules} prints more than a buffer holds. Returns the line's own output.
     */
    private static String shell(String line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line).redirectErrorStream(true);
        builder.environment()
                .put(
                        "ONCALL",
                        Path.of(System.getProperty("java.home"), "bin", "java") + " -cp "
                                + System.getProperty("java.class.path") + " oncall.Oncall");
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aReaderThatIsGoneIsNoFailure() throws Exception {
        assertThat(shell("{ $ONCALL rules --format json; echo status $? >&2; } | :"))
                .isEqualTo("status 0\n");
        assertThat(shell("{ $ONCALL rules --format markdown; echo status $? >&2; } | :"))
                .isEqualTo("status 0\n");
    }

    @Test
    void aFullDiskIsOne() throws Exception {
        assertThat(shell("$ONCALL rules --format markdown >/dev/full; echo status $?"))
                .startsWith("oncall: cannot read or write: ")
                .endsWith("\nstatus 2\n");
    }
}
