package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import oncall.PlanFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes on the command line, and effects of the environment. */
class ApplicationTest {

    @TempDir
    Path directory;

    @BeforeEach
    void writePlan() {
        new PlanFolder(directory)
                .with(
                        "pipelines.yaml",
                        "pipelines: [{id: profit, name: Profit, primary_owner: bob, secondary_owner: alice}]\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    schedul                          | oncall: unknown command 'schedul'; did you mean 'schedule'?
                    dance                            | oncall: unknown command 'dance'; choose from init, who, schedule, fairness, publish, diff,
                    --weeks 3                        | oncall: '--weeks' is an option of a command; write it after the command's name
                    --format json -C plan validate   | oncall: '--format' is an option of a command; write it after the command's name
                    --wekks 3 schedule               | oncall: unknown option '--wekks'
                    -C                               | oncall: -C needs a value: -C DIR
                    schedule --wekks 3               | oncall: unknown option '--wekks'; did you mean '--weeks'?
                    schedule --weeks=0               | oncall: --weeks: '0' is not a whole number from 1 to 520
                    schedule --weeks 521             | oncall: --weeks: '521' is not a whole number from 1 to 520
                    schedule --weeks twelve          | oncall: --weeks: 'twelve' is not a whole number from 1 to 520
                    schedule --weeks ١٢              | oncall: --weeks: '١٢' is not a whole number from 1 to 520
                    schedule --weeks                 | oncall: --weeks needs a value: --weeks WEEKS
                    schedule --weeks 3 --weeks 4     | oncall: --weeks is given twice
                    schedule --from tomorrow         | oncall: --from: 'tomorrow' is not a date from 2000-01-01 to 2199-12-31; write it as YYYY-MM-DD, such as 2026-12-24
                    schedule --today 2026-02-30      | oncall: --today: '2026-02-30' is not a date from 2000-01-01 to 2199-12-31; write it as YYYY-MM-DD, such as 2026-12-24
                    schedule --at noon               | oncall: --at: 'noon' is not an instant; write 'now', a time of the team such as 2026-12-24T22:00, or a time with offset such as 2026-12-24T22:00Z
                    schedule --at 2026-12-24T22:00Z --today 2026-12-24 | oncall: give either --today or --at
                    schedule --format jsn            | oncall: --format: unknown value 'jsn'; did you mean 'json'?
                    schedule --format pdf            | oncall: --format: unknown value 'pdf'; choose from table, markdown, csv, json, html, mermaid, ics
                    schedule --color sometimes       | oncall: --color: unknown value 'sometimes'; choose from auto, always, never
                    -- schedule                      | oncall: 'schedule' comes after '--', so it is not read as a command; remove the '--'
                    schedule -- --weeks              | oncall: '--weeks' comes after '--', so it is not read as an option; remove the '--'
                    schedule extra                   | oncall: unexpected argument 'extra'
                    runbook                          | oncall: name one pipeline, or write all runbooks with --all --out DIR; --check goes with --all
                    runbook --all                    | oncall: name one pipeline, or write all runbooks with --all --out DIR; --check goes with --all
                    runbook profit --all --out x     | oncall: name one pipeline, or write all runbooks with --all --out DIR; --check goes with --all
                    runbook profit --out x           | oncall: name one pipeline, or write all runbooks with --all --out DIR; --check goes with --all
                    runbook profit --check           | oncall: name one pipeline, or write all runbooks with --all --out DIR; --check goes with --all
                    runbook profit --format htm      | oncall: --format: unknown value 'htm'; did you mean 'html'?
                    runbook --all --out team.yaml    | oncall: 'team.yaml' is a file, or below one; name a directory
                    runbook profi                    | oncall: unknown pipeline 'profi'; did you mean 'profit'?
                    runbook growth                   | oncall: unknown pipeline 'growth'; the plan has profit
                    runbook profit profit            | oncall: unexpected argument 'profit'
                    validate base                    | oncall: unexpected argument 'base'; leave it out, and name the plan's directory with -C DIR
                    validate base/team.yaml base/x.yaml | oncall: unexpected argument 'base/team.yaml'; leave it out, and name the plan's directory with -C DIR
                    validate ./base/pipelines/x.yml  | oncall: unexpected argument './base/pipelines/x.yml'; leave it out, and name the plan's directory with -C DIR
                    validate team.yaml               | oncall: unexpected argument 'team.yaml'; leave it out, and name the plan's directory with -C DIR
                    validate .                       | oncall: unexpected argument '.'; leave it out, and name the plan's directory with -C DIR
                    schedule ../nowhere/team.yaml    | oncall: unexpected argument '../nowhere/team.yaml'
                    validate --strict=maybe          | oncall: --strict takes no value; write --strict alone, or leave it out
                    validate --strict=false          | oncall: --strict takes no value; write --strict alone, or leave it out
                    schedule --explain= --weeks 3    | oncall: --explain takes no value; write --explain alone, or leave it out
                    schema team.yaml                 | oncall: unknown file 'team.yaml'; did you mean 'team'?
                    rules nope                       | oncall: unknown rule 'nope'; 'oncall rules' lists them
                    schema plan/pipeline.yml         | oncall: unknown file 'plan/pipeline.yml'; choose from team, pipelines, holidays
                    schema plan                      | oncall: unknown file 'plan'; choose from team, pipelines, holidays
                    -C nowhere schedule              | oncall: -C: there is no directory 'nowhere'
                    schedule -C team.yaml            | oncall: -C: there is no directory 'team.yaml'
                    schedule @team.yaml              | oncall: unexpected argument '@team.yaml'
                    """)
    void saysWhatIsWrongWithTheCommandLine(String line, String message) throws IOException {
        new PlanFolder(Files.createDirectory(directory.resolve("base"))).with("pipelines/x.yml", "pipelines: []\n");

        Run run = Run.in(directory, line.split(" +"));

        assertThat(run.err()).startsWith(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void showsHelpWithoutArguments() {
        Run run = Run.in(directory);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("Usage: oncall ").contains("schedule", "validate", "runbook", "schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule", "validate", "runbook", "schema"})
    void everyCommandHasHelpWithExamples(String command) {
        Run run = Run.in(directory, command, "--help");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: oncall " + command).contains("Examples:", "oncall " + command);
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void knowsItsVersion() {
        assertThat(Run.in(directory, "--version").out())
                .startsWith("oncall 1.2.3\nRevision: ")
                .contains("\nJava: " + System.getProperty("java.version") + " in ")
                .endsWith("\nArchive of loaded classes: missing\n");
    }

    @Test
    void linksOnlyWhatIsAnAddressAndNoMore() {
        new PlanFolder(directory)
                .with("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, email: "alice@example.com?bcc=eve@example.com&body=x"}
                          - {id: bob, name: Bob, email: bob@example.com}
                        rotation: {start: 2026-01-05}
                        """)
                .with(
                        "pipelines.yaml",
                        "pipelines: [{id: profit, name: Profit, primary_owner: bob, secondary_owner: alice}]\n");

        assertThat(Run.in(directory, "runbook", "profit").out())
                .contains("<bob@example.com>")
                .doesNotContain("mailto:");
    }

    @Test
    void takesTheDirectoryBeforeAndAfterTheCommand() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));

        assertThat(Run.in(elsewhere, "-C", "..", "validate").exit()).isZero();
        assertThat(Run.in(elsewhere, "validate", "-C", "..").exit()).isZero();
        assertThat(Run.in(elsewhere, "validate").exit()).isEqualTo(1);
    }

    @Test
    void takesTheWordAfterTheOptionAsADirectoryEvenIfItIsACommand() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        for (String name : List.of("plan", "schedule", "owners", "validate")) {
            Files.createDirectory(elsewhere.resolve(name));
            new PlanFolder(elsewhere.resolve(name));

            assertThat(Run.in(elsewhere, "-C", name, "validate").out()).isEqualTo("No problems found in 3 files.\n");
            assertThat(Run.in(elsewhere, "validate", "-C", name).exit()).isZero();
            assertThat(Run.in(elsewhere, "-C", name, "schedule").exit()).isZero();
            assertThat(Run.in(elsewhere, "-C", name)).isEqualTo(Run.in(elsewhere));
            assertThat(Run.in(elsewhere, "-C", name, "--help")).isEqualTo(Run.in(elsewhere, "--help"));
        }
    }

    @Test
    void usesColourOnTerminalsUnlessToldOtherwise() {
        assertThat(coloured(Map.of(), true)).isTrue();
        assertThat(coloured(Map.of(), false)).isFalse();
        assertThat(coloured(Map.of("NO_COLOR", "1"), true)).isFalse();
        assertThat(coloured(Map.of("NO_COLOR", ""), true)).isTrue();
        assertThat(coloured(Map.of("FORCE_COLOR", "1"), false)).isTrue();
        assertThat(coloured(Map.of("FORCE_COLOR", "1", "NO_COLOR", "1"), false)).isFalse();
        assertThat(coloured(Map.of("TERM", "dumb"), true)).isFalse();
        assertThat(coloured(Map.of("NO_COLOR", "1"), false, "--color", "always"))
                .isTrue();
        assertThat(coloured(Map.of(), true, "--color=never")).isFalse();
    }

    private boolean coloured(Map<String, String> environment, boolean terminal, String... more) {
        String[] args = new String[more.length + 1];
        args[0] = "schedule";
        System.arraycopy(more, 0, args, 1, more.length);
        return Run.in(directory, environment, terminal, args).out().contains("\u001b[");
    }

    /** The output does not depend on the locale or the zone of the machine. */
    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva"})
    void saysTheSameInEveryLocaleAndZone(String locale) {
        String[] formats = {"table", "markdown", "csv", "json"};
        StringBuilder here = new StringBuilder();
        StringBuilder there = new StringBuilder();
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        for (String format : formats) {
            here.append(Run.in(directory, "schedule", "--format", format).out());
        }
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (String format : formats) {
                there.append(Run.in(directory, "schedule", "--format", format).out());
            }
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }

        assertThat(there.toString()).isEqualTo(here.toString());
    }

    @Test
    void failsWhereItsResultCannotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                directory,
                InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z")),
                Map.of(),
                full,
                err,
                false,
                false,
                80,
                "1.2.3");

        assertThat(Application.run(new String[] {"schedule"}, session)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("oncall: cannot read or write: No space left on device\n");
    }
}
