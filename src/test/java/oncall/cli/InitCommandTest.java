package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oncall.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that {@code init} writes, and what it leaves alone. */
class InitCommandTest {

    private static final List<String> OPTIONS = List.of("init", "--team", "Data", "--engineers", "ana,ben@example.com");

    @TempDir
    Path directory;

    private Run init(String... more) {
        return Run.in(
                directory, Stream.concat(OPTIONS.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> directory.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void writesTheFilesOfThePlan() throws IOException {
        assertThat(init().exit()).isZero();

        assertThat(files())
                .containsExactly(
                        ".gitattributes",
                        ".oncall/holidays.schema.json",
                        ".oncall/pipelines.schema.json",
                        ".oncall/team.schema.json",
                        "holidays.yaml",
                        "pipelines.yaml",
                        "team.yaml");
        StringBuilder texts = new StringBuilder();
        for (String file : List.of(".gitattributes", "team.yaml", "pipelines.yaml", "holidays.yaml")) {
            texts.append("== ").append(file).append('\n').append(Files.readString(directory.resolve(file)));
        }
        Golden.check(Golden.folder("init/files.txt"), texts.toString());
        for (String file : List.of("team", "pipelines", "holidays")) {
            assertThat(directory.resolve(".oncall/" + file + ".schema.json"))
                    .content()
                    .isEqualTo(Run.in(directory, "schema", file).out());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team.yaml",
                "team.yml",
                "holidays.yaml",
                "pipelines.yaml",
                "pipelines/a.yaml",
                "schedule.yaml",
                ".oncall/team.schema.json",
                ".oncall"
            })
    void writesNothingWhereAFileIs(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "mine");

        Run run = init();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("oncall: there is '").contains("nothing is written");
        assertThat(files()).containsExactly(name);
        assertThat(file).hasContent("mine");
    }

    @Test
    void writesNothingThroughALink() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Files.createSymbolicLink(directory.resolve(".oncall"), elsewhere);

        assertThat(init().exit()).isEqualTo(2);

        assertThat(elsewhere).isEmptyDirectory();
        assertThat(files()).containsExactly(".oncall");
    }

    @Test
    void addsToAttributes() throws IOException {
        Path attributes = directory.resolve(".gitattributes");
        Files.writeString(attributes, "*.png binary");

        assertThat(init().exit()).isZero();

        String written = "*.png binary\nschedule.yaml text eol=lf linguist-generated\n";
        assertThat(attributes).hasContent(written);

        for (String file : List.of("team.yaml", "pipelines.yaml", "holidays.yaml")) {
            Files.delete(directory.resolve(file));
        }
        for (String file : List.of("team", "pipelines", "holidays")) {
            Files.delete(directory.resolve(".oncall/" + file + ".schema.json"));
        }
        assertThat(init().exit()).isZero();
        assertThat(attributes).hasContent(written);
    }

    @Test
    void writesWorkflowsIntoTheRootOfTheRepository() throws IOException {
        Files.createDirectory(directory.resolve(".git"));

        Run run = init("plans/data", "--ci", "github");

        assertThat(run.out())
                .contains("Replace OWNER/REPOSITORY in the workflow", "OWNER/REPOSITORY ../../.github/workflows/");
        assertThat(directory.resolve("plans/data/team.yaml")).exists();
        assertThat(directory.resolve(".github/workflows/oncall.yml"))
                .content()
                .contains("oncall -C plans/data validate --format github", "oncall -C plans/data publish\n")
                .contains("git add plans/data/schedule.yaml", "$GITHUB_BASE_REF:plans/data/team.yaml");
        assertThat(directory.resolve(".github/workflows/oncall-site.yml"))
                .content()
                .contains("- run: oncall -C plans/data site --out public");
        assertThat(init("plans/other", "--ci", "github").err())
                .startsWith("oncall: there is '.github/workflows/oncall");
        assertThat(directory.resolve("plans/other")).doesNotExist();
    }

    @Test
    void takesTheRepositoryFromTheEnvironment() throws IOException {
        Run run = Run.in(
                directory,
                Map.of("ONCALL_REPOSITORY", "acme/oncall"),
                false,
                "init",
                "--ci",
                "gitlab",
                "--today",
                "2026-12-01");

        assertThat(run.out()).doesNotContain("OWNER/REPOSITORY");
        assertThat(directory.resolve(".gitlab-ci.yml"))
                .content()
                .contains("https://github.com/acme/oncall .oncall-program", "pages:\n  extends: .oncall\n")
                .doesNotContain("OWNER/REPOSITORY", "registry.example.com");
    }

    @Test
    void refusesADirectoryThatAWorkflowCannotName() throws IOException {
        Files.createDirectory(directory.resolve(".git"));

        Run run = init("a b$(x)", "--ci", "github");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("rename the directory");
        assertThat(files()).isEmpty();
    }

    /** Whatever a name is, it is text in the files and nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {"null", "a: b # c", "- x", "\"", "'", "{}", "&a", "*a", "!x", "@x", "1.0", "a\nb: c", "${start}"
            })
    void writesAnyName(String name) {
        Run run = Run.in(directory, "init", "--team", name, "--engineers", "A" + name.replace(",", "") + ",ben");

        assertThat(run.err()).isEmpty();
        assertThat(Run.in(directory, "validate", "--strict").exit()).isZero();
    }
}
