package oncall.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import oncall.render.Block;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.SafeText;
import oncall.render.Samples;
import oncall.render.Step;
import oncall.render.Table;
import oncall.render.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** An independent parser finds exactly the document's content in a page. */
class HtmlTest {
    @Test
    void writesTheSchedule() {
        Element main = parsed(Html.render(Samples.onCall()));

        assertThat(main.children().stream().map(HtmlTest::name))
                .containsExactly("h1", "p", "h2", "div.table", "ol", "ol.checklist");
        assertThat(main.selectFirst("p").html())
                .isEqualTo("Hand-off at <strong>09:00</strong> in America/New_York."
                        + " Run <code>oncall schedule --explain</code> to see why.");
        assertThat(texts(main, "thead th[scope=col]")).containsExactly("Shift", "Primary", "Secondary", "Notes");
        assertThat(main.select("tbody tr"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.select("td").eachAttr("data-column"))
                        .containsExactly("Shift", "Primary", "Secondary", "Notes"));
        assertThat(texts(main, "tr.current[aria-current=true] td"))
                .containsExactly(
                        "▶ Mon 2026-11-16 – Sun 11-22",
                        "Bob Ng",
                        "Charlie Ōtani",
                        "swap with Alice Moreau: School play");
        assertThat(texts(main, "td .muted")).containsExactly("swap with Alice Moreau");
        assertThat(texts(main, "td .notice"))
                .containsExactly("Thu 11-26 Thanksgiving", "Fri 11-27 Day after Thanksgiving");
        assertThat(texts(main, "td strong.alert")).containsExactly("not covered");
        assertThat(main.select("td a").eachAttr("href")).containsExactly("https://example.com/runbook");
        assertThat(texts(main, "ol:not(.checklist) li"))
                .containsExactly("Pause the schedule", "Clear the failed partition");
        assertThat(main.select("ol.checklist li > label > input[type=checkbox]"))
                .hasSize(1);
    }

    @Test
    void isAPageByItself() {
        String page = Html.render(Samples.onCall());
        org.jsoup.nodes.Document html = Jsoup.parse(page);

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n").endsWith("</html>\n");
        assertThat(html.title()).isEqualTo("Data Engineering: on call");
        assertThat(html.charset().name()).isEqualTo("UTF-8");
        assertThat(html.select("main > h1")).hasSize(1);
        assertThat(html.select("[src], link, script, img, iframe, object, form, [style]"))
                .isEmpty();
        assertThat(html.selectFirst("style").data()).doesNotContain("url(", "@import", "</");
        assertThat(html.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void leadsToEverySection() {
        Document document = new Document.Builder()
                .heading(1, "What")
                .heading(2, "Same")
                .heading(2, "Same")
                .heading(3, "Same 2")
                .heading(2, "程美玲 & <Ø>")
                .build();
        org.jsoup.nodes.Document html = Jsoup.parse(Html.render(document));

        assertThat(html.select("nav a").eachAttr("href")).containsExactly("#same", "#same--2", "#section");
        assertThat(html.select("nav a").eachText()).containsExactly("Same", "Same", "程美玲 & <Ø>");
        assertThat(html.select("main [id]").eachAttr("id"))
                .containsExactly("what", "same", "same--2", "same-2", "section");
    }

    @Test
    void listsNoSectionsIfThereAreFew() {
        assertThat(Html.render(Samples.onCall())).doesNotContain("<nav");
    }

    @Test
    void isReadAsTheSameText() {
        for (Text text : Samples.hostileTexts(500)) {
            Document document = new Document.Builder()
                    .heading(1, "x")
                    .heading(2, text)
                    .paragraph(text)
                    .bullets(List.of(text))
                    .steps(List.of(Step.of(text)))
                    .checklist(List.of(Step.of(text)))
                    .callout(Block.Tone.WARNING, text)
                    .verbatim(List.of(text, text))
                    .table(new Table(
                            List.of(Column.text("A"), Column.text("B")),
                            List.of(new Row(List.of(Cell.of("a"), new Cell(List.of(text, text))), true))))
                    .build();
            Element main = parsed(Html.render(document));
            String shown = Samples.shown(text);
            String seen = shown.replaceAll(" +", " ").strip();

            List<String> tags = new ArrayList<>(
                    List.of("h1", "h2", "p", "ul", "ol", "ol.checklist", "div.callout.warning", "pre", "div.table"));
            if (seen.isEmpty()) {
                tags.removeAll(List.of("h2", "p"));
            } else {
                assertThat(texts(main, "> h2, > p")).containsExactly(seen, seen);
            }
            assertThat(main.children().stream().map(HtmlTest::name)).isEqualTo(tags);
            assertThat(texts(main, "ul > li, ol > li")).containsExactly(seen, seen, seen);
            assertThat(main.select(".callout").text()).isEqualTo(("Warning: " + seen).strip());
            assertThat(main.select("pre").first().wholeText()).isEqualTo(shown + "\n" + shown);
            assertThat(main.select("td").last().wholeText()).isEqualTo(shown + "\n" + shown);
            assertThat(main.select("td").eachAttr("data-column")).containsExactly("A", "B");
            assertThat(main.select("[id]")).hasSize(seen.isEmpty() ? 1 : 2);
        }
    }

    @Test
    void linksNowhereElse() {
        for (Text text : Samples.hostileTexts(500)) {
            Element main = parsed(Html.render(new Document.Builder()
                    .paragraph(text)
                    .bullets(List.of(text))
                    .build()));
            assertThat(main.select("[href]").eachAttr("href"))
                    .allSatisfy(url -> assertThat(url).startsWith("https://e.example/"));
        }
    }

    @Test
    void holdsNoCommandsToTheRunner() {
        for (Text text : Samples.hostileTexts(500)) {
            Document document = new Document.Builder()
                    .heading(1, text)
                    .paragraph(text)
                    .bullets(List.of(text))
                    .verbatim(List.of(text, text))
                    .build();
            for (String line : Html.render(document).split("\n")) {
                assertThat(SafeText.line(line)).isEqualTo(line);
            }
        }
    }

    /** The main part of the page, which must be HTML without any error. */
    private static Element parsed(String page) {
        Parser parser = Parser.htmlParser().setTrackErrors(5);
        org.jsoup.nodes.Document html = parser.parseInput(page, "");
        assertThat(parser.getErrors().stream().map(ParseError::toString))
                .as(page)
                .isEmpty();
        return html.selectFirst("main");
    }

    private static List<String> texts(Element in, String query) {
        return in.select(query).stream().map(Element::text).toList();
    }

    private static String name(Element element) {
        return element.tagName()
                + (element.className().isEmpty()
                        ? ""
                        : "." + element.className().replace(' ', '.'));
    }
}
