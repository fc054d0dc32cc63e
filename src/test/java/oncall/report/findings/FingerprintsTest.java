package oncall.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.Golden;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A finding keeps its fingerprint while its subject stays the same, and no two findings share one. */
class FingerprintsTest {

    private static final String TEAM = """
            team: Data
            engineers:
              - {id: alice, name: Alice, slack: "@alice"}
              - {id: bob, name: Bob, slack: "@bob", calendar: fr}
              - id: charlie
                name: Charlie
                calendar: fr
            rotation: {start: 2026-01-05, rest: 2}
            """;

    private static final String PIPELINES = """
            pipelines:
              - id: profit
                name: Profit
                primary_owner: bobb
                secondary_owner: bobb
              - id: growth
                name: Growth
                primary_owner: bobb
                secondary_owner: alice
              - {id: churn, name: Churn, primary_owner: bobb, secondary_owner: alice}
              - {id: sales, name: Sales, primary_owner: bobb, secondary_owner: alice}
              - name: Nobody's
            """;

    @TempDir
    Path directory;

    /** The fingerprints of the findings, in the order of their places. */
    private List<String> fingerprints(String team, String pipelines) {
        new PlanFolder(directory).with("team.yaml", team).with("pipelines.yaml", pipelines);
        return fingerprints(directory, "2026-11-21");
    }

    private static List<String> fingerprints(Path plan, String today) {
        String out =
                Run.in(plan, "validate", "--format", "gitlab", "--today", today).out();
        List<String> fingerprints = new ArrayList<>();
        for (JsonNode issue : new JsonMapper().readTree(out)) {
            fingerprints.add(issue.get("fingerprint").asString());
        }
        assertThat(fingerprints).doesNotHaveDuplicates();
        return fingerprints;
    }

    @Test
    void differBetweenFindings() {
        assertThat(fingerprints(TEAM, PIPELINES)).hasSize(8);
    }

    @Test
    void areTheSameInSarif() {
        List<String> fingerprints = fingerprints(TEAM, PIPELINES);

        JsonNode sarif = new JsonMapper()
                .readTree(Run.in(directory, "validate", "--format", "sarif").out());

        List<String> inSarif = new ArrayList<>();
        for (JsonNode result : sarif.at("/runs/0/results")) {
            inSarif.add(result.get("partialFingerprints").get("oncall/v1").asString());
        }
        assertThat(inSarif).isEqualTo(fingerprints);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pipelines:|# a comment\n\n\npipelines:",
                "pipelines:|tiers: {}\npipelines:\n  - {id: new, name: New, primary_owner: bob, secondary_owner: alice}",
                "    name: Growth|    area: Growth\n    name: Growth",
                "name: Churn, |name: Churn and other losses, ",
                "secondary_owner: alice}|secondary_owner: charlie, checks: [one]}",
            })
    void survive(String edit) {
        String[] fromTo = edit.split("\\|");
        List<String> before = fingerprints(TEAM, PIPELINES);

        List<String> after = fingerprints(TEAM, PIPELINES.replace(fromTo[0], fromTo[1]));

        assertThat(PIPELINES).contains(fromTo[0]);
        assertThat(after).containsSubsequence(before);
    }

    @Test
    void surviveAFixOfOthers() {
        List<String> before = fingerprints(TEAM, PIPELINES);

        List<String> after =
                fingerprints(TEAM, PIPELINES.replaceFirst("secondary_owner: bobb", "secondary_owner: alice"));

        assertThat(before).containsSubsequence(after);
        assertThat(after).hasSize(before.size() - 1);
    }

    /** Lists that the pipeline's last finding is in; those of the others come and go. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "depends_on: [u1, u2, last]|depends_on: [u2, last]|depends_on: [profit, u2, last]|depends_on: [u0, u1, u2, last]",
                "depends_on: [u1, last]|depends_on: [last]|depends_on: [last, u2]|depends_on: [last, profit, u1]",
                "depends_on: [u1,\n      u2, last]|depends_on: [u1,\n      last]|depends_on: [profit,\n      u1, last]",
                "depends_on: [\n      u1, last]|depends_on: [\n      last]|depends_on: [\n      last,\n      u1]",
                "depends_on:\n    - u1\n    - last|depends_on:\n    - last|depends_on:\n    - profit\n    - last",
                "escalation: [{who: u-1, after: 2x}, {who: head, after: last}]|escalation: [{who: head, after: last}]",
                "sla: {resolve_within: 2x, delivered_by: last}|sla: {resolve_within: 4h, delivered_by: last}",
                "escalation: [{after: 2h, who: u}, {who: head, after: last}]|escalation: [{after: 3h}, {who: head, after: last}]",
            })
    void surviveEditsOfTheOtherItemsOfAList(String texts) {
        Set<String> ofLast = new HashSet<>();
        for (String text : texts.split("\\|")) {
            String edited = PIPELINES
                    .replace("  - name: Nobody's\n", "")
                    .replace("    name: Growth", "    name: Growth\n    " + text);
            List<String> with = fingerprints(TEAM, edited);
            List<String> without = fingerprints(
                    TEAM,
                    edited.replace("last", text.contains("after") ? "2h" : text.contains("sla") ? "'06:00'" : "churn"));

            with.removeAll(without);
            assertThat(with).as(text).hasSize(1);
            ofLast.addAll(with);
        }
        assertThat(ofLast).hasSize(1);
    }

    @Test
    void differBetweenItemsInBraces() {
        String list = "    name: Growth\n    escalation: [{who: u, after: %}, {who: head, after: %}]";
        String first = PIPELINES.replace(
                "    name: Growth", list.replaceFirst("%", "2x").replace("%", "2h"));
        String second = PIPELINES.replace(
                "    name: Growth", list.replaceFirst("%", "2h").replace("%", "2x"));
        String both = PIPELINES.replace("    name: Growth", list.replace("%", "2x"));

        List<String> ofFirst = fingerprints(TEAM, first);
        List<String> ofSecond = fingerprints(TEAM, second);
        List<String> ofBoth = fingerprints(TEAM, both);

        assertThat(ofFirst).hasSameSizeAs(ofSecond).isNotEqualTo(ofSecond);
        assertThat(ofBoth).containsSubsequence(ofFirst).containsSubsequence(ofSecond);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order: [HERE], start: 2026-01-05", "start: 2026-01-05, order: [HERE]"})
    void surviveEditsOfTheOrder(String rotation) {
        Set<String> ofEve = new HashSet<>();
        for (String order : List.of("alice, eve", "eve, alice", "bobb, eve", "alice, alice, eve, bob")) {
            String team = TEAM.replace("start: 2026-01-05, rest: 2", rotation.replace("HERE", order));

            List<String> with = fingerprints(team, "pipelines: []");
            with.removeAll(fingerprints(team.replace("eve", "dan"), "pipelines: []"));

            assertThat(with).as(order).hasSize(1);
            ofEve.addAll(with);
        }
        assertThat(ofEve).hasSize(1);
    }

    @Test
    void surviveAnotherDay() {
        Path plan = Golden.folder("plans/rest");
        String message = Run.in(plan, "validate", "--today", "2026-11-21").out();

        List<String> before = fingerprints(plan, "2026-11-21");

        assertThat(before).isNotEmpty();
        assertThat(Run.in(plan, "validate", "--today", "2026-12-05").out()).isNotEqualTo(message);
        assertThat(fingerprints(plan, "2026-12-05")).isEqualTo(before);
    }

    @Test
    void numberEqualFindings() {
        String team = TEAM.replace("rest: 2", "order: [alice, bob, eve, eve, eve]");

        List<String> three = fingerprints(team, "pipelines: []");
        List<String> two = fingerprints(team.replace("eve, eve, eve", "eve, eve"), "pipelines: []");

        assertThat(three).containsAll(two).hasSizeGreaterThan(two.size());
    }
}
