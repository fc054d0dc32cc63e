package oncall.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import oncall.cli.Run;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** For any plan, validate reports what is wrong with it, and where. */
class ValidateFuzzTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Timeout(20)
    @DictionaryFile(resourcePath = "yaml.dict")
    @FuzzTest(maxDuration = "10m")
    void saysWhatIsWrong(byte[] bytes) throws IOException {
        Path plan = FuzzedPlan.write(new String(bytes, StandardCharsets.UTF_8));

        Run run = Run.in(plan, "validate", "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isBetween(0, 1);
        boolean errors = false;
        for (JsonNode finding : JSON.readTree(run.out()).get("diagnostics")) {
            errors |= finding.get("severity").asString().equals("error");
            checkPlace(finding, plan);
        }
        assertThat(run.exit()).isEqualTo(errors ? 1 : 0);
        Run text = Run.in(plan, "validate", "--color", "always");
        assertThat(text.exit()).isEqualTo(run.exit());
        PlainOutput.check(text.out().replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    private static void checkPlace(JsonNode finding, Path plan) throws IOException {
        Path file = plan.resolve(finding.get("file").asString());
        int line = finding.get("line").asInt();
        int endLine = finding.get("end_line").asInt();
        String text = Files.exists(file) ? Files.readString(file) : "";
        String[] lines = text.split("\r\n|\r|\n", -1);
        assertThat(line).as(finding.toString()).isBetween(1, endLine);
        assertThat(endLine).as(finding.toString()).isLessThanOrEqualTo(lines.length);
        String last = lines[endLine - 1];
        assertThat(finding.get("end_column").asInt())
                .as(finding.toString())
                .isBetween(1, last.codePointCount(0, last.length()) + 2); // a carriage return may end it
    }
}
