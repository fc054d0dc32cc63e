package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings about a pipeline in comparison with all others. */
class PipelinesTogetherTest {

    private static final String NOTHING = "No problems found in 3 files.\n";

    @TempDir
    Path directory;

    @Test
    void haveATierIfMostHaveOne() {
        assertThat(validate("", ", tier: a", ", tier: b", ""))
                .as("half of the pipelines do without a tier")
                .isEqualTo(NOTHING);
        assertThat(validate(", tier: a", ", tier: a", ", tier: b", ""))
                .contains("pipelines.yaml:6:10: warning: 'four' has no tier, while 3 of 4 pipelines have one; add its"
                        + " 'tier'; known: a and b [no-tier]");
        assertThat(validate("", "", "", "")).isEqualTo(NOTHING);
    }

    @Test
    void areNotAllOnesOwnInATeamOfTwo() {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"}
                rotation: {start: 2026-01-05}
                """);
        String three = "pipelines:\n" + owned("one") + owned("two") + owned("three");
        assertThat(validated(three)).isEqualTo(NOTHING);
        assertThat(validated(three + owned("four")))
                .contains("Alice is primary owner of 4 of 4 pipelines")
                .contains("let others take some; Bob has none [too-many-pipelines]");
        assertThat(validated(
                        three + owned("four") + "  - {id: x, name: X, primary_owner: bob, secondary_owner: alice}\n"))
                .isEqualTo(NOTHING);
    }

    private static String owned(String id) {
        return "  - {id: ID, name: ID, primary_owner: alice, secondary_owner: bob}\n".replace("ID", id);
    }

    private String validate(String one, String two, String three, String four) {
        new PlanFolder(directory);
        return validated("tiers: {a: {resolve_within: 4h}, b: {resolve_within: 1d}}\npipelines:\n"
                + pipeline("one", "alice", one)
                + pipeline("two", "bob", two)
                + pipeline("three", "charlie", three)
                + pipeline("four", "alice", four));
    }

    private static String pipeline(String id, String owner, String tier) {
        return "  - {id: " + id + ", name: " + id + ", primary_owner: " + owner + ", secondary_owner: "
                + (owner.equals("bob") ? "alice" : "bob") + tier + "}\n";
    }

    private String validated(String pipelines) {
        PlanFolder.existing(directory).with("pipelines.yaml", pipelines);
        return Run.in(directory, "validate").out();
    }
}
