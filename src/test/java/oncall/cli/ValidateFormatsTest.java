package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import oncall.Golden;
import oncall.PlanFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code validate} in the formats of CI systems, with paths from the repository's root. */
class ValidateFormatsTest {

    private static final String PIPELINES = """
            pipelines:
              - {id: profit, name: Profit, primary_owner: bobb, secondary_owner: alice}
              - {id: growth, name: Growth, primary_owner: bob, secondary_owner: bob}
              - {id: churn, name: Churn, primary_owner: bobb, secondary_owner: alice}
            """;

    @TempDir
    Path root;

    private Path plan;

    @BeforeEach
    void writePlan() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        plan = Files.createDirectories(root.resolve("plans/data"));
        new PlanFolder(plan).with("pipelines.yaml", PIPELINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "github", "gitlab", "junit"})
    void looksAsExpected(String format) {
        Run run = Run.in(root, "-C", "plans/data", "validate", "--format", format);

        Golden.check(Golden.folder("report").resolve("validate." + format), run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"., plans/data", "plans, data", "plans/data, .", "plans/data/pipelines, .."})
    void countsPathsFromTheRepositorysRoot(String here, String directory) throws IOException {
        Files.createDirectory(plan.resolve("pipelines"));

        Run run = Run.in(root.resolve(here), "-C", directory, "validate", "--format", "gitlab");

        assertThat(paths(run)).containsOnly("plans/data/pipelines.yaml");
    }

    @Test
    void countsPathsFromTheWorkingDirectoryWithoutARepository() throws IOException {
        Files.delete(root.resolve(".git"));

        assertThat(paths(Run.in(root.resolve("plans"), "-C", "data", "validate", "--format", "gitlab")))
                .containsOnly("data/pipelines.yaml");
        assertThat(paths(Run.in(
                        Files.createDirectory(root.resolve("out")),
                        "-C",
                        plan.toString(),
                        "validate",
                        "--format",
                        "gitlab")))
                .containsOnly("pipelines.yaml");
    }

    private static Iterable<String> paths(Run run) {
        return new JsonMapper()
                .readTree(run.out())
                .valueStream()
                .map(issue -> issue.at("/location/path").asString())
                .toList();
    }

    @Test
    void writesSeveralAtOnce() throws IOException {
        Run text = Run.in(root, "-C", "plans/data", "validate");
        Run junit = Run.in(root, "-C", "plans/data", "validate", "--format", "junit");

        Run run = Run.in(
                root,
                "-C",
                "plans/data",
                "validate",
                "--format",
                "junit=a=b.xml",
                "--format",
                "text",
                "--format=text=copy.txt");

        assertThat(run.out()).isEqualTo(text.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(root.resolve("a=b.xml")).content().isEqualTo(junit.out());
        assertThat(root.resolve("copy.txt")).content().isEqualTo(text.out());
    }

    @Test
    void printsASummaryIfNothingElseIsPrinted() {
        Run run = Run.in(root, "-C", "plans/data", "validate", "--format", "json=x.json");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("Found 3 errors in 3 files.\n");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void printsTheFindingsEvenIfAFileCannotBeWritten() {
        Run text = Run.in(root, "-C", "plans/data", "validate");
        String tooLong = "x".repeat(300);

        Run run = Run.in(
                root,
                "-C",
                "plans/data",
                "validate",
                "--format",
                "json=" + tooLong,
                "--format",
                "text",
                "--format",
                "json=y");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("oncall: cannot read or write: '" + tooLong.substring(0, 60) + "…': File name too long\n");
        assertThat(run.out()).isEqualTo(text.out());
        assertThat(root.resolve("y")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--format=text", "--format=sarif", "--format=junit", "--format=github"})
    void failsOverErrorsThatNobodyReadsToTheEnd(String format) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new StandardStream.ReaderGone(new IOException("Broken pipe"));
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session =
                new Session(plan, InstantSource.fixed(Instant.EPOCH), Map.of(), closed, err, false, false, 80, "1.2.3");
        String[] args = format.isEmpty() ? new String[] {"validate"} : new String[] {"validate", format};

        assertThat(Application.run(args, session)).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    jsn                       | --format: unknown value 'jsn'; did you mean 'json'?
                    pdf=x                     | --format: unknown value 'pdf'; choose from text, json, sarif, github, gitlab, junit
                    text,json                 | --format: 'text,json' names several formats; give --format once for each
                    sarif=a,junit=b           | --format: 'sarif=a,junit=b' names several formats; give --format once for each
                    sarif=                    | --format: 'sarif=' names no file; write sarif=FILE, or sarif alone for standard output
                    json=-                    | --format: 'json=-' names no file; write json=FILE, or json alone for standard output
                    =x                        | --format: unknown value ''; choose from text, json, sarif, github, gitlab, junit
                    sarif --format text       | --format: sarif and text both go to standard output; name a different file for each
                    json=x --format sarif=./x | --format: json and sarif both go to './x'; name a different file for each
                    json=plans/data/team.yaml | 'plans/data/team.yaml' is a file of the plan and would be replaced; name another file
                    """)
    void saysWhatIsWrongWithTheFormats(String formats, String message) {
        Run run = Run.in(root, ("-C plans/data validate --format " + formats).split(" "));

        assertThat(run.err().lines().findFirst()).contains("oncall: " + message);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void countsWarningsAsErrorsOnRequest() {
        new PlanFolder(plan).with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"}
                rotation: {start: 2026-01-05, on_time_off: [secondary-covers], secondary: never}
                """);

        Run lenient = Run.in(plan, "validate");
        Run strict = Run.in(plan, "validate", "--strict");

        assertThat(lenient.out())
                .contains(" warning: ")
                .doesNotContain(" error: ")
                .endsWith(" in 3 files.\n");
        assertThat(lenient.exit()).isZero();
        assertThat(strict.out()).endsWith(" in 3 files, and --strict treats warnings as errors.\n");
        assertThat(strict.exit()).isEqualTo(1);
        assertThat(Run.in(plan, "validate", "--format", "json").exit()).isZero();
        assertThat(Run.in(plan, "validate", "--format", "json", "--strict").exit())
                .isEqualTo(1);
        assertThat(Run.in(plan, "validate", "--format", "junit").out()).doesNotContain("<failure");
        assertThat(Run.in(plan, "validate", "--format", "junit", "--strict").out())
                .contains("<failure");
        assertThat(Run.in(new PlanFolder(root).directory(), "validate", "--strict")
                        .exit())
                .isZero();
    }
}
