package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.ScheduleText;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who are on call only from a day on, until a day, or never. */
class OnCallPeopleTest {

    @TempDir
    Path directory;

    @Test
    void takeTurnsFromADayOnWithoutOwingAnythingFromBefore() {
        String plan = schedule("on_call_from: 2026-01-20", "{start: 2026-01-05, secondary: never}", 7);

        assertThat(plan).isEqualTo("""
                01-05 alice -
                01-12 bob -
                01-19 alice -
                01-26 bob -
                02-02 charlie -
                02-09 alice -
                02-16 bob -
                """);
    }

    @Test
    void takeTurnsUntilADay() {
        assertThat(schedule("on_call_until: 2026-01-24", "{start: 2026-01-05, secondary: never}", 4))
                .isEqualTo("""
                01-05 alice -
                01-12 bob -
                01-19 alice -
                01-26 bob -
                """);
    }

    /** The round has as many shifts as people are on the team, so the nearest partner is the one two shifts ahead. */
    @Test
    void countForTheRoundOnceTheyAreOnTheTeam() {
        String team = """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice", time_off: [{from: 2026-01-05, to: 2026-01-11}]}
                  - {id: bob, name: Bob, slack: "@bob", time_off: [{from: 2026-01-05, to: 2026-01-11}]}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                  - {id: diana, name: Diana, slack: "@diana", on_call_from: 2026-06-01}
                rotation: {start: 2026-01-05, secondary: never, rest: 0, on_time_off: [swap-with-next]}
                """;
        new PlanFolder(directory).with("team.yaml", team);
        assertThat(ScheduleText.of(directory, 3))
                .startsWith("01-05 charlie -; swap-with-next alice > charlie for 01-19");

        new PlanFolder(directory)
                .with(
                        "team.yaml",
                        team.replace(
                                "time_off: [{from: 2026-01-05, to: 2026-01-11}]}\n  - {id: charlie",
                                "on_call_from: 2026-06-01}\n  - {id: charlie"));
        assertThat(ScheduleText.of(directory, 3))
                .startsWith("01-05 charlie -; swap-with-next alice > charlie for 01-12");
    }

    @Test
    void mayNotServeOutsideTheirDays() {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob", on_call_until: 2026-12-08}
                  - {id: charlie, name: Charlie, slack: "@charlie", on_call_from: 2026-12-09}
                rotation: {start: 2026-11-30, secondary: never, order: [alice]}
                overrides:
                  - {from: 2026-12-08, to: 2026-12-09, engineer: bob}
                  - {date: 2026-12-03, engineer: charlie, instead_of: alice}
                swaps: [{shift: 2026-12-07, from: alice, to: charlie}]
                """);

        assertThat(Run.in(directory, "validate", "--today", "2026-12-01").out())
                .contains(
                        "the override from 2026-12-08 to 2026-12-09 is not applied in full: Bob is on call until 2026-12-08")
                .contains("the override on 2026-12-03 is not applied: Charlie is on call from 2026-12-09 on")
                .contains("the swap of the shift on 2026-12-07 is not applied: Charlie is on call from 2026-12-09 on");
    }

    /** A manager owns pipelines; no policy asks her, but people may. */
    @Test
    void areNeverAskedByPoliciesIfNeverOnCall() {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: mia, name: Mia, slack: "@mia", on_call: false}
                  - {id: alice, name: Alice, slack: "@alice", time_off: [{from: 2026-01-07, to: 2026-01-08}]}
                  - {id: bob, name: Bob, slack: "@bob"}
                rotation: {start: 2026-01-05, secondary: never, on_time_off: [secondary-owner-covers]}
                overrides: [{date: 2026-01-08, engineer: mia}]
                """).with("pipelines.yaml", """
                pipelines:
                  - {id: a, name: A, primary_owner: alice, secondary_owner: mia}
                  - {id: b, name: B, primary_owner: alice, secondary_owner: bob}
                """);

        assertThat(ScheduleText.of(directory, 2)).isEqualTo("""
                01-05 alice -; primary 01-07 bob (secondary-owner-covers); primary 01-08 mia (override)
                01-12 bob -
                """);
        assertThat(Run.in(directory, "schedule", "--from", "2026-01-05", "--weeks", "1", "--explain")
                        .out())
                .contains("Tried “secondary owner covers”: Mia: takes no duty.");
    }

    @Test
    void areNotMissingFromTheOrderIfNeverOnCall() {
        String team = """
                team: Data
                engineers:
                  - {id: mia, name: Mia, slack: "@mia", on_call: false}
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"}
                rotation: {start: 2026-01-05, order: [alice, bob]}
                """;
        new PlanFolder(directory).with("team.yaml", team);
        assertThat(Run.in(directory, "validate", "--today", "2026-01-05").out()).startsWith("No problems");

        new PlanFolder(directory).with("team.yaml", team.replace(", on_call: false", ""));
        assertThat(Run.in(directory, "validate", "--today", "2026-01-05").out())
                .contains(
                        "Mia is not in 'order' (line 6) and takes no turns; add them there, or write 'on_call: false'");

        new PlanFolder(directory).with("team.yaml", team.replace("[alice", "[mia, alice"));
        assertThat(Run.in(directory, "validate", "--today", "2026-01-05").out())
                .contains("Mia is in 'order', but has 'on_call: false'; remove one of the two [never-on-call]");
        assertThat(ScheduleText.of(directory, 1)).isEqualTo("01-05 alice bob\n");
    }

    @Test
    void mayAllBeNeverOnCall() {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers: [{id: mia, name: Mia, slack: "@mia", on_call: false}]
                rotation: {start: 2026-01-05, rest: 1, on_time_off: [redistribute]}
                """);

        assertThat(ScheduleText.of(directory, 1)).isEqualTo("01-05 - -; uncovered - > -\n");
        assertThat(Run.in(directory, "validate", "--today", "2026-01-05").out()).contains("[uncovered-shift]");
    }

    private String schedule(String charlie, String rotation, int shifts) {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie", KEY}
                rotation: ROTATION
                """.replace("KEY", charlie).replace("ROTATION", rotation));
        return ScheduleText.of(directory, shifts);
    }
}
