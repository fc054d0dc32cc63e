package oncall.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import oncall.cli.Run;
import org.junit.jupiter.api.Timeout;

/** For any plan, every command prints its result or why there is none. The first byte picks the command. */
class CommandsFuzzTest {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("schedule"),
            List.of("schedule", "--explain"),
            List.of("schedule", "--explain", "--format", "markdown"),
            List.of("schedule", "--explain", "--format", "json"),
            List.of("schedule", "--format", "csv", "--weeks", "60", "--from", "2026-01-01"),
            List.of("fairness"),
            List.of("fairness", "--format", "json"),
            List.of("runbook", "etl"),
            List.of("validate", "--format", "sarif"),
            List.of("validate", "--format", "github"),
            List.of("validate", "--format", "gitlab"),
            List.of("validate", "--format", "junit"));

    @Timeout(20)
    @DictionaryFile(resourcePath = "yaml.dict")
    @FuzzTest(maxDuration = "10m")
    void printsItsResultOrWhyThereIsNone(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        String text = new String(Arrays.copyOfRange(bytes, 1, bytes.length), StandardCharsets.UTF_8);
        List<String> command = COMMANDS.get((bytes[0] & 0xff) % COMMANDS.size());

        Run run = Run.in(FuzzedPlan.write(text), command.toArray(String[]::new));

        boolean noSuchPipeline = run.exit() == 2 && run.err().contains("oncall: unknown pipeline 'etl'");
        assertThat(noSuchPipeline || run.exit() <= 1).as(run.err()).isTrue();
        assertThat(run.out() + run.err()).isNotEmpty();
        PlainOutput.check(run.out().replace("\r\n", "\n") + run.err());
    }
}
