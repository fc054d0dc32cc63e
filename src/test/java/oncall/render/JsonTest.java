package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    @Test
    void indentsByTwoSpaces() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("team", "Données / \"x\"");
        tree.put("none", null);
        tree.put("numbers", Arrays.asList(1, -2L, 0.5, new BigDecimal("1E+3"), true, null));
        tree.put("empty", List.of());
        tree.put("void", Map.of());
        tree.put("shifts", List.of(Map.of("start", "2026-01-05"), Map.of("start", "2026-01-12")));
        assertThat(Json.render(tree)).isEqualTo("""
                        {
                          "team": "Données / \\"x\\"",
                          "none": null,
                          "numbers": [
                            1,
                            -2,
                            0.5,
                            1000,
                            true,
                            null
                          ],
                          "empty": [],
                          "void": {},
                          "shifts": [
                            {
                              "start": "2026-01-05"
                            },
                            {
                              "start": "2026-01-12"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void rendersValuesOtherThanObjects() {
        assertThat(Json.render(null)).isEqualTo("null\n");
        assertThat(Json.render(List.of())).isEqualTo("[]\n");
        assertThat(Json.render("x")).isEqualTo("\"x\"\n");
    }

    @Test
    void escapesWhatIsHarmfulToPrint() {
        assertThat(Json.render("a\u007f\u009b\u2028\u202e\ufeff\udb40\udc41\u001b\n##[error]é😀"))
                .isEqualTo("\"a\\u007f\\u009b\\u2028\\u202e\\ufeff\\udb40\\udc41\\u001b\\n##\\u005berror]é😀\"\n");
    }

    @Test
    void spellsOutHalvesOfPairs() {
        assertThat(Json.render(List.of("\ud83d", "x\ude00y", "\ud83d\ud83d\ude00")))
                .isEqualTo("[\n  \"\\\\u{d83d}\",\n  \"x\\\\u{de00}y\",\n  \"\\\\u{d83d}😀\"\n]\n");
        assertThat(new JsonMapper().readValue(Json.render("\ud83d\ude00\ud800"), String.class))
                .isEqualTo("😀" + SafeText.line("\ud800"));
    }

    @Test
    void readsBackAsItWas() {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<String> values = new ArrayList<>(HostileValues.ALL);
        values.removeIf(value -> value.contains("\ud800 "));
        for (String value : values) {
            tree.put("key " + tree.size(), List.of(value));
        }
        String json = Json.render(tree);
        Object parsed = new JsonMapper().readValue(json, Object.class);
        assertThat(parsed).isEqualTo(tree);
        for (String line : json.split("\n")) {
            assertThat(SafeText.line(line)).isEqualTo(line);
        }
    }
}
