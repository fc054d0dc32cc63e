package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the keys of pipelines and tiers change in the plan and in runbooks. */
class PipelineKeysTest {

    @TempDir
    private Path here;

    @BeforeEach
    void writePlan() {
        new PlanFolder(here).with("pipelines.yaml", """
                tiers:
                  investor: {resolve_within: 4h, respond_within: 30m}
                  slow: {resolve_within: 2d}
                pipelines:
                  - {id: one, name: One, tier: investor, primary_owner: alice, secondary_owner: bob}
                  - {id: two, name: Two, tier: investor, sla: {respond_within: 15m}, primary_owner: bob, secondary_owner: alice}
                  - {id: three, name: Three, tier: slow, primary_owner: bob, secondary_owner: alice}
                """);
    }

    private String out(String... args) {
        Run run = Run.in(here, args);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void giveTheTimeToRespondOfThePipelineBeforeThatOfItsTier() {
        assertThat(out("runbook", "one", "--today", "2026-11-21"))
                .contains("- **Respond within:** 30 minutes\n- **Resolve within:** 4 hours\n");
        assertThat(out("runbook", "two", "--today", "2026-11-21"))
                .contains("- **Respond within:** 15 minutes (tier investor: 30 minutes)\n");
        assertThat(out("runbook", "three", "--today", "2026-11-21")).doesNotContain("Respond within");
        assertThat(out("plan", "--today", "2026-11-21"))
                .containsPattern("Two\\*\\* +\\| investor +\\| answered within 15 minutes, resolved within 4 hours ")
                .containsPattern("\n\\| investor +\\| answered within 30 minutes, resolved within 4 hours ")
                .containsPattern("\n\\| slow +\\| resolved within 2 days +");
    }
}
