package oncall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oncall.cli.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** All kinds of pages, as Chromium shows them on a phone and a desktop, in light and dark mode, checked by axe. */
class PagesCheck {

    @TempDir
    private static Path directory;

    private static Chromium browser;

    @BeforeAll
    static void open() throws Exception {
        browser = new Chromium(directory.resolve("profile"));
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
    }

    /** The arguments of the commands that write the pages, each after the plan's folder. */
    static List<String> pages() {
        return List.of(
                "examples/next-swaps runbook aggregate-growth --today 2026-12-24 --format html",
                "examples/secondary-covers runbook aggregate-profit --today 2026-12-25 --format html",
                "src/test/resources/oncall/plans/gaps runbook bare --today 2026-12-09 --format html",
                "src/test/resources/oncall/plans/hostile runbook worst --today 2026-11-21 --format html",
                "src/test/resources/oncall/plans/hostile plan --today 2026-11-21 --format html",
                "examples/owner-covers plan --today 2026-12-25 --format html",
                "src/test/resources/oncall/plans/gaps schedule --today 2026-12-09 --format html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAPageForEveryone(String command) throws Exception {
        String[] words = command.split(" ");
        Run run = Run.in(
                Path.of(words[0]), List.of(words).subList(1, words.length).toArray(new String[0]));
        Path page = Files.writeString(directory.resolve("page.html"), run.out());

        assertThat(new Judge(browser).faults(page)).isEmpty();
        JsonNode title = browser.evaluate("document.title");
        assertThat(title.asString()).isNotBlank().isEqualTo(heading());
    }

    /** A runbook opened on a phone at night shows who is on call without scrolling. */
    @Test
    void showsWhoIsOnCallFirst() throws Exception {
        Run run = Run.in(
                Path.of("examples/next-swaps"),
                "runbook",
                "aggregate-profit",
                "--today",
                "2026-12-24",
                "--format",
                "html");
        browser.show(390, 844, true);
        browser.open(Files.writeString(directory.resolve("first.html"), run.out()));

        int end = browser.evaluate("document.querySelector('.cards td').getBoundingClientRect().bottom")
                .asInt();
        assertThat(end).isPositive().isLessThanOrEqualTo(844);
    }

    @Test
    void opensAFolderPageByPage() throws Exception {
        Path folder = directory.resolve("folder");
        Run.in(
                directory,
                "-C",
                Path.of("examples/owner-covers").toAbsolutePath().toString(),
                "runbook",
                "--all",
                "--out",
                "folder",
                "--format",
                "html");
        assertThat(new Judge(browser).faults(folder.resolve("index.html"))).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                browser.open(file);
                assertThat(heading()).startsWith("Runbook");
            }
        }
    }

    /** The checks find mistakes. */
    @Test
    void seesWhatIsWrong() throws Exception {
        Path page = Files.writeString(directory.resolve("wrong.html"), """
                <!DOCTYPE html>
                <html lang="en"><title>x</title>
                <p style="color: #bbb">Hard to read</p>
                <div style="width: 5000px">wide</div>
                <img src="https://nowhere.example/x.png">
                <script>console.error("no")</script>
                """);
        assertThat(new Judge(browser).faults(page).toString())
                .contains(
                        "color-contrast", "image-alt", "landmark-one-main", "wider than", "nowhere.example", "console");
    }

    private static String heading() throws Exception {
        return browser.evaluate("document.querySelector('h1')?.textContent ?? ''")
                .asString();
    }
}
