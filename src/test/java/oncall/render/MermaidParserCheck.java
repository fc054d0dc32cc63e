package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Mermaid's own parser finds the expected structure and texts, even for hostile texts. */
class MermaidParserCheck {

    @Test
    void timelinesAreReadAsWritten() throws Exception {
        List<String> diagrams = new ArrayList<>();
        for (String text : MermaidSamples.texts()) {
            diagrams.add(Mermaid.of(MermaidSamples.timeline(text)));
        }
        JsonNode parsed = NodeJudge.ask("mermaid.mjs", diagrams);

        for (int i = 0; i < diagrams.size(); i++) {
            String text = MermaidSamples.shown(MermaidSamples.texts().get(i));
            JsonNode diagram = parsed.get(i);
            assertThat(diagram.get("tasks")).as(diagrams.get(i)).hasSize(2);
            assertThat(text(diagram, "title")).isEqualTo(text);
            assertThat(text(diagram, "description")).isEqualTo(text);
            JsonNode first = diagram.get("tasks").get(0);
            JsonNode second = diagram.get("tasks").get(1);
            assertThat(text(first, "section")).as(diagrams.get(i)).isEqualTo(text);
            assertThat(text(first, "name"))
                    .isEqualTo(MermaidSamples.shown(MermaidSamples.texts().get(i) + " 5 Jan"));
            assertThat(text(second, "name"))
                    .isEqualTo(MermaidSamples.shown("x" + MermaidSamples.texts().get(i) + " 5 Jan"));
            assertThat(text(first, "from") + text(first, "until")).isEqualTo("2026-01-052026-01-12");
            assertThat(text(second, "from") + text(second, "until")).isEqualTo("2036-01-052036-01-06");
        }
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString().strip();
    }
}
