package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
                .containsPattern("\n\\| One +\\| investor +\\| 30 minutes +\\| 4 hours ")
                .containsPattern("\n\\| Two +\\| investor +\\| 15 minutes +\\| 4 hours ")
                .containsPattern("\n\\| Three +\\| slow +\\| +\\| 2 days ");
    }

    @Test
    void requireOnlyAnOutlineOfARunbook() {
        String pipelines = """
                tiers: {investor: {runbook: outline}, side: {runbook: optional}}
                pipelines:
                  - id: profit
                    name: Profit
                    tier: investor
                    primary_owner: alice
                    secondary_owner: bob
                    purpose: What was earned.
                    failure_modes: [{title: Source late, impact: Old numbers}]
                  - {id: test, name: Test, tier: side, primary_owner: bob, secondary_owner: alice}
                """;
        PlanFolder plan = PlanFolder.existing(here).with("pipelines.yaml", pipelines);
        assertThat(out("validate")).isEqualTo("No problems found in 3 files.\n");
        assertThat(out("plan", "--today", "2026-11-21"))
                .contains("### 1. Profit\n\nWhat was earned.\n")
                .contains("| Profit   | Source late | Old numbers |\n")
                .contains("Tiers: investor (runbook outline); side (runbook optional).\n")
                .doesNotContain("Restart", "Recovery", "### 2.");
        assertThat(out("owners")).containsPattern("Alice +1.00 +1 +1 +5 ");

        plan.with("pipelines.yaml", pipelines.replace("    purpose: What was earned.\n", ""));
        assertThat(Run.in(here, "validate").out())
                .contains("error: the tier 'investor' requires the outline of a runbook, but that of 'profit' lacks"
                        + " 'purpose'; write what is missing, or choose a tier that requires no runbook"
                        + " [incomplete-runbook]");
        plan.with("pipelines.yaml", pipelines.replaceAll(" +failure_modes: .*\n", ""));
        assertThat(Run.in(here, "validate").out()).contains("lacks 'failure_modes'");
        plan.with("pipelines.yaml", pipelines.replace("secondary_owner: bob", "secondary_owner: []"));
        assertThat(Run.in(here, "validate").out()).contains("warning: 'profit' has no owner but 'alice'");
    }

    @Test
    void linkPagesOfConfluence() {
        PlanFolder plan = PlanFolder.existing(here).with("pipelines.yaml", """
                tiers: {investor: {runbook: outline}}
                pipelines:
                  - id: profit
                    name: Profit
                    tier: investor
                    primary_owner: alice
                    secondary_owner: bob
                    purpose: What was earned.
                    failure_modes: [{title: Source late}]
                    confluence: "12 3/../?x=[4](y)\\"><"
                """);
        assertThat(out("plan", "--today", "2026-11-21")).doesNotContain("Confluence");
        String team = plan.text("team.yaml");

        plan.with("team.yaml", "confluence: \"https://wiki.example.com/pages/{id}\"\n" + team);

        String markdown = "(https://wiki.example.com/pages/12%203%2F..%2F%3Fx%3D%5B4%5D%28y%29%22%3E%3C)\n";
        String html = "href=\"https://wiki.example.com/pages/12%203%2F..%2F%3Fx%3D%5B4%5D%28y%29%22%3E%3C\"";
        assertThat(out("plan", "--today", "2026-11-21")).contains("- **Confluence page:** [", markdown);
        assertThat(out("runbook", "profit", "--today", "2026-11-21")).contains("- **Confluence page:** [", markdown);
        assertThat(out("plan", "--today", "2026-11-21", "--format", "html")).contains(html);
        assertThat(out("runbook", "profit", "--today", "2026-11-21", "--format", "html"))
                .contains(html);

        for (String wrong : List.of("http://x/{id}", "https://wiki.example.com/", "https://{id}", "/{id}")) {
            plan.with("team.yaml", "confluence: \"" + wrong + "\"\n" + team);
            assertThat(Run.in(here, "validate").out())
                    .contains("'" + wrong + "' is not the address of pages; write an address that begins with https://,"
                            + " has {id} in its path, and no spaces");
        }
    }
}
