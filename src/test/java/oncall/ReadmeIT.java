package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README is short and correct: its plan, its recipes and its commands run with the packaged program. */
class ReadmeIT {

    private static final int MOST_BYTES = 9 * 1024;
    private static final int MOST_LINES_OF_THE_PLAN = 25;
    private static final Page README = Page.of("README.md");
    private static final Page PLAN = README.section("A complete plan");
    private static final Pattern FILE = Pattern.compile("`([a-z]+\\.yaml)`:\n\n```yaml\n(.*?)```", Pattern.DOTALL);
    private static final String TODAY = " --today 2026-12-10";

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void writeThePlan() throws IOException {
        Matcher file = FILE.matcher(PLAN.text());
        while (file.find()) {
            Files.writeString(directory.resolve(file.group(1)), file.group(2));
        }
        shell = new Shell(directory);
    }

    @Test
    void isShort() throws IOException {
        assertThat(Files.size(README.file())).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void showsWhatTheExamplePrints() throws Exception {
        Path example = Path.of("examples/next-swaps").toAbsolutePath();

        assertThat(shell.run("oncall -C " + example + " schedule --weeks 2 --today 2026-12-14"))
                .isZero();
        assertThat(README.blocks("text").get(0)).isEqualTo(shell.output());
    }

    @Test
    void showsWhatThePlanPrints() throws Exception {
        List<String> files = PLAN.blocks("yaml");
        assertThat(files).hasSize(3);
        assertThat(String.join("", files).lines()).hasSizeLessThanOrEqualTo(MOST_LINES_OF_THE_PLAN);

        assertThat(shell.run("oncall validate --strict" + TODAY))
                .as(shell.output())
                .isZero();
        assertThat(shell.run("oncall schedule --weeks 4" + TODAY)).isZero();
        assertThat(PLAN.blocks("text")).containsExactly(shell.output());
        assertThat(shell.run("oncall runbook revenue" + TODAY)).isZero();
    }

    @Test
    void itsRecipesWork() throws Exception {
        Path team = directory.resolve("team.yaml");
        String before = Files.readString(team);
        List<String> recipes = README.section("Daily life").blocks("yaml");
        assertThat(recipes).isNotEmpty();
        for (String recipe : recipes) {
            boolean isEngineer = recipe.startsWith("  - ");
            String after = isEngineer ? before.replace("rotation:\n", recipe + "rotation:\n") : before + recipe;
            assertThat(after).isNotEqualTo(before);
            Files.writeString(team, after);

            int status = shell.run("oncall validate" + TODAY);

            assertThat(status).as(recipe + shell.output()).isZero();
        }
    }

    @Test
    void itsEditsLeavePublishedShiftsAsTheyAre() throws Exception {
        String text = README.section("Daily life").text();
        String leaver = text.replaceAll("(?s).*\\*\\*A leaver\\*\\* gets `(leaves: [^`]*)`.*", "$1");
        String start = text.replaceAll("(?s).*`(start: [^`]*)` for.*", "$1");
        Path team = directory.resolve("team.yaml");
        String before = Files.readString(team);
        assertThat(shell.run("oncall publish" + TODAY)).as(shell.output()).isZero();
        String published = Files.readString(directory.resolve("schedule.yaml"));
        for (String after : List.of(
                before.replace("- id: ben\n", "- id: ben\n    " + leaver + "\n"),
                before.replaceFirst("start: \\S+", start))) {
            assertThat(after).isNotEqualTo(before);
            Files.writeString(team, after);
            assertThat(shell.run("oncall validate" + TODAY)).as(shell.output()).isZero();
            assertThat(shell.run("oncall publish --weeks 1" + TODAY))
                    .as(shell.output())
                    .isZero();
            assertThat(directory.resolve("schedule.yaml")).hasContent(published);
        }
    }

    @Test
    void itsCommandsOfDailyLifeWork() throws Exception {
        List<String> recipes = README.section("Daily life").blocks("console");
        assertThat(recipes).hasSizeGreaterThanOrEqualTo(3);
        for (String command : String.join("", recipes).lines().toList()) {
            assertThat(shell.run(command + TODAY))
                    .as(command + "\n" + shell.output())
                    .isZero();
        }
        assertThat(shell.run("oncall validate --strict" + TODAY))
                .as(shell.output())
                .isZero();
    }

    @Test
    void listsTheCommands() throws Exception {
        shell.run("oncall --help");
        List<String> commands = Pattern.compile("(?m)^  ([a-z]+)  ")
                .matcher(shell.output().substring(shell.output().indexOf("Commands:")))
                .results()
                .map(command -> command.group(1))
                .toList();
        List<String> listed = Pattern.compile("(?m)^\\| `oncall ([a-z]+)")
                .matcher(README.section("Commands").text())
                .results()
                .map(command -> command.group(1))
                .toList();

        assertThat(listed).containsExactlyElementsOf(commands);
    }

    @Test
    void itsTwoCommandsAreWhatCiRuns() throws IOException {
        String workflow = Files.readString(Path.of(".github/workflows/ci.yml"));

        assertThat(README.blocks("sh"))
                .hasSize(2)
                .allSatisfy(command -> assertThat(workflow).contains("run: " + command));
    }
}
