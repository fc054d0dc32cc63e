package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.ScheduleText;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Overrides by role, which name nobody to replace. */
class OverrideRolesTest {

    @TempDir
    Path directory;

    /** Volunteers over Christmas: each takes a stretch of days, whose shift they are in. */
    @Test
    void replaceThePersonWhoHasTheRole() {
        plan("{start: 2026-11-30, secondary: never}", """
                - {from: 2026-12-21, to: 2026-12-22, engineer: ann}
                - {from: 2026-12-23, to: 2026-12-24, engineer: ben}
                - {from: 2026-12-25, to: 2026-12-26, engineer: cai}
                - {from: 2026-12-27, to: 2026-12-28, engineer: ben}
                """);

        assertThat(ScheduleText.of(directory, 5)).endsWith("""
                12-21 dee -; primary 12-21/22 ann (override); primary 12-23/24 ben (override);\
                 primary 12-25/26 cai (override); primary 12-27 ben (override)
                12-28 ann -; primary 12-28 ben (override)
                """);
        assertThat(Run.in(directory, "validate", "--today", "2026-12-01").out()).startsWith("No problems");
    }

    @Test
    void replaceTheSecondaryOrPassTheRoleOn() {
        plan("{start: 2026-11-30}", """
                - {date: 2026-11-30, engineer: dee, role: secondary}
                - {date: 2026-12-01, engineer: ben}
                - {date: 2026-12-02, engineer: ann, role: secondary}
                - {date: 2026-12-03, engineer: ann}
                """);

        assertThat(ScheduleText.of(directory, 1)).isEqualTo("""
                11-30 ann ben; primary 12-01 ben (override); secondary 11-30 dee (override); secondary 12-01 cai (override)
                ! Ann is primary on 2026-12-02
                """);
        assertThat(Run.in(directory, "validate", "--today", "2026-11-30").out())
                .contains("the override on 2026-12-02 is not applied: Ann is primary on 2026-12-02");
    }

    @Test
    void serveDaysThatNobodyCovers() {
        plan("{start: 2026-11-30, secondary: never, order: [ann], on_time_off: []}", """
                - {from: 2026-12-02, to: 2026-12-09, engineer: ben, role: primary}
                """);
        PlanFolder.existing(directory)
                .with(
                        "team.yaml",
                        PlanFolder.existing(directory)
                                .text("team.yaml")
                                .replace(
                                        "slack: \"@ann\"",
                                        "slack: \"@ann\", time_off: [{from: 2026-12-01, to: 2026-12-03}]"));

        assertThat(ScheduleText.of(directory, 2)).isEqualTo("""
                11-30 ann -; primary 12-01 - (uncovered); primary 12-02/6 ben (override)
                12-07 ann -; primary 12-07/9 ben (override)
                """);
    }

    /** With a role, the named person is replaced in that role only. */
    @Test
    void mayNameBothThePersonAndTheRole() {
        plan("{start: 2026-11-30}", """
                - {date: 2026-12-01, engineer: dee, instead_of: ben, role: secondary}
                - {date: 2026-12-02, engineer: dee, instead_of: ben, role: primary}
                """);

        assertThat(ScheduleText.of(directory, 1)).isEqualTo("""
                11-30 ann ben; secondary 12-01 dee (override)
                ! Ben is secondary on 2026-12-02
                """);
    }

    @Test
    void letTheFirstListedCount() {
        plan("{start: 2026-11-30, secondary: never}", """
                - {date: 2026-12-01, engineer: cai}
                - {from: 2026-12-01, to: 2026-12-02, engineer: dee}
                """);

        assertThat(ScheduleText.of(directory, 1)).isEqualTo("""
                11-30 ann -; primary 12-01 cai (override); primary 12-02 dee (override)
                ! another override already says who is primary on 2026-12-01
                """);
    }

    @Test
    void passOverDaysThatAreNoOnCallDays() {
        plan("{start: 2026-11-30, days: weekdays, secondary: never}", """
                - {from: 2026-12-04, to: 2026-12-07, engineer: dee}
                - {from: 2026-12-12, to: 2026-12-13, engineer: dee}
                """);

        assertThat(ScheduleText.of(directory, 2)).isEqualTo("""
                11-30 ann -; primary 12-04 dee (override)
                12-07 ben -; primary 12-07 dee (override)
                ! these are no on-call days of the rotation
                """);
    }

    /** A recorded override of one role leaves that of the other to be applied. */
    @Test
    void areRecordedByRole() {
        plan("{start: 2026-11-30}", """
                - {date: 2026-12-01, engineer: dee, role: secondary}
                - {date: 2026-12-02, engineer: dee}
                """);
        PlanFolder.existing(directory).with("schedule.yaml", """
                people: [{id: ann, name: Ann}, {id: ben, name: Ben}, {id: dee, name: Dee}]
                shifts:
                  - {start: 2026-11-30, end: 2026-12-06, starts_at: "2026-11-30T09:00:00Z", ends_at: "2026-12-07T09:00:00Z",
                     primary: ann, secondary: ben, turn: ann, loads: {ann: 1, ben: 1, cai: 1, dee: 1},
                     covers: [{date: 2026-12-02, role: secondary, engineer: dee, instead_of: ben, kind: override}]}
                """);

        assertThat(ScheduleText.of(directory, 1))
                .contains("primary 12-02 dee (override)", "secondary 12-01 dee (override)");
    }

    private void plan(String rotation, String overrides) {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: ann, name: Ann, slack: "@ann"}
                  - {id: ben, name: Ben, slack: "@ben"}
                  - {id: cai, name: Cai, slack: "@cai"}
                  - {id: dee, name: Dee, slack: "@dee"}
                rotation: ROTATION
                overrides:
                """.replace("ROTATION", rotation) + overrides.indent(2));
    }
}
