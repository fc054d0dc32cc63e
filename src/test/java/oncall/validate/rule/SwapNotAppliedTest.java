package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finding about an impossible swap names the date that is wrong. */
class SwapNotAppliedTest {

    @TempDir
    Path directory;

    @Test
    void reportsAShiftInReturnForItself() {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                rotation: {start: 2026-11-23, rest: 0}
                swaps: [{shift: 2026-11-30, from: bob, to: alice, in_return: 2026-11-30}]
                """);

        assertThat(Run.in(directory, "validate").out())
                .contains(
                        "team.yaml:7:62: error: the shift in return on 2026-11-30 is not applied: it is the shift"
                                + " that Bob gives away; name the shift that Alice gives in return, or remove 'in_return' [swap-not-applied]")
                .contains("Found 1 error in 3 files.");
    }

    /** Printed schedules show Alice on call in the shift in return. */
    @Test
    void explainsThatTheExchangeComesAfterTheSwap() {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice", time_off: [{from: 2026-11-30, to: 2026-12-06}]}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                rotation: {start: 2026-11-23, order: [bob, alice, charlie]}
                swaps: [{shift: 2026-11-23, from: bob, to: alice, in_return: 2026-12-07}]
                """);

        assertThat(Run.in(directory, "validate").out())
                .contains("is not applied: Alice gets it only in an exchange that is made after the swap; name a shift"
                        + " that is the turn of Alice, or write overrides for the days of both shifts");
    }
}
