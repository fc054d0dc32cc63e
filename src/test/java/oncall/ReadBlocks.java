package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The blocks that independent parsers find in a document: each piece of text with the path of blocks that contains it.
 */
final class ReadBlocks {

    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    private static final Set<String> HTML_INLINE = Set.of("strong", "code", "a", "span", "br", "label", "input");
    private static final Set<String> CONFLUENCE_INLINE =
            Set.of("strong", "code", "a", "em", "br", "ac:link", "ac:link-body", "ri:content-entity");

    /** The addresses of links in these plans; hostile values name others. */
    private static final String LINKS =
            "https://(e\\.example|evil\\.example|[a-z]+\\.example\\.com)/.*|mailto:.*|tel:.*|#.*";

    private ReadBlocks() {}

    /** The text with single spaces, and without spaces at the ends. */
    static String plain(String block) {
        int colon = block.indexOf('|');
        return block.substring(0, colon + 1)
                + block.substring(colon + 1)
                        .replace("\\u{5b}", "[")
                        .replace("\\u{3a}", ":")
                        .replaceAll(" +", " ")
                        .strip();
    }

    static List<String> ofHtml(String page) {
        List<String> blocks = new ArrayList<>();
        walk(Jsoup.parse(page).selectFirst("html"), "", blocks);
        return blocks;
    }

    private static void walk(Element element, String path, List<String> blocks) {
        String here = path + "/" + element.tagName();
        if (element.tagName().equals("style")) {
            return;
        }
        if (element.hasClass("timeline")) {
            // the number of its boxes depends on the schedule, and the caption has the same texts
            blocks.add(here + "|");
            return;
        }
        if (!element.children().isEmpty() && !HTML_INLINE.containsAll(tags(element))) {
            for (Node child : element.childNodes()) {
                assertThat(child instanceof TextNode text && !text.isBlank())
                        .as(child.outerHtml())
                        .isFalse();
            }
            for (Element child : element.children()) {
                walk(child, here, blocks);
            }
            return;
        }
        for (Element link : element.select("[href]")) {
            assertThat(link.attr("href")).matches(LINKS + "|#[a-z0-9-]+");
        }
        blocks.add(plain(here + "|" + element.wholeText().replace('\n', ' ')));
    }

    private static List<String> tags(Element element) {
        return element.children().stream().map(Element::tagName).distinct().toList();
    }

    static List<String> ofConfluence(String body) throws Exception {
        String page = "<page xmlns:ac=\"http://atlassian.com/content\" xmlns:ri=\"http://atlassian.com/resource\">"
                + body + "</page>";
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        List<String> blocks = new ArrayList<>();
        walk(
                factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page)))
                        .getDocumentElement(),
                "",
                blocks);
        return blocks;
    }

    private static void walk(org.w3c.dom.Element element, String path, List<String> blocks) {
        String here = path + "/" + element.getTagName();
        List<org.w3c.dom.Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof org.w3c.dom.Element child) {
                children.add(child);
                text.append(child.getTagName().equals("br") ? " " : child.getTextContent());
            } else {
                text.append(nodes.item(i).getTextContent());
            }
        }
        if (children.stream().allMatch(child -> CONFLUENCE_INLINE.contains(child.getTagName()))) {
            for (org.w3c.dom.Element child : children) {
                assertThat(child.getAttribute("href")).matches("|" + LINKS);
            }
            blocks.add(plain(here + "|" + text.toString().replace('\n', ' ')));
            return;
        }
        for (org.w3c.dom.Element child : children) {
            walk(child, here, blocks);
        }
    }

    static List<String> ofMarkdown(String text) {
        List<String> blocks = new ArrayList<>();
        walk(MARKDOWN.parse(text), "", blocks);
        return blocks;
    }

    private static void walk(org.commonmark.node.Node node, String path, List<String> blocks) {
        String here = path + "/" + node.getClass().getSimpleName();
        if (node instanceof FencedCodeBlock code && code.getInfo().equals("mermaid")) {
            // judged by Mermaid's own parser
            blocks.add(here + "|");
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(plain(here + "|" + code.getLiteral().replace('\n', ' ')));
        } else if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
            StringBuilder text = new StringBuilder();
            collect(node, text);
            blocks.add(plain(here + "|" + text));
        } else {
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                walk(child, here, blocks);
            }
        }
    }

    private static void collect(org.commonmark.node.Node block, StringBuilder out) {
        for (var node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                out.append(text.getLiteral());
            } else if (node instanceof Code code) {
                out.append(code.getLiteral());
            } else if (node instanceof HtmlInline html) {
                assertThat(html.getLiteral()).isEqualTo("<br>");
                out.append(' ');
            } else if (node instanceof SoftLineBreak) {
                out.append(' ');
            } else {
                assertThat(node).isInstanceOfAny(Link.class, StrongEmphasis.class);
                if (node instanceof Link link) {
                    assertThat(link.getDestination()).matches(LINKS);
                }
                collect(node, out);
            }
        }
    }
}
