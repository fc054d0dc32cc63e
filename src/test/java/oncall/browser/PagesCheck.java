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

    /** A runbook opened on a phone at night shows whom to call without scrolling, and on most what can go wrong. */
    @Test
    void showsWhoIsOnCallFirst() throws Exception {
        open("examples/next-swaps runbook aggregate-profit --today 2026-12-24 --format html", 320, 568);
        int end = browser.evaluate("document.querySelectorAll('.cards td')[1].getBoundingClientRect().bottom")
                .asInt();
        assertThat(end).isPositive().isLessThanOrEqualTo(568);

        browser.show(390, 844, true);
        int next = browser.evaluate(
                        "document.querySelector('#what-can-go-wrong + ul > li').getBoundingClientRect().bottom")
                .asInt();
        assertThat(browser.evaluate("document.querySelectorAll('.cards td').length")
                        .asInt())
                .isEqualTo(4);
        assertThat(next).isGreaterThan(end).isLessThanOrEqualTo(844);
    }

    /** On a phone, no chapter, name, date or telephone number is cut off, and the holidays are named. */
    @Test
    void cutsNothingOff() throws Exception {
        for (int width : List.of(320, 390)) {
            open("examples/next-swaps plan --today 2026-12-24 --format html", width, 844);
            String cut = browser.evaluate("[...document.querySelectorAll('nav li, .names .lane, .cards a, .tick')]"
                            + ".filter(e => parseFloat(getComputedStyle(e).fontSize) > 0)"
                            + ".filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0"
                            + " || e.scrollHeight > e.clientHeight + 1 && e.clientHeight > 0"
                            + " || e.getBoundingClientRect().right > innerWidth).map(e => e.textContent).join()")
                    .asString();
            assertThat(cut).isEmpty();
            assertThat(browser.evaluate("document.querySelector('.notable').innerText")
                            .asString())
                    .contains("Christmas");
        }
    }

    private static void open(String command, int width, int height) throws Exception {
        String[] words = command.split(" ");
        Run run = Run.in(
                Path.of(words[0]), List.of(words).subList(1, words.length).toArray(new String[0]));
        browser.show(width, height, false);
        browser.open(Files.writeString(directory.resolve("first.html"), run.out()));
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
