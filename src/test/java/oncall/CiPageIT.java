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

        assertThat(action).startsWith("OWNER/REPOSITORY/").endsWith("@main");
        String folder = action.substring("OWNER/REPOSITORY/".length(), action.indexOf('@'));
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
        JsonNode used = snippet(PAGE, "repos").at("/repos/0/hooks/0");
        JsonNode hook = new YAMLMapper()
                .readTree(Path.of(".pre-commit-hooks.yaml").toFile())
                .get(0);
        String entry = Path.of("").toAbsolutePath() + "/" + hook.get("entry").asString() + " "
                + used.at("/args/0").asString();

        assertThat(used.get("id")).isEqualTo(hook.get("id"));
        assertThat(shell.run(entry)).isZero();
        // pre-commit does not pass the names of deleted files, and skips a hook without files.
        assertThat(hook.has("files")).isFalse();
        assertThat(hook.get("always_run").asBoolean()).isTrue();
        assertThat(hook.get("pass_filenames").asBoolean()).isFalse();

        Files.writeString(repository.resolve("pipelines.yaml"), WRONG);
        assertThat(shell.run(entry)).isEqualTo(1);
    }

    /** The scripts of the action, which find the program in the checkout of the action itself. */
    @Test
    void action() throws Exception {
        Path folder = Path.of(".github/actions/oncall").toAbsolutePath();
        JsonNode steps =
                new YAMLMapper().readTree(folder.resolve("action.yml").toFile()).at("/runs/steps");
        List<String> scripts = new ArrayList<>();
        steps.forEach(step -> scripts.add(step.path("run").asString("")));
        Path output = repository.resolve("output");
        String environment =
                "export GITHUB_ACTION_PATH=" + folder + " GITHUB_OUTPUT=" + output + " GITHUB_PATH=" + output + "\n";

        assertThat(shell.run(environment + scripts.get(1))).as(shell.output()).isZero();
        assertThat(shell.run(environment + scripts.get(4))).isZero();
        assertThat(Files.readAllLines(output))
                .hasSize(3)
                .first()
                .isEqualTo("target=" + Path.of("target").toAbsolutePath());
        assertThat(Files.readAllLines(output).get(1)).matches("key=oncall-\\d+-\\d+-[A-Za-z0-9.-]+");
        assertThat(Path.of(Files.readAllLines(output).get(2)).toRealPath())
                .isEqualTo(Path.of("target").toRealPath());
        assertThat(scripts.get(3)).startsWith("mvn ").contains("-f \"$GITHUB_ACTION_PATH/../../../pom.xml\"");
    }
}
