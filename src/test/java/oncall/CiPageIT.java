package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The steps for CI systems in README and on the page about CI, run with the packaged program. */
class CiPageIT {

    private static final Page PAGE = Page.of("src/site/markdown/ci.md");
    private static final String WRONG =
            "pipelines: [{id: x, name: X, primary_owner: nobody, secondary_owner: alice}]\n";

    @TempDir
    Path repository;

    private Shell shell;

    @BeforeEach
    void copyAPlanIntoARepository() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("examples/next-swaps"))) {
            for (Path file : files.toList()) {
                Files.copy(file, repository.resolve(file.getFileName()));
            }
        }
        shell = new Shell(repository);
        assertThat(shell.run("git init --quiet")).isZero();
    }

    /** The only snippet that has this key at its top. */
    private static JsonNode snippet(Page page, String key) {
        List<JsonNode> found = new ArrayList<>();
        for (String block : page.blocks("yaml")) {
            JsonNode snippet = new YAMLMapper().readTree(block);
            if (snippet.has(key)) {
                found.add(snippet);
            }
        }
        assertThat(found).as("snippets with the key %s", key).hasSize(1);
        return found.get(0);
    }

    @Test
    void readme() throws Exception {
        JsonNode steps = snippet(Page.of("README.md"), "jobs").at("/jobs/validate/steps");
        String action = steps.get(1).get("uses").asString();
        String check = steps.get(2).get("run").asString();

        assertThat(action).startsWith("OWNER/oncall/").endsWith("@main");
        String folder = action.substring("OWNER/oncall/".length(), action.indexOf('@'));
        assertThat(Path.of(folder, "action.yml")).exists();
        assertThat(shell.run(check)).isZero();
    }

    @Test
    void githubActions() throws Exception {
        JsonNode job = snippet(PAGE, "jobs").at("/jobs/validate");
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
        assertThat(shell.run(check)).isZero();
        assertThat(shell.output()).isEqualTo("No problems found in 3 files.\n");
        assertThat(json.readTree(repository.resolve(upload).toFile()).at("/runs/0/results"))
                .isEmpty();

        Files.writeString(repository.resolve("pipelines.yaml"), WRONG);
        assertThat(shell.run(check)).isEqualTo(1);
        assertThat(shell.output()).startsWith("::error file=pipelines.yaml,line=1,");
        assertThat(json.readTree(repository.resolve(upload).toFile()).at("/runs/0/results"))
                .isNotEmpty();
    }

    @Test
    void gitlab() throws Exception {
        JsonNode job = snippet(PAGE, "oncall").get("oncall");
        String check = job.at("/script/0").asString();
        JsonNode reports = job.at("/artifacts/reports");
        Path quality = repository.resolve(reports.get("codequality").asString());
        Path junit = repository.resolve(reports.get("junit").asString());

        assertThat(shell.run(check)).isZero();
        assertThat(quality).content().isEqualTo("[]\n");
        assertThat(junit).content().contains("failures=\"0\"");

        Files.writeString(repository.resolve("pipelines.yaml"), WRONG);
        assertThat(shell.run(check)).isEqualTo(1);
        assertThat(shell.output()).startsWith("pipelines.yaml:1:");
        assertThat(quality).content().contains("\"path\": \"pipelines.yaml\"");
        assertThat(junit).content().contains("<failure ");
    }

    @Test
    void preCommit() throws Exception {
        JsonNode hook = snippet(PAGE, "repos").at("/repos/0/hooks/0");

        assertThat(shell.run(hook.get("entry").asString())).isZero();
        // pre-commit does not pass the names of deleted files, and skips a hook without files.
        assertThat(hook.has("files")).isFalse();
        assertThat(hook.get("always_run").asBoolean()).isTrue();
        assertThat(hook.get("pass_filenames").asBoolean()).isFalse();

        Files.writeString(repository.resolve("pipelines.yaml"), WRONG);
        assertThat(shell.run(hook.get("entry").asString())).isEqualTo(1);
    }
}
