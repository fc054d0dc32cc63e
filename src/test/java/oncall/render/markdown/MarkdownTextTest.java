package oncall.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.SafeText;
import oncall.render.Samples;
import oncall.render.Step;
import oncall.render.Table;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** An independent parser reads every text back from Markdown, and finds nothing else. */
class MarkdownTextTest {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    @Test
    void isReadAsTheSameText() {
        Samples.hostileTexts(3000).forEach(text -> {
            String expected = stripped(Samples.shown(text));
            assertThat(onlyBlock(new Document.Builder().paragraph(text).build()))
                    .as("paragraph of %s", text)
                    .isEqualTo(expected.isEmpty() ? "" : "Paragraph:" + expected);
            assertThat(onlyBlock(new Document.Builder().heading(2, text).build()))
                    .as("heading of %s", text)
                    .isEqualTo(expected.isEmpty() ? "" : "Heading:" + expected);
            assertThat(onlyBlock(new Document.Builder().bullets(List.of(text)).build()))
                    .as("bullet of %s", text)
                    .isEqualTo("BulletList:" + expected);
            assertThat(onlyBlock(
                            new Document.Builder().steps(List.of(Step.of(text))).build()))
                    .as("step of %s", text)
                    .isEqualTo("OrderedList:" + expected);
        });
    }

    @Test
    void keepsCellsInTheirPlaces() {
        Samples.hostileTexts(3000).forEach(text -> {
            Row row = new Row(List.of(Cell.of("first"), Cell.of(text), new Cell(List.of(text, text))), false);
            Table table = new Table(
                    List.of(Column.text("A"), Column.text("B"), Column.text("C")),
                    List.of(row, new Row(List.of(Cell.of("x"), Cell.of("y"), Cell.of("z")), true)));
            Node root = PARSER.parse(Markdown.render(new Document(List.of(table))));
            assertThat(root.getFirstChild()).as("table of %s", text).isInstanceOf(TableBlock.class);
            assertThat(root.getFirstChild().getNext()).isNull();
            List<String> cells = new ArrayList<>();
            collectCells(root, cells);
            String expected = stripped(Samples.shown(text));
            assertThat(cells)
                    .as("table of %s", text)
                    .containsExactly(
                            "A",
                            "B",
                            "C",
                            "first",
                            expected,
                            expected.isEmpty() ? "" : expected + "<br>" + expected,
                            "▶ x",
                            "y",
                            "z");
        });
    }

    @Test
    void linksNowhereElse() {
        Samples.hostileTexts(3000).forEach(text -> {
            List<String> urls = new ArrayList<>();
            collectUrls(
                    PARSER.parse(Markdown.render(
                            new Document.Builder().paragraph(text).build())),
                    urls);
            assertThat(urls).allSatisfy(url -> assertThat(url).startsWith("https://e.example/"));
        });
    }

    @Test
    void holdsNoCommandsToTheRunner() {
        Samples.hostileTexts(3000).forEach(text -> {
            Document document = new Document.Builder()
                    .paragraph(text)
                    .bullets(List.of(text))
                    .verbatim(List.of(text))
                    .build();
            for (String line : Markdown.render(document).split("\n")) {
                assertThat(SafeText.line(line)).isEqualTo(line);
            }
        });
    }

    private static String stripped(String text) {
        return text.replaceAll("^ +| +$", "").replace("##\\u{5b}", "##[");
    }

    static String onlyBlock(Document document) {
        Node root = PARSER.parse(Markdown.render(document));
        Node block = root.getFirstChild();
        if (block == null) {
            return "";
        }
        assertThat(block.getNext()).isNull();
        StringBuilder text = new StringBuilder();
        collect(block, text);
        return block.getClass().getSimpleName() + ":" + stripped(text.toString());
    }

    private static void collect(Node node, StringBuilder out) {
        if (node instanceof org.commonmark.node.Text text) {
            out.append(text.getLiteral());
        } else if (node instanceof Code code) {
            out.append(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            out.append(html.getLiteral());
        } else {
            assertThat(node.getClass().getSimpleName())
                    .isIn(
                            "Paragraph",
                            "Heading",
                            "BulletList",
                            "OrderedList",
                            "ListItem",
                            "TableCell",
                            "Link",
                            StrongEmphasis.class.getSimpleName());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, out);
        }
    }

    private static void collectCells(Node node, List<String> cells) {
        if (node instanceof TableCell) {
            StringBuilder text = new StringBuilder();
            collect(node, text);
            cells.add(stripped(text.toString()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collectCells(child, cells);
        }
    }

    private static void collectUrls(Node node, List<String> urls) {
        if (node instanceof Link link) {
            urls.add(link.getDestination());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collectUrls(child, urls);
        }
    }
}
