package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Messages keep their structure, and mention nobody, whatever the texts are. */
class SlackTest {

    private static List<String> sections(Document document) {
        JsonNode message = new ObjectMapper().readTree(Json.render(Slack.message(document)));
        List<String> sections = new ArrayList<>();
        for (JsonNode block : message.get("blocks")) {
            assertThat(block.get("text").get("verbatim").asBoolean()).isTrue();
            sections.add(block.get("text").get("text").asString());
        }
        return sections;
    }

    @Test
    void mentionsNobody() {
        for (String value : HostileValues.ALL) {
            Document document = new Document.Builder()
                    .heading(1, value)
                    .bullets(List.of(
                            Text.of("<!channel> <@U1> " + value), Text.link(value, "https://e.example/?a=1&b=2")))
                    .build();
            assertThat(sections(document))
                    .allSatisfy(text ->
                            assertThat(text).doesNotContain("<", ">").doesNotContainPattern("&(?!amp;|lt;|gt;)"));
        }
    }

    @Test
    void staysWithinTheLimitsOfSlack() {
        Document.Builder document = new Document.Builder().heading(1, "Team");
        for (int i = 0; i < 400; i++) {
            document.bullets(List.of(Text.of("x".repeat(i * 20))));
        }
        assertThat(sections(document.build()))
                .hasSizeLessThanOrEqualTo(50)
                .allSatisfy(text -> assertThat(text.length()).isBetween(1, 3_000));
    }
}
