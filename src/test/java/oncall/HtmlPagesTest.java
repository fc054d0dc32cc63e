package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oncall.cli.Run;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The HTML pages of the example plans have the same text as the Markdown, and the structure that a browser needs. */
class HtmlPagesTest {

    static List<Arguments> pages() throws IOException {
        List<Arguments> pages = new ArrayList<>();
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            for (Path example : examples.sorted().toList()) {
                pages.add(Arguments.of(example, "plan"));
                pages.add(Arguments.of(example, "schedule"));
            }
        }
        return pages;
    }

    /**
     * Compares the texts without pictures. The pictures of a plan are also in its Markdown, as Mermaid; that of a
     * schedule has a legend here.
     */
    @ParameterizedTest
    @MethodSource("pages")
    void saysTheSameAsMarkdown(Path example, String command) {
        List<String> markdown = texts(ReadBlocks.ofMarkdown(print(example, command, "markdown")), path -> true);

        List<String> html = texts(
                ReadBlocks.ofHtml(print(example, command, "html")),
                path -> path.startsWith("/html/body/main/") && !path.contains("/figure/"));

        assertThat(html).containsSubsequence(markdown).hasSize(markdown.size() + (command.equals("schedule") ? 1 : 0));
    }

    private static List<String> texts(List<String> blocks, Predicate<String> paths) {
        return blocks.stream()
                .map(block -> block.split("\\|", 2))
                .filter(block -> paths.test(block[0]))
                .map(block -> block[1].replaceFirst("^\\[ ] ", "").replace("[!NOTE] ", "Note: "))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isOnePageWithAWayToEachSection(Path example, String command) {
        Parser parser = Parser.htmlParser().setTrackErrors(5);
        Document page = parser.parseInput(print(example, command, "html"), "");

        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("h1").eachText()).containsExactly(page.title());
        assertThat(page.select("[src], link, script, img, iframe")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("nav a").eachText()).isEqualTo(page.select("h2").eachText());
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.select(link.attr("href"))).as(link.outerHtml()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void labelsCellsAndPictures(Path example, String command) {
        Document page = Parser.htmlParser().parseInput(print(example, command, "html"), "");

        assertThat(page.select("tbody tr")).isNotEmpty();
        for (Element row : page.select("tbody tr")) {
            Element table = row.closest("table");
            assertThat(row.select("td").eachAttr("data-column"))
                    .isEqualTo(table.select("thead th[scope=col]").eachText());
        }
        assertThat(page.select("figure")).isNotEmpty();
        for (Element figure : page.select("figure")) {
            assertThat(figure.select("[role=img]").eachAttr("aria-label"))
                    .containsExactly(figure.select("figcaption").text());
            assertThat(figure.select(".bar")).isNotEmpty();
            assertThat(figure.select(".bar[title]")).hasSameSizeAs(figure.select(".bar"));
        }
    }

    private static String print(Path example, String command, String format) {
        Run run = Run.in(example, command, "--format", format);
        assertThat(run.exit()).isZero();
        return run.out();
    }
}
