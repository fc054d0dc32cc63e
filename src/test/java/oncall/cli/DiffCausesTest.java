package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code diff} says about edits since a revision: which lines lead to a change, and which changes fail. */
class DiffCausesTest extends PublishedInGit {

    @Test
    void namesTheEditsThatLeadToEachChange() {
        edit("{id: bob", "{id: bob, time_off: [{date: 2026-12-15, reason: Flu}]");
        plan.with("team.yaml", plan.text("team.yaml") + "swaps: [{shift: 2026-12-07, from: alice, to: charlie}]\n");

        assertThat(diff("--explain").out())
                .contains("Because of team.yaml, line 7\n• Mon 7 – Sun 13 Dec 2026 primary\n")
                .contains("Because of team.yaml, line 4; team.yaml, line 7\n• Tue 15 Dec 2026 primary\n");
    }

    @Test
    void namesTheLinesOfCommandsThatEdit() throws Exception {
        assertThat(run("swap", "2026-12-07", "--with", "charlie").exit()).isZero();
        assertThat(run("away", "bob", "2026-11-24").exit()).isZero();
        assertThat(run("cover", "charlie", "2026-12-02", "--with", "bob").exit())
                .isZero();

        assertThat(diff("--explain").out())
                .contains("Because of team.yaml, line 4\n• Tue 24 Nov 2026 primary\n")
                .contains(
                        "Because of team.yaml, line 7\n• Wed 2 Dec 2026 primary\n• Mon 7 – Sun 13 Dec 2026 primary\n");
        repository.commit("edits");
        assertThat(run("swap", "2026-12-07", "--with", "alice").exit()).isZero();
        assertThat(diff("--explain").out()).contains("Because of team.yaml, line 7; schedule.yaml, line ");
    }

    @Test
    void failsWhereNobodyKeepsAPromise() throws Exception {
        for (String name : List.of("alice", "bob", "charlie")) {
            edit("{id: " + name, "{id: " + name + ", time_off: [{date: 2026-12-15}]");
        }
        Run run = diff();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Warning: 1 promise kept by nobody.\n").contains("Bob  nobody");
    }

    @Test
    void showsOtherHoursOfAForecastOnce() throws Exception {
        edit(", secondary: never", "");
        repository.commit("secondaries");
        edit("notice: 2w", "notice: 2w, handoff: {time: \"11:30\"}");

        assertThat(diff().out())
                .containsPattern("Mon 4 – Sun 10 Jan 2027 +both +09:00–09:00 +11:30–11:30 +forecast\\s+other hours");
    }

    @Test
    void saysThatPeopleAlsoChangeByTurnWhereTheHoursMove() {
        edit("notice: 2w", "notice: 2w, order: [bob, alice, charlie], handoff: {time: \"11:30\"}");

        assertThat(diff("--weeks", "12").out())
                .contains("Why: other hours")
                .containsPattern(
                        "Was: (\\w+) 09:00–09:00\nNow: (?!\\1)\\w+ 11:30–11:30\nNotice: forecast\nWhy: by turn");
    }
}
