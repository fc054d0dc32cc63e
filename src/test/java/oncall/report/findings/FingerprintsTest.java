package oncall.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        String pipelines = PIPELINES.replace("  - name: Nobody's\n", "");

        List<String> two = fingerprints(TEAM, pipelines);
        List<String> three = fingerprints(
                TEAM, pipelines + "  - id: x\n    name: X\n    primary_owner: bobb\n    secondary_owner: alice\n");

        assertThat(three).containsAll(two).hasSizeGreaterThan(two.size());
    }
}
