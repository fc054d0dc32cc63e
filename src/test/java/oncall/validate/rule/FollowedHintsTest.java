package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Following the hint of a finding exactly removes the finding and causes no other. */
class FollowedHintsTest {

    @TempDir
    Path directory;

    @Test
    void doNotLeadFromSecondariesToRemediesAndBack() {
        String team = """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob", time_off: [{from: 2026-12-07, to: 2026-12-20}]}
                  - {id: charlie, name: Charlie, slack: "@charlie", time_off: [{from: 2026-12-14, to: 2026-12-20}]}
                rotation:
                  start: 2026-11-30
                  secondary: always
                  on_holiday: [secondary-covers]
                """;
        assertThat(validate("team.yaml", team))
                .contains("team.yaml:8:14: warning: there is no secondary")
                .contains("or write 'secondary: never' and remove 'secondary-covers' from 'on_holiday'");

        String never = team.replace("always", "never");
        assertThat(validate("team.yaml", never))
                .contains("remove it, or write 'secondary: holiday-weeks' [remedy-never-works]");
        assertThat(validate("team.yaml", never.replace("[secondary-covers]", "[]")))
                .isEqualTo("No problems found in 3 files.\n");
        assertThat(validate("team.yaml", team.replace("always", "holiday-weeks")))
                .isEqualTo("No problems found in 3 files.\n");
    }

    @Test
    void coverPublishedShiftsOfNobody() {
        String first = """
                people: [{id: alice, name: Alice}, {id: bob, name: Bob}]
                shifts:
                  - start: 2026-11-16
                    end: 2026-11-22
                    starts_at: 2026-11-16T09:00:00Z
                    ends_at: 2026-11-23T09:00:00Z
                    primary: alice
                    secondary: bob
                    covers: [{date: 2026-11-22, role: primary, instead_of: alice, kind: uncovered}]
                """;
        String second = """
                  - start: 2026-11-23
                    end: 2026-11-29
                    starts_at: 2026-11-23T09:00:00Z
                    ends_at: 2026-11-30T09:00:00Z
                    changes: [{kind: uncovered, role: primary}]
                """;
        assertThat(validate("schedule.yaml", first + second))
                .contains("write an override and choose someone who is free: Alice, Bob and Charlie [")
                .contains("run 'oncall cover alice 2026-11-22' and choose someone who is free: Bob and Charlie [");

        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                rotation: {start: 2026-01-05}
                overrides:
                  - {date: 2026-11-22, engineer: bob, instead_of: alice}
                  - {from: 2026-11-23, to: 2026-11-29, engineer: alice}
                """).with("schedule.yaml", first + second);
        assertThat(Run.in(directory, "validate").out()).isEqualTo("No problems found in 4 files.\n");
    }

    private String validate(String file, String text) {
        return Run.in(new PlanFolder(directory).with(file, text).directory(), "validate")
                .out();
    }
}
