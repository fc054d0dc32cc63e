package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finding about an override says on how much of it nobody is replaced, and why. */
class OverrideNotAppliedTest {

    @TempDir
    Path directory;

    @Test
    void namesTheSwapThatOvertookIt() {
        String swap = "swaps: [{shift: 2026-12-07, from: bob, to: ann, in_return: 2026-12-23}]\n";

        assertThat(validate(swap + "overrides: [{from: 2026-12-21, to: 2026-12-22, engineer: cai, instead_of: ann}]"))
                .contains("the override from 2026-12-21 to 2026-12-22 is not applied: Ann is not on call on 2026-12-21"
                        + " after a swap (team.yaml, line 7); Bob is primary then: write 'instead_of: bob'");
        assertThat(validate(swap + "overrides: [{date: 2026-12-21, engineer: bob, instead_of: ann}]"))
                .contains("after a swap (team.yaml, line 7); Bob is primary then: remove the override");
    }

    @Test
    void judgesEachDayByItself() {
        assertThat(validate("overrides: [{from: 2026-11-28, to: 2026-11-29, engineer: cai, instead_of: ann}]"))
                .contains("2026-11-29 is not applied: the rotation begins on 2026-11-30");
        String late = validate("overrides: [{from: 2026-12-06, to: 2026-12-07, engineer: cai, instead_of: ann}]");

        assertThat(late).contains("2026-12-07 is not applied in full: Ann is not on call on 2026-12-07");
        assertThat(schedule("2026-11-30")).doesNotContain("is not applied");
        assertThat(schedule("2026-12-07")).contains("is not applied in full");
    }

    @Test
    void saysWhichRoleThePersonHas() {
        assertThat(validate("overrides: [{date: 2026-12-01, engineer: bob, instead_of: ann, role: secondary}]"))
                .contains("is not applied: Ann is primary on 2026-12-01; correct 'role': Ann is primary then");
    }

    /** The days of a weekday and of a weekend; the other rotation replaces the person. */
    @Test
    void doesNotGuessAboutDaysOfTwoRotations() {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers: [{id: ann, name: Ann}, {id: bob, name: Bob}, {id: cai, name: Cai}, {id: dee, name: Dee}]
                rotations:
                  - {id: week, start: 2026-11-30, days: weekdays, order: [ann, bob]}
                  - {id: weekend, start: 2026-12-05, days: weekends, order: [cai, dee]}
                overrides: [{from: 2026-12-04, to: 2026-12-05, engineer: cai, instead_of: ann}]
                """);

        assertThat(Run.in(directory, "validate").out())
                .contains("is not applied in full: Ann is not on call on 2026-12-05; Cai is primary then, and Dee");
    }

    private String validate(String changes) {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: ann, name: Ann, slack: "@ann"}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: cai, name: Cai, slack: "@cai"}
                rotation: {start: 2026-11-30, secondary: never}
                """ + changes);
        return Run.in(directory, "validate").out();
    }

    private String schedule(String from) {
        return Run.in(directory, "schedule", "--from", from, "--weeks", "1").err();
    }
}
