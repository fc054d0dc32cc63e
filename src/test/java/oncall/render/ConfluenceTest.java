package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import oncall.Golden;
import oncall.render.html.Html;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ConfluenceTest {
    private static final Path SCHEDULE = Golden.folder("render/schedule");

    @Test
    void writesTheSchedule() {
        Golden.check(SCHEDULE.resolve("schedule.confluence.xml"), Confluence.render(Samples.onCall()));
    }

    @Test
    void leadsToPages() {
        Text text = Text.page("Profit & more", "1\"2").plus(" ").plus(Text.page("Growth", "410003"));
        assertThat(Confluence.render(new Document.Builder().paragraph(text).build()))
                .isEqualTo("<p><ac:link><ri:content-entity ri:content-id=\"1&quot;2\" /><ac:link-body>Profit &amp; more"
                        + "</ac:link-body></ac:link> <ac:link><ri:content-entity ri:content-id=\"410003\" />"
                        + "<ac:link-body>Growth</ac:link-body></ac:link></p>\n");
        assertThat(Html.render(new Document.Builder().paragraph(text).build()))
                .contains("<p>Profit &amp; more (1&quot;2) Growth (410003)</p>");
    }

    @Test
    void isReadAsTheSameText() throws Exception {
        for (Text text : Samples.hostileTexts(500)) {
            Document document = new Document.Builder()
                    .heading(1, text)
                    .paragraph(text)
                    .bullets(List.of(text))
                    .steps(List.of(Step.of(text)))
                    .checklist(List.of(Step.of(text), Step.of(text)))
                    .callout(Block.Tone.WARNING, text)
                    .callout(Block.Tone.NOTE, text)
                    .table(new Table(
                            List.of(Column.text("A")), List.of(new Row(List.of(new Cell(List.of(text, text))), false))))
                    .build();
            Element root = parsed(Confluence.render(document));
            String shown = Samples.shown(text);

            List<String> tags = new ArrayList<>(List.of(
                    "h1", "p", "ul", "ol", "ac:task-list", "ac:structured-macro", "ac:structured-macro", "table"));
            if (shown.isBlank()) {
                tags.removeAll(List.of("h1", "p"));
            } else {
                assertThat(texts(root, "h1")).containsExactly(shown);
            }
            assertThat(children(root)).isEqualTo(tags);
            assertThat(texts(root, "li")).containsExactly(shown, shown);
            assertThat(texts(root, "ac:task-body")).containsExactly(shown, shown);
            assertThat(texts(root, "ac:task-id")).containsExactly("1", "2");
            assertThat(texts(root, "ac:rich-text-body")).containsExactly(shown, shown);
            assertThat(texts(root, "td")).containsExactly(shown + shown);
            NodeList links = root.getElementsByTagName("a");
            for (int i = 0; i < links.getLength(); i++) {
                assertThat(((Element) links.item(i)).getAttribute("href")).startsWith("https://e.example/");
            }
        }
    }

    @Test
    void keepsLinesOfCode() throws Exception {
        for (Text text : Samples.hostileTexts(500)) {
            Document document =
                    new Document.Builder().verbatim(List.of(text, text)).build();
            Element root = parsed(Confluence.render(document));
            String line = SafeText.line(text.unstyled());

            assertThat(children(root)).containsExactly("ac:structured-macro");
            assertThat(texts(root, "ac:plain-text-body")).containsExactly(line + "\n" + line);
        }
    }

    /** The body, parsed as Confluence does. */
    private static Element parsed(String body) throws Exception {
        String page = "<page xmlns:ac=\"http://atlassian.com/content\" xmlns:ri=\"http://atlassian.com/resource\">"
                + body + "</page>";
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getDocumentElement();
    }

    private static List<String> children(Element parent) {
        List<String> names = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                names.add(element.getTagName());
            } else {
                assertThat(node.getTextContent()).isBlank();
            }
        }
        return names;
    }

    private static List<String> texts(Element root, String tag) {
        NodeList elements = root.getElementsByTagName(tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }
}
