package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises that change because people agree on it, or withdraw what they agreed on. */
class AgreedPromisesTest {

    private static final String TEAM = """
            team: Data
            engineers:
              - {id: ana, name: Ana, slack: "@ana"}
              - {id: ben, name: Ben, slack: "@ben"}
              - {id: cam, name: Cam, slack: "@cam"}
              - {id: dia, name: Dia, slack: "@dia"}
            rotation:
              start: 2026-11-02
            """;

    @TempDir
    private Path root;

    private TeamInGit team;

    @BeforeEach
    void publish() throws Exception {
        team = new TeamInGit(root, TEAM);
        team.today = LocalDate.of(2026, 12, 2);
        run("publish", "--through", "2026-12-21");
        team.repository.commit("base");
    }

    private String run(String... args) {
        Run run = team.run(args);
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    private String broken(String base) {
        return team.run("validate", "--base", base)
                .out()
                .lines()
                .filter(line -> line.contains("[promise-broken]"))
                .findFirst()
                .orElse("none");
    }

    /** Replaces a text in schedule.yaml by hand. */
    private void forge(String from, String to) {
        String text = team.plan.text("schedule.yaml");
        assertThat(text).contains(from);
        team.plan.with("schedule.yaml", text.replace(from, to));
    }

    @Test
    void areKeptOnTheWayBackOfASwap() {
        run("swap", "2026-12-07", "--with", "cam");
        run("away", "cam", "2026-12-09");
        String back = run("swap", "2026-12-07", "--with", "ben");

        assertThat(back)
                .containsPattern("Mon 7 – Tue 8 Dec 2026 +secondary +Dia +Cam")
                .containsPattern("Thu 10 – Sun 13 Dec 2026 +secondary +Dia +Cam")
                .contains("no longer primary");
        assertThat(broken("base")).isEqualTo("none");
        assertThat(run("diff", "base"))
                .containsPattern("promise changes.\n\n(?s:.*)Wed 9 Dec 2026 +secondary +Cam +Dia");
    }

    @Test
    void areKeptWhereATakerWasSecondaryOnSomeDays() {
        run("cover", "ben", "2026-12-07", "2026-12-10", "--with", "cam");
        run("swap", "2026-12-07", "--with", "dia");
        run("swap", "2026-12-07", "--with", "ben");

        assertThat(run("diff", "base")).contains("nobody's shifts change");
        assertThat(team.plan.text("schedule.yaml")).doesNotContain("lapsed");
    }

    @Test
    void ofCoversAreCoveredByWhoeverIsSecondaryThen() {
        run("cover", "ana", "2026-12-03", "2026-12-05", "--with", "ben");
        assertThat(run("cover", "ben", "2026-12-04", "--with", "cam"))
                .containsPattern("Fri 4 Dec 2026 +primary +Ben +Cam")
                .containsPattern("Fri 4 Dec 2026 +secondary +Cam +Dia");
        assertThat(broken("base")).isEqualTo("none");
        assertThat(run("cover", "cam", "2026-12-04", "--with", "ana"))
                .containsPattern("Fri 4 Dec 2026 +primary +Cam +Ana");
        assertThat(broken("base")).isEqualTo("none");
    }

    @Test
    void areNotMadeToPeopleWhoAreGone() {
        team.edit("  - \\{id: cam.*\n", "");
        assertThat(run("swap", "2026-12-14")).doesNotContain("--in-return");
        Run swap = team.run("swap", "2026-12-14", "--with", "ben", "--in-return", "2026-12-07");

        assertThat(swap.exit()).isEqualTo(1);
        assertThat(swap.err()).contains("[swap-not-applied]");
        assertThat(run("swap", "2026-12-14", "--with", "ben")).containsPattern("primary +Cam +Ben");
    }

    @Test
    void areAsBeforeWhereTheOtherShiftIsGivenAwayAlready() {
        run("swap", "2026-12-14", "--with", "ben");
        String before = team.plan.text("team.yaml");
        Run again = team.run("swap", "2026-12-21", "--with", "cam", "--in-return", "2026-12-14");

        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("the shift in return on 2026-12-14 is not applied: Cam is not on call in it");
        assertThat(team.run("swap", "2026-12-07", "--with", "cam", "--in-return", "2026-12-14")
                        .exit())
                .isEqualTo(2);
        assertThat(team.plan.text("team.yaml")).isEqualTo(before);
    }

    @Test
    void ofCoversEndWithTheShiftsThatTheyWereFor() {
        run("swap", "2026-12-07", "--with", "cam");
        run("away", "cam", "2026-12-09");
        run("cover", "dia", "2026-12-09", "--with", "ana");
        String back = run("swap", "2026-12-07", "--with", "ben");

        assertThat(back)
                .contains("- overrides:\n-   - {date: 2026-12-09, engineer: ana, instead_of: dia}\n")
                .contains("no longer: Ana covers for Dia");
        assertThat(team.plan.text("team.yaml")).doesNotContain("swaps", "overrides");
        assertThat(team.plan.text("schedule.yaml")).doesNotContain("lapsed");
        assertThat(broken("base")).isEqualTo("none");
        assertThat(run("cover", "ben", "2026-12-09", "--with", "ana")).containsPattern("primary +Ben +Ana");

        run("cover", "dia", "2026-12-26", "2026-12-27", "--with", "ben");
        team.edit("to: 2026-12-27", "to: 2026-12-28");
        Run swap = team.run("swap", "2026-12-21", "--with", "cam");
        assertThat(swap.exit()).isEqualTo(2);
        assertThat(swap.err()).contains("would lapse in one of its shifts; make one override for each shift");
    }

    @Test
    void ofVolunteersOutlastSwaps() throws Exception {
        team.plan.with("team.yaml", TEAM + "overrides: [{date: 2026-12-25, engineer: ana, role: primary}]\n");
        run("publish");
        team.repository.commit("volunteer");
        run("swap", "2026-12-21", "--with", "cam");

        assertThat(run("diff"))
                .containsPattern("Mon 21 – Thu 24 Dec 2026 +primary +Dia +Cam")
                .containsPattern("Sat 26 – Sun 27 Dec 2026 +primary +Dia +Cam")
                .doesNotContain("Ana");
        assertThat(broken("volunteer")).isEqualTo("none");
    }

    @Test
    void namePassedOnAndBack() throws Exception {
        run("swap", "2026-12-07", "--with", "cam");
        team.repository.commit("swap");
        String passedOn = run("swap", "2026-12-07", "--with", "dia");

        assertThat(passedOn)
                .contains("+   - {shift: 2026-12-07, from: ben, to: dia, reason: Cam passed it on}\n")
                .contains("Cam and Dia agreed on it")
                .doesNotContain("Ben and");
        assertThat(run("schedule", "--from", "2026-12-07", "--weeks", "1", "--explain"))
                .contains("Cam instead of Ben. Reason: Ben and Cam agreed on it.")
                .contains("Dia instead of Cam. Reason: Cam and Dia agreed on it.");
        assertThat(broken("swap")).isEqualTo("none");
        assertThat(broken("base")).isEqualTo("none");
        run("swap", "2026-12-07", "--with", "cam");
        assertThat(team.plan.text("team.yaml")).contains("  - {shift: 2026-12-07, from: ben, to: cam}\n");
        assertThat(broken("swap")).isEqualTo("none");
        run("swap", "2026-12-07", "--with", "ben");
        assertThat(run("diff", "base")).contains("nobody's shifts change");
    }

    @Test
    void areBrokenWithoutAnEntryInTheTeamsFile() {
        forge(
                "primary: ben, secondary: cam, turn: ben}\n  - {start: 2026-12-14",
                "primary: dia, secondary: cam, turn: ben, changes: [{kind: swap, role: primary, was: ben, now: dia}]}\n"
                        + "  - {start: 2026-12-14");
        assertThat(broken("base")).contains("Dia is primary, but Ben was published");
        team.plan.with("team.yaml", TEAM + "swaps: [{shift: 2026-12-07, from: ben, to: cam}]\n");
        assertThat(broken("base")).contains("Dia is primary, but Ben was published");
        team.plan.with("team.yaml", TEAM + "swaps: [{shift: 2026-12-07, from: ben, to: dia}]\n");
        assertThat(broken("base")).isEqualTo("none");
    }

    @Test
    void areBrokenByOverridesWithoutAnEntry() {
        forge(
                "primary: ben, secondary: cam, turn: ben}\n  - {start: 2026-12-14",
                "primary: ben, secondary: cam, turn: ben, covers: [{from: 2026-12-09, to: 2026-12-09, role: primary,"
                        + " engineer: dia, instead_of: ben, kind: override}]}\n  - {start: 2026-12-14");
        assertThat(broken("base")).contains("on 2026-12-09 Dia is primary, but Ben was published");
        team.plan.with("team.yaml", TEAM + "overrides: [{date: 2026-12-09, engineer: dia}]\n");
        assertThat(broken("base")).isEqualTo("none");
    }

    @Test
    void changeWhereAnAgreementOrAnAbsenceIsWithdrawn() throws Exception {
        run("swap", "2026-12-21", "--with", "ben");
        run("away", "cam", "2026-12-15", "2026-12-16");
        run("cover", "cam", "2026-12-18", "--with", "ben");
        team.repository.commit("agreed");
        team.plan.with("team.yaml", TEAM);
        String anew = run("publish", "--from", "2026-12-14");

        assertThat(anew)
                .contains(
                        "no longer: Cam is away",
                        "no longer: Ben covers for Cam",
                        "no longer: Dia and Ben agreed on it")
                .doesNotContain("taken back");
        assertThat(broken("agreed")).isEqualTo("none");
        team.repository.git("checkout", "-q", ".");
        team.repository.git("revert", "--no-edit", "HEAD");
        assertThat(broken("agreed")).isEqualTo("none");
        assertThat(run("diff", "base")).contains("nobody's shifts change");
    }

    @Test
    void sayWhatMovesWithTheClock() {
        team.edit("team: Data", "team: Data\ntimezone: America/New_York");

        assertThat(run("publish", "--from", "2026-12-07"))
                .contains("Was: Ben 09:00–09:00 (UTC)\nNow: Ben 09:00 (UTC) – 09:00 (-05:00)\n")
                .contains("Was: Cam 09:00–09:00 (UTC)\nNow: Cam 09:00–09:00 (-05:00)\n");
    }

    @Test
    void stayWhereASwapIsPublishedAnew() throws Exception {
        run("swap", "2026-12-07", "--with", "cam", "--in-return", "2026-12-14");
        team.repository.commit("swap");
        String anew = run("publish", "--from", "2026-12-07");

        assertThat(anew).containsPattern("Mon 14 – Sun 20 Dec +Ben +Dia").doesNotContain("Changes of what was");
        assertThat(run("diff", "base")).doesNotContainPattern("Mon 14 – Sun 20 Dec 2026 +secondary");
        team.edit("start: 2026-11-02", "start: 2026-11-02\n  secondary: never");
        assertThat(run("publish", "--from", "2026-12-07"))
                .containsPattern("Mon 14 – Sun 20 Dec 2026 +secondary +Dia +nobody");
    }
}
