package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A placeholder counts as missing text. */
class PlaceholderTest {

    private static final String WHOLE = """
            tiers: {investor: {runbook: required}}
            pipelines:
              - id: profit
                name: Profit
                tier: investor
                primary_owner: bob
                secondary_owner: charlie
                purpose: Tells investors what was earned.
                monitoring: {alerts: [{name: Late, threshold: Not there at 06:00}]}
                failure_modes: [{title: Ledger closes late}]
                restart: [Run the month again]
                recovery: [Backfill from the raw layer]
                escalation: [{who: Head of Data}]
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"TODO", "todo:", "<TBD>", "To do", "...", "?", "-", "–", "FIXME!", "xxx"})
    void keepsAPlace(String text) {
        assertThat(Placeholder.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO list of the ledger team", "n/a", "7", "张伟", "To do: nothing", "None"})
    void says(String text) {
        assertThat(Placeholder.is(text)).isFalse();
    }

    @Test
    void isNoPartOfARunbook() {
        assertThat(validate(WHOLE)).isEqualTo("No problems found in 3 files.\n");
        assertThat(validate(WHOLE.replace("Tells investors what was earned.", "TBD")))
                .contains("lacks 'purpose'; write what is missing,");
        assertThat(validate(WHOLE.replace("name: Late", "name: TODO"))).contains("lacks 'monitoring: alerts'; write");
        assertThat(validate(WHOLE.replace("Ledger closes late", "TODO"))).contains("lacks 'failure_modes'; write");
        assertThat(validate(WHOLE.replace("Run the month again", "TODO, '???'")
                        .replace("    recovery: [Backfill from the raw layer]\n", "")))
                .contains("lacks 'restart' and 'recovery'; write what is missing,");
        assertThat(validate(WHOLE.replace("Run the month again", "TODO, Run the month again")))
                .isEqualTo("No problems found in 3 files.\n");
    }

    @Test
    void isNoThreshold() {
        assertThat(validate(WHOLE.replace("Not there at 06:00", "TBD")))
                .contains("pipelines.yaml:9:51: warning: the alert 'Late' has no threshold; write when");
    }

    @Test
    void isNobodyInSlack() {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: TBD}
                  - {id: bob, name: Bob, slack: "@bob"}
                rotation: {start: 2026-01-05}
                """);
        assertThat(Run.in(directory, "validate").out())
                .contains("team.yaml:3:37: warning: 'TBD' is not a Slack handle; write it alone");
    }

    private String validate(String pipelines) {
        new PlanFolder(directory).with("pipelines.yaml", pipelines);
        return Run.in(directory, "validate").out();
    }
}
