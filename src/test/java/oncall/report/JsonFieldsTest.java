package oncall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oncall.PlanFolder;
import oncall.cli.Run;
import oncall.git.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names that other programs read in JSON: more may be added, and none may go, whatever the plan has or lacks. */
class JsonFieldsTest {

    private static final String FAIRNESS = "rotation from to engineers spread best_possible";
    private static final String TOTALS = "id load primary_shifts fair_primary_shifts secondary_shifts holiday_shifts"
            + " fair_holiday_shifts holiday_days secondary_holiday_shifts weekend_days cover_days days shortest_gap";

    @TempDir
    private Path root;

    private Repository repository;
    private Path plan;

    @BeforeEach
    void writeAPlanWithEverything() throws Exception {
        repository = Repository.in(root);
        plan = Files.createDirectories(root.resolve("plan"));
        new PlanFolder(plan)
                .with("team.yaml", """
                        team: Data
                        engineers:
                          - {id: ana, name: Ana, email: ana@example.com, time_off: [{date: 2026-11-24, reason: Dentist}]}
                          - {id: ben, name: Ben, slack: "@ben", time_off: [{from: 2026-11-30, to: 2026-12-06}]}
                          - {id: cam, name: Cam, phone: "+1 555 0100"}
                        rotation: {start: 2026-11-16, order: [cam, ana, ben]}
                        """)
                .with("holidays.yaml", "holidays: [{date: 2026-11-26, name: Thanksgiving}]\n")
                .with(
                        "pipelines.yaml",
                        "pipelines: [{id: profit, name: Profit, primary_owner: ana, secondary_owner: ben,"
                                + " escalation: [{who: the vendor, after: 2h}]}]\n");
        repository.commit("begin");
    }

    private JsonNode json(String... args) {
        Run run = Run.in(plan, repository.environment(), args);
        assertThat(run.out()).as(run.err()).startsWith("{");
        return new JsonMapper().readTree(run.out());
    }

    /** Requires that each object at a path has these names; each step of the path may be a list of objects. */
    private static void assertNames(JsonNode node, String path, String names) {
        List<JsonNode> objects = List.of(node);
        for (String step : path.isEmpty() ? new String[0] : path.split("[.]", -1)) {
            List<JsonNode> inside = new ArrayList<>();
            for (JsonNode object : objects) {
                JsonNode value = object.get(step);
                inside.addAll(value.isArray() ? List.copyOf(value.values()) : List.of(value));
            }
            objects = inside;
        }
        assertThat(objects).as(path).isNotEmpty();
        for (JsonNode object : objects) {
            assertThat(object.propertyNames()).as(path).contains(names.split(" ", -1));
        }
    }

    @Test
    void scheduleHasPeopleAndShifts() {
        JsonNode schedule = json("schedule", "--format", "json");
        for (JsonNode each : List.of(
                schedule,
                json("schedule", "--format", "json", "--explain"),
                json("schedule", "--format", "json", "--for", "ana"))) {
            assertNames(each, "", "team timezone people shifts");
            assertNames(each, "people", "id name email slack phone");
            assertNames(
                    each,
                    "shifts",
                    "rotation start end starts_at ends_at primary secondary published current holidays away on_call covers changes");
            assertNames(each, "shifts.holidays", "date name observed_by");
            assertNames(each, "shifts.away", "engineer from to reason");
            assertNames(each, "shifts.on_call", "from_at to_at primary secondary");
            assertNames(each, "shifts.covers", "from to role engineer instead_of kind reason");
            assertNames(each, "shifts.changes", "kind role was now other_shift reason");
        }
        JsonNode next = schedule.get("shifts").get(1);
        assertThat(schedule.get("shifts").get(0).get("current").asBoolean()).isTrue();
        assertThat(next.get("current").asBoolean()).isFalse();
        assertThat(next.get("away").get(0).toString())
                .isEqualTo(
                        "{\"engineer\":\"ana\",\"from\":\"2026-11-24\",\"to\":\"2026-11-24\",\"reason\":\"Dentist\"}");
        assertThat(next.get("holidays").get(0).get("observed_by").toString()).isEqualTo("[\"ana\",\"ben\",\"cam\"]");
    }

    @Test
    void fairnessHasWhatEachServes() {
        JsonNode fairness = json("fairness", "--format", "json");
        assertNames(fairness, "", FAIRNESS);
        assertNames(fairness, "engineers", TOTALS);
        assertNames(fairness, "spread", "primary holiday");
        assertNames(fairness, "best_possible", "primary holiday");
    }

    @Test
    void whoHasTheChainOfAPipeline() {
        JsonNode who = json("who", "--pipeline", "profit", "--format", "json");
        assertNames(who, "", "at rotations pipelines");
        assertNames(who, "rotations", "rotation primary secondary until_at next_primary");
        assertNames(who, "pipelines", "id chain");
        assertNames(who, "pipelines.chain", "step role engineer name email slack phone after away");
        assertThat(who.get("pipelines").get(0).get("chain").values())
                .extracting(step -> step.get("role").asString())
                .containsExactly(
                        "on-call-primary", "on-call-secondary", "primary-owner", "secondary-owner", "escalation");
        assertThat(json("who", "--format", "json").get("pipelines").isEmpty()).isTrue();
    }

    @Test
    void validateHasDiagnostics() throws Exception {
        Files.writeString(plan.resolve("holidays.yaml"), "holidays: [{date: 2026-11-31, name: Never}]\n");
        assertNames(
                json("validate", "--format", "json"),
                "diagnostics",
                "file line column end_line end_column severity rule message hint");
    }

    @Test
    void diffHasChangesAndFairness() throws Exception {
        Files.writeString(plan.resolve("holidays.yaml"), "holidays: []\n");
        Files.writeString(
                plan.resolve("team.yaml"),
                Files.readString(plan.resolve("team.yaml")).replace("[cam, ana", "[ana, cam"));
        JsonNode diff = json("diff", "--format", "json");
        assertNames(diff, "", "base changes fairness");
        assertNames(
                diff,
                "changes",
                "rotation start role was now days published notice_days short_notice reason was_from_at now_to_at");
        for (String side : List.of("before", "after")) {
            assertNames(diff, "fairness." + side, FAIRNESS);
            assertNames(diff, "fairness." + side + ".engineers", TOTALS);
        }
    }
}
