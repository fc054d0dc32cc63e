package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding names the mistake and gives advice that helps. */
class AdviceTest {

    private static final String TEAM = """
            team: Data
            engineers:
              - {id: alice, name: Alice, slack: "@alice"}
              - {id: bob, name: Bob, slack: "@bob"}
            rotation: {start: 2026-01-05}
            """;

    @TempDir
    Path directory;

    @Test
    void isNotToUseAnIdThatTwoEngineersShare() {
        String team = """
                team: Data
                engineers:
                  - {id: raj, name: Raj, slack: "@raj"}
                  - {id: raj, name: Tom Berg, slack: "@tom"}
                  - {id: ann, name: Ann, slack: "@ann"}
                rotation: {start: 2026-01-05, order: [raj, tom, ann]}
                """;
        String pipelines = "pipelines: [{id: a, name: A, primary_owner: tom, secondary_owner: OTHER}]";
        assertThat(validate(team, pipelines.replace("OTHER", "berg")))
                .contains("team.yaml:4:10: error: another engineer already has the id 'raj'")
                .endsWith("Found 1 error in 3 files.\n");
        assertThat(validate(team, pipelines.replace("OTHER", "anne")))
                .contains("unknown engineer 'anne'; did you mean 'ann'?")
                .endsWith("Found 2 errors in 3 files.\n");
    }

    @Test
    void doesNotConcernPipelinesThatShareAnId() {
        String pipelines = """
                pipelines:
                  - {id: ledger, name: Ledger, primary_owner: bob, secondary_owner: alice, depends_on: [sales]}
                  - {id: ledger, name: Sales, primary_owner: bob, secondary_owner: alice}
                """;
        assertThat(validate(TEAM, pipelines))
                .contains("another pipeline already has the id 'ledger'")
                .endsWith("Found 1 error in 3 files.\n");
    }

    @Test
    void isToExcuseALongLeaveThatCostsTheRest() {
        String team = """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice", time_off: [{from: 2026-12-07, to: 2027-06-06}]}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                rotation: {start: 2026-01-05, rest: 1, secondary: never, on_time_off: [redistribute]}
                """;
        assertThat(validate(team, "pipelines: []"))
                .contains(
                        "Alice is away for 182 days and must make up for the turns afterwards; write 'excused: true' if they owe"
                                + " no duty for these days, otherwise 'excused: false' [long-time-off]")
                .contains("; let more people take turns, or write 'rest: 0' [rest-not-kept]");
        assertThat(validate(team.replace("2027-06-06}", "2027-06-06, excused: true}"), "pipelines: []"))
                .endsWith("No problems found in 3 files.\n");
        assertThat(validate(team.replace("2027-06-06}", "2027-01-02}"), "pipelines: []"))
                .doesNotContain("excused");
    }

    /** One pair of owners: Bob and Charlie, of two pipelines. */
    @Test
    void namesAllDaysOnWhichOwnersAreAwayInOneFinding() {
        String team = """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob", joins: 2026-12-07, time_off: [{date: 2027-01-04}, {date: 2027-03-01}]}
                  - {id: charlie, name: Charlie, slack: "@charlie", leaves: 2027-02-27, time_off: [{from: 2026-12-01, to: 2027-01-10}]}
                rotation: {start: 2026-11-30, secondary: never}
                """;
        String pipelines = """
                pipelines:
                  - {id: a, name: A, primary_owner: bob, secondary_owner: charlie}
                  - {id: b, name: B, primary_owner: charlie, secondary_owner: bob}
                """;
        assertThat(validate(team, pipelines))
                .contains("Bob and Charlie, who own 'a' and 'b', are both away from 2026-12-01 to 2026-12-06, on"
                        + " 2027-01-04 and on 2027-03-01 (the other absence is on line 4)")
                .containsOnlyOnce("[owners-away-together]");
    }

    /** Charlie is off on Mondays; 2026-12-07, 2026-12-14 and 2026-12-21 are Mondays, and Bob is back on the last. */
    @Test
    void namesWeeklyDaysOffOnWhichTheOtherOwnerIsAway() {
        String team = """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob", time_off: [{from: 2026-12-05, to: 2026-12-20}]}
                  - {id: charlie, name: Charlie, slack: "@charlie", time_off: [{every: monday}]}
                rotation: {start: 2026-11-02, secondary: never, on_time_off: [redistribute]}
                """;
        assertThat(validate(team, "pipelines: [{id: a, name: A, primary_owner: bob, secondary_owner: charlie}]"))
                .contains("team.yaml:4:59: warning: Bob and Charlie, who own 'a', are both away on 2026-12-07 and on"
                        + " 2026-12-14 (the other absence is on line 5)");
    }

    /** Before the hand-off at 09:00 the on-call day is still Sunday. For the calendar and the review, it is Monday. */
    @Test
    void goesByTheCalendarDayOfTheTeam() {
        Path plan = new PlanFolder(directory)
                .with("pipelines.yaml", """
                        pipelines:
                          - {id: a, name: A, primary_owner: bob, secondary_owner: charlie, reviewed: 2026-11-30}
                        """)
                .with("team.yaml", """
                        team: Data
                        timezone: America/New_York
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                          - {id: charlie, name: Charlie, slack: "@charlie"}
                          - {id: diana, name: Diana, leaves: 2026-11-29}
                        rotation: {start: 2026-01-05}
                        """)
                .directory();
        assertThat(Run.in(plan, "validate", "--at", "2026-11-30T05:00:00Z").out())
                .isEqualTo("No problems found in 3 files.\n");
        assertThat(Run.in(plan, "validate", "--at", "2026-11-30T04:59:59Z").out())
                .contains("the review on 2026-11-30 is in the future")
                .contains("Diana has no email")
                .endsWith("Found 2 warnings in 3 files.\n");
    }

    /** Today is 2026-11-21; the change of the next shift but one is early enough. */
    @Test
    void reportsChangesOfPublishedShiftsOnShortNotice() {
        String shifts = """
                people: [{id: alice, name: Alice}, {id: bob, name: Bob}, {id: charlie, name: Charlie}]
                shifts:
                  - {start: 2026-11-16, end: 2026-11-22, starts_at: 2026-11-16T09:00:00Z, ends_at: 2026-11-23T09:00:00Z, primary: alice, secondary: bob}
                  - {start: 2026-11-23, end: 2026-11-29, starts_at: 2026-11-23T09:00:00Z, ends_at: 2026-11-30T09:00:00Z, primary: bob, secondary: charlie COVER}
                  - {start: 2026-11-30, end: 2026-12-06, starts_at: 2026-11-30T09:00:00Z, ends_at: 2026-12-07T09:00:00Z, primary: charlie, secondary: alice}
                """;
        new PlanFolder(directory).with("schedule.yaml", shifts.replace("COVER", ""));
        String team = """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob", time_off: [{date: 2026-11-26}]}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                rotation: {start: 2026-11-16, notice: 14d}
                swaps: [{shift: 2026-11-30, from: charlie, to: bob}]
                overrides:
                  - {date: 2026-11-22, engineer: charlie, instead_of: alice}
                  - {date: 2026-12-05, engineer: alice, instead_of: bob}
                """;
        assertThat(validate(team, "pipelines: []"))
                .contains("team.yaml:9:12: warning: on 2026-11-22 Charlie is primary in place of Alice, with 1 day of"
                        + " notice instead of 14d; make sure")
                .contains("team.yaml:7:17: warning: on 2026-11-30 Bob is primary in place of Charlie, with 9 days")
                .contains("team.yaml:4:59: warning: on 2026-11-26 Charlie is primary in place of Bob, with 5 days")
                .endsWith("Found 3 warnings in 4 files.\n");
        PlanFolder.existing(directory)
                .with(
                        "schedule.yaml",
                        shifts.replace(
                                "COVER",
                                ", covers: [{date: 2026-11-26, role: primary, engineer: charlie, instead_of: bob, kind:"
                                        + " secondary-covers, reason: Bob is away}, {date: 2026-11-26, role: secondary,"
                                        + " engineer: alice, instead_of: charlie, kind: secondary-covers, reason: Bob is"
                                        + " away}]"));
        assertThat(Run.in(directory, "validate").out()).endsWith("Found 2 warnings in 4 files.\n");
    }

    /** The first swap is past. */
    @Test
    void namesWhatIsInTheWayOfASwap() {
        String team = """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie", leaves: 2026-12-31, time_off: [{date: 2026-11-10}]}
                rotation: {start: 2026-11-02, secondary: never}
                swaps:
                  - {shift: 2026-11-09, from: bob, to: charlie}
                  - {shift: 2026-12-14, from: alice, to: bob}
                  - {shift: 2026-12-14, from: bob, to: charlie}
                  - {shift: 2026-12-21, from: bob, to: charlie, in_return: 2027-01-06}
                """;
        assertThat(validate(team, "pipelines: []"))
                .contains(
                        "team.yaml:8:13: warning: the swap of the shift on 2026-11-09 is not applied: Charlie is away in"
                                + " it (team.yaml, line 5); Bob is primary then: if the swap was made, restore what has"
                                + " changed since")
                .contains(
                        "team.yaml:9:13: error: the swap of the shift on 2026-12-14 is not applied: another swap names"
                                + " the shift from 2026-12-14 too (team.yaml, line 10)")
                .contains("team.yaml:11:60: error: the shift in return on 2027-01-06 is not applied: Charlie leaves"
                        + " on 2026-12-31 (team.yaml, line 5); name an earlier shift")
                .endsWith("Found 3 errors and 1 warning in 3 files.\n");
    }

    /** Schedule.yaml has Bob where Alice gave him her shift. */
    @Test
    void isNotToTakeBackASwapThatIsInForce() {
        new PlanFolder(directory).with("schedule.yaml", """
                people: [{id: alice, name: Alice}, {id: bob, name: Bob}]
                shifts:
                  - {start: 2026-11-16, end: 2026-11-22, starts_at: 2026-11-16T09:00:00Z, ends_at: 2026-11-23T09:00:00Z, primary: bob, secondary: alice}
                  - {start: 2026-11-23, end: 2026-11-29, starts_at: 2026-11-23T09:00:00Z, ends_at: 2026-11-30T09:00:00Z, primary: alice, secondary: bob}
                """);
        String team = """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                rotation: {start: 2026-11-16}
                swaps: [{shift: 2026-11-16, from: alice, to: bob, in_return: 2026-11-23}]
                """;
        assertThat(validate(team, "pipelines: []")).isEqualTo("No problems found in 4 files.\n");
        assertThat(validate(team.replace("in_return: 2026-11-23", "in_return: 2026-11-30"), "pipelines: []"))
                .contains("Alice is not on call in it (schedule.yaml, line 3); Bob is primary then [swap-not-applied]");
    }

    private String validate(String team, String pipelines) {
        PlanFolder plan =
                PlanFolder.existing(directory).with("pipelines.yaml", pipelines).with("holidays.yaml", "holidays: []");
        plan.with("team.yaml", team);
        return Run.in(directory, "validate").out();
    }
}
