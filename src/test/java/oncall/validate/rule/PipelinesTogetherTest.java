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
                .contains("let others own some of them [too-many-pipelines]");
        assertThat(validated(
                        three + owned("four") + "  - {id: x, name: X, primary_owner: bob, secondary_owner: alice}\n"))
                .isEqualTo(NOTHING);
    }

    @Test
    void mayAllBelongToATeam() {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Everyone, slack: "#data", on_call: false}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                rotation: {start: 2026-01-05}
                """);
        String four = "pipelines:\n" + owned("one") + owned("two") + owned("three") + owned("four");
        assertThat(validated(four)).isEqualTo(NOTHING);
        assertThat(validated(four.replace(", secondary_owner: bob", ""))).isEqualTo(NOTHING);
    }

    private static String owned(String id) {
        return "  - {id: ID, name: ID, primary_owner: alice, secondary_owner: bob}\n".replace("ID", id);
    }

    private String validated(String pipelines) {
        PlanFolder.existing(directory).with("pipelines.yaml", pipelines);
        return Run.in(directory, "validate").out();
    }
}
