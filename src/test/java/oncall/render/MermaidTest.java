package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import oncall.render.markdown.Markdown;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MermaidTest {

    static List<String> texts() {
        return MermaidSamples.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsNeitherAddNorEndLines(String text) {
        List<String> plain =
                Mermaid.of(MermaidSamples.timeline("plain")).lines().toList();
        List<String> lines = Mermaid.of(MermaidSamples.timeline(text)).lines().toList();

        assertThat(lines).hasSameSizeAs(plain);
        assertThat(lines.get(lines.size() - 1)).matches(" {4}[^:]+ : crit, 2036-01-05, 2036-01-06");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void markdownHoldsTheDiagramAsItIs(String text) {
        Timeline timeline = MermaidSamples.timeline(text);

        Node first = Parser.builder()
                .build()
                .parse(Markdown.render(new Document.Builder().timeline(timeline).build()))
                .getFirstChild();

        assertThat(first).isInstanceOf(FencedCodeBlock.class);
        assertThat(((FencedCodeBlock) first).getInfo()).isEqualTo("mermaid");
        assertThat(((FencedCodeBlock) first).getLiteral()).isEqualTo(Mermaid.of(timeline));
        assertThat(first.getNext()).isNull();
    }

    @Test
    void escapesCharactersWithAMeaning() {
        assertThat(Mermaid.escaped("a:b; #c \"d\" 50 %")).isEqualTo("a#58;b#59; #35;c #34;d#34; 50 #37;");
        assertThat(Mermaid.escaped("Chén Wěi (陈伟)")).isEqualTo("Chén Wěi (陈伟)");
        assertThat(Mermaid.escapedAtLineStart("section")).isEqualTo("#115;ection");
        assertThat(Mermaid.escapedAtLineStart("11-16")).isEqualTo("11-16");
        assertThat(Mermaid.escapedAtLineStart("2026-11-16")).isEqualTo("#50;026-11-16");
    }

    @Test
    void barsWithoutLabelShowTheirDate() {
        LocalDate start = MermaidSamples.START;
        Timeline timeline = new Timeline(
                "t",
                "s",
                start,
                start.plusDays(13),
                7,
                List.of(new Timeline.Lane(
                        "lane",
                        List.of(
                                new Timeline.Bar(start, start.plusDays(6), Timeline.Look.PLAIN, "", "week"),
                                new Timeline.Bar(
                                        start.plusDays(7), start.plusDays(12), Timeline.Look.PLAIN, "", "less")))));

        assertThat(Mermaid.of(timeline))
                .endsWith("    5 Jan : 2026-01-05, 2026-01-12\n    12 Jan : 2026-01-12, 2026-01-18\n");
    }

    @Test
    void drawsNothingThatMermaidWouldRefuse() {
        Timeline timeline = MermaidSamples.timeline("x".repeat(20_000));

        assertThat(Mermaid.isDrawn(Mermaid.of(timeline))).isFalse();
        assertThat(Markdown.render(new Document.Builder().timeline(timeline).build()))
                .isEmpty();
    }
}
