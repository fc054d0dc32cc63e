package oncall.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oncall.cli.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An editor with the schemas, set up as README says: it reports nothing in correct files and helps with wrong ones. The
 * check in src/test/editor installs the language server.
 */
class LanguageServerCheck {

    private static final Pattern KEY = Pattern.compile("^ *(?:- )?\\{?([a-z_]+):(?: |$)");

    @TempDir
    Path directory;

    private LanguageServer server;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectory(directory.resolve(".oncall"));
        for (String file : List.of("team", "holidays", "pipelines")) {
            Files.writeString(schema(file), Run.in(directory, "schema", file).out());
        }
        server = new LanguageServer(Path.of(System.getProperty("oncall.language-server")), directory);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void isSilentAboutTheExamples() throws IOException {
        int files = 0;
        for (Path example : examples()) {
            String name = example.getFileName().toString().replace(".yaml", "");
            Path file = directory.resolve(example.getParent().getFileName() + "-" + name + ".yaml");
            assertThat(messages(server.open(file, modeline(name) + Files.readString(example))))
                    .as(example.toString())
                    .isEmpty();
            files++;
        }
        assertThat(files).isGreaterThanOrEqualTo(15);
    }

    @Test
    void explainsEveryKeyOfTheExamples() throws IOException {
        Set<String> explained = new TreeSet<>();
        for (Path example : examples()) {
            String name = example.getFileName().toString().replace(".yaml", "");
            Set<String> descriptions = descriptions(name);
            Path file = directory.resolve(example.getParent().getFileName() + "-" + name + ".yaml");
            String text = modeline(name) + Files.readString(example);
            server.open(file, text);
            String[] lines = text.split("\n", -1);
            for (int line = 1; line < lines.length; line++) {
                Matcher key = KEY.matcher(lines[line]);
                if (key.find() && explained.add(name + " " + key.group(1))) {
                    String shown = plain(server.hover(file, line, key.start(1) + 1));
                    assertThat(descriptions)
                            .as("%s, %s: %s", example, key.group(1), shown)
                            .anyMatch(shown::contains);
                }
            }
        }
        assertThat(explained).hasSizeGreaterThan(50);
    }

    @Test
    void completesKeysAndValues() throws IOException {
        Path team = directory.resolve("team.yaml");
        server.open(team, modeline("team") + """
                team: Data
                engineers:
                  - id: alice
                    name: Alice
                   \s
                rotation:
                  start: 2026-01-05
                  secondary:\s
                """);

        assertThat(server.completions(team, 5, 4))
                .contains("email", "slack", "phone", "timezone", "calendar", "load", "joins", "leaves", "time_off")
                .doesNotContain("id", "name", "rotation");
        assertThat(server.completions(team, 8, 13)).contains("always", "holiday-weeks", "never");
    }

    @Test
    void marksWhatIsWrongInATeam() throws IOException {
        assertThat(findings("team", """
                        team: Data
                        engineers:
                          - id: Alice
                            name: Alice
                            slak: "@alice"
                          - name: Bob
                        rotation:
                          start: 05.01.2026
                          shift: 30w
                          secondary: sometimes
                          rest: one
                        swaps:
                          - {shift: 2026-02-02, from: alice}
                        overrides:
                          - {date: 2026-02-02, to: 2026-02-03, engineer: alice, instead_of: bob}
                        """))
                .containsExactlyInAnyOrder(
                        "4: Expected 1 to 63 lower-case letters, digits, '-' or '_', beginning with a letter or a digit.",
                        "6: Property slak is not allowed.",
                        "7: Missing property \"id\".",
                        "9: Expected an existing date YYYY-MM-DD, from 2000 to 2199.",
                        "10: Expected days from 1d to 182d, weeks from 1w to 26w, or months from 1mo to 6mo.",
                        "11: Value is not accepted. Valid values: \"always\", \"holiday-weeks\", \"never\", null.",
                        "12: Expected a whole number, such as 2.",
                        "14: Missing property \"to\".",
                        "16: Write 'date' for one day, or 'from' and 'to' for several.");
    }

    @Test
    void marksWhatIsWrongInPipelinesAndHolidays() throws IOException {
        assertThat(findings("pipelines", """
                        pipelines:
                          - id: etl
                            name: ETL
                            secondary_owner: alice
                            monitoring: {alerts: [{name: Late, severity: bad}]}
                            failure_modes: [{cause: Nobody knows}]
                        """))
                .contains("3: Missing property \"primary_owner\".")
                .anyMatch(finding -> finding.startsWith("6: Value is not accepted."))
                .contains("7: Missing property \"title\".");
        assertThat(findings("holidays", """
                        holidays:
                          - {date: 25.12., name: Christmas Day}
                          - {date: 2026-12-26}
                        """))
                .anyMatch(finding -> finding.startsWith("3: Expected an existing date"))
                .contains("4: Missing property \"name\".");
    }

    /** The findings, each with its line, counted from 1. */
    private List<String> findings(String name, String text) throws IOException {
        return messages(server.open(directory.resolve(name + ".yaml"), modeline(name) + text));
    }

    private static List<String> messages(JsonNode diagnostics) {
        List<String> messages = new ArrayList<>();
        for (JsonNode diagnostic : diagnostics) {
            int line = diagnostic.path("range").path("start").path("line").asInt() + 1;
            messages.add(line + ": " + diagnostic.path("message").asString());
        }
        return messages;
    }

    private static List<Path> examples() throws IOException {
        List<Path> files = new ArrayList<>();
        try (var plans = Files.newDirectoryStream(Path.of("examples"))) {
            for (Path plan : plans) {
                for (String name : List.of("team", "holidays", "pipelines")) {
                    files.add(plan.resolve(name + ".yaml"));
                }
            }
        }
        return files;
    }

    private static String modeline(String name) {
        return "# yaml-language-server: $schema=.oncall/" + name + ".schema.json\n";
    }

    private Path schema(String name) {
        return directory.resolve(".oncall/" + name + ".schema.json");
    }

    private Set<String> descriptions(String name) throws IOException {
        Set<String> descriptions = new TreeSet<>();
        JsonNode schema = new JsonMapper().readTree(schema(name).toFile());
        for (JsonNode description : schema.findValues("description")) {
            descriptions.add(plain(description.asString()));
        }
        return descriptions;
    }

    /** The text without Markdown's escapes. */
    private static String plain(String text) {
        return text.replace("\\", "").replace("&nbsp;", " ").replaceAll("\\s+", " ");
    }
}
