package oncall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The steps for CI systems that README.md shows, taken from there and run against an example with the packaged program. */
class ReadmeIT {

    private static final Path PROGRAM = Path.of(System.getProperty("oncall.program", "target/oncall"));
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final String WRONG =
            "pipelines: [{id: x, name: X, primary_owner: nobody, secondary_owner: alice}]\n";

    @TempDir
    Path repository;

    @BeforeEach
    void installAsReadmeSays() throws Exception {
        Path source = Files.createDirectories(repository.resolve("oncall/target"));
        Files.copy(PROGRAM, source.resolve("oncall"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        repository = Files.createDirectory(repository.resolve("plan"));
        try (Stream<Path> files = Files.list(Path.of("examples/next-swaps"))) {
            for (Path file : files.toList()) {
                Files.copy(file, repository.resolve(file.getFileName()));
            }
        }
        assertThat(run("git init --quiet")).isZero();
        String install = readme().lines()
                .filter(line -> line.contains("tools/oncall && git add"))
                .findFirst()
                .orElseThrow();
        assertThat(run(install)).isZero();
        assertThat(repository.resolve("tools/oncall")).isExecutable();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /** The snippet that has this key at its top. */
    private static JsonNode snippet(String key) throws IOException {
        Matcher blocks = YAML.matcher(readme());
        List<JsonNode> found = new ArrayList<>();
        while (blocks.find()) {
            JsonNode snippet = new YAMLMapper().readTree(blocks.group(1));
            if (snippet.has(key)) {
                found.add(snippet);
            }
        }
        assertThat(found).as("snippets with the key %s", key).hasSize(1);
        return found.get(0);
    }

    private int run(String line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-e", "-c", line)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .redirectOutput(repository.resolveSibling("log").toFile())
                .start();
        return process.waitFor();
    }

    private String log() throws IOException {
        return Files.readString(repository.resolveSibling("log"), UTF_8);
    }

    @Test
    void githubActions() throws Exception {
        JsonNode job = snippet("jobs").at("/jobs/validate");
        String check = "";
        String upload = "";
        for (JsonNode step : job.get("steps")) {
            check = step.has("run") ? step.get("run").asString() : check;
            upload = step.at("/with").has("sarif_file")
                    ? step.at("/with/sarif_file").asString()
                    : upload;
        }
        JsonMapper json = new JsonMapper();

        assertThat(upload).isNotEmpty();
        assertThat(job.toString()).contains("always() && hashFiles('" + upload + "') != '' && ");
        assertThat(run(check)).isZero();
        assertThat(log()).isEqualTo("No problems found in 3 files.\n");
        assertThat(json.readTree(repository.resolve(upload).toFile()).at("/runs/0/results"))
                .isEmpty();

        Files.writeString(repository.resolve("pipelines.yaml"), WRONG);
        assertThat(run(check)).isEqualTo(1);
        assertThat(log()).startsWith("::error file=pipelines.yaml,line=1,");
        assertThat(json.readTree(repository.resolve(upload).toFile()).at("/runs/0/results"))
                .isNotEmpty();
    }

    @Test
    void gitlab() throws Exception {
        JsonNode job = snippet("oncall").get("oncall");
        String check = job.at("/script/0").asString();
        JsonNode reports = job.at("/artifacts/reports");
        Path quality = repository.resolve(reports.get("codequality").asString());
        Path junit = repository.resolve(reports.get("junit").asString());

        assertThat(run(check)).isZero();
        assertThat(quality).content().isEqualTo("[]\n");
        assertThat(junit).content().contains("failures=\"0\"");

        Files.writeString(repository.resolve("pipelines.yaml"), WRONG);
        assertThat(run(check)).isEqualTo(1);
        assertThat(log()).startsWith("pipelines.yaml:1:");
        assertThat(quality).content().contains("\"path\": \"pipelines.yaml\"");
        assertThat(junit).content().contains("<failure ");
    }

    @Test
    void preCommit() throws Exception {
        JsonNode hook = snippet("repos").at("/repos/0/hooks/0");

        assertThat(run(hook.get("entry").asString())).isZero();
        // pre-commit passes no names of deleted files, and skips a hook that has none to look at.
        assertThat(hook.has("files")).isFalse();
        assertThat(hook.get("always_run").asBoolean()).isTrue();
        assertThat(hook.get("pass_filenames").asBoolean()).isFalse();

        Files.writeString(repository.resolve("pipelines.yaml"), WRONG);
        assertThat(run(hook.get("entry").asString())).isEqualTo(1);
    }
}
