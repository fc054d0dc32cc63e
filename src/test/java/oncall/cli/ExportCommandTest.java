package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.PlanFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code export pagerduty} in batches, and again when PagerDuty has what it printed. */
class ExportCommandTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EARLY = "2026-11-21T10:00:00Z";

    @TempDir
    Path directory;

    private PlanFolder plan;

    @BeforeEach
    void writePlan() {
        plan = new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: ana, name: Ana, pagerduty: PANA}
                  - {id: ben, name: Ben, pagerduty: PBEN}
                  - {id: cam, name: Cam, pagerduty: PCAM}
                rotation:
                  start: 2026-01-05
                  hours: {from: "18:00", to: "06:00"}
                  pagerduty: {primary: PSCHED1, secondary: PSCHED2}
                """);
    }

    private List<JsonNode> requests(String at, String... more) {
        List<String> args = new ArrayList<>(List.of("export", "pagerduty", "--weeks", "30", "--at", at));
        args.addAll(List.of(more));
        Run run = Run.in(directory, args.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        List<JsonNode> requests = new ArrayList<>();
        JSON.readTree(run.out()).get("requests").forEach(requests::add);
        return requests;
    }

    /** Writes what PagerDuty lists after it has these overrides. */
    private void writeCurrent(List<JsonNode> requests) {
        Map<String, Map<String, List<Object>>> current = new LinkedHashMap<>();
        for (JsonNode request : requests) {
            String schedule = request.get("path").asString().split("/", -1)[2];
            List<Object> listed = current.computeIfAbsent(schedule, id -> Map.of("overrides", new ArrayList<>()))
                    .get("overrides");
            for (JsonNode override : request.get("body").get("overrides")) {
                listed.add(Map.of(
                        "id", "Q" + schedule + listed.size(),
                        "start", override.get("start").asString(),
                        "end", override.get("end").asString(),
                        "user", Map.of("id", override.get("user").get("id").asString())));
            }
        }
        plan.with("current.json", JSON.writeValueAsString(current));
    }

    @Test
    void printsAtMostAHundredOverridesInARequest() {
        List<Integer> sizes = requests(EARLY).stream()
                .map(request -> request.get("body").get("overrides").size())
                .toList();

        assertThat(sizes).containsExactly(100, 100, 5, 100, 100, 5);
    }

    @Test
    void printsNothingThatPagerDutyHas() {
        writeCurrent(requests(EARLY));

        assertThat(requests(EARLY, "--current", "current.json")).isEmpty();
        assertThat(requests("2026-11-22T01:30:00Z", "--current", "current.json"))
                .as("in the middle of an override")
                .isEmpty();
        assertThat(requests("2026-12-02T12:00:00Z", "--current", "current.json"))
                .as("one more week, and nothing of what is past")
                .allSatisfy(
                        request -> assertThat(request.get("method").asString()).isEqualTo("POST"))
                .hasSize(2);
    }

    @Test
    void removesWhatThePlanNoLongerSays() {
        writeCurrent(requests(EARLY));
        plan.with(
                "team.yaml",
                plan.text("team.yaml") + "overrides: [{date: 2026-12-24, engineer: ben, role: primary}]\n");
        List<JsonNode> requests = requests(EARLY, "--current", "current.json");

        assertThat(requests.get(0).get("body").get("overrides")).singleElement().satisfies(override -> {
            assertThat(override.get("start").asString()).isEqualTo("2026-12-24T18:00:00+00:00");
            assertThat(override.get("user").get("id").asString()).isEqualTo("PBEN");
        });
        assertThat(requests.subList(1, requests.size()))
                .singleElement()
                .satisfies(
                        request -> assertThat(request.get("method").asString()).isEqualTo("DELETE"));
    }
}
