package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnersTest {

    private static final String SINGLE = "'profit' has no owner but 'finance'";

    @TempDir
    Path directory;

    @Test
    void aTeamMayBeTheOnlyOwner() {
        assertThat(validate("{id: finance, name: Finance, slack: '#finance'}")).contains(SINGLE);
        assertThat(validate("{id: finance, name: Finance, slack: '#finance', on_call: false}"))
                .doesNotContain(SINGLE);
    }

    private String validate(String owner) {
        new PlanFolder(directory)
                .with("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                          - OWNER
                        rotation: {start: 2026-01-05}
                        """.replace("OWNER", owner))
                .with("pipelines.yaml", "pipelines: [{id: profit, name: Profit, primary_owner: finance}]\n");
        return Run.in(directory, "validate").out();
    }
}
