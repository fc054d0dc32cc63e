package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Programs for Node.js that check a list of texts; src/test/node/pom.xml installs them. */
public final class NodeJudge {

    private static final ObjectMapper JSON = new ObjectMapper();

    private NodeJudge() {}

    /** The program's answer for each text. */
    public static JsonNode ask(String program, List<String> texts) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "target/node/" + program)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = node.getOutputStream()) {
            in.write(JSON.writeValueAsString(texts).getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as("exit status of node").isZero();
        return JSON.readTree(out);
    }
}
