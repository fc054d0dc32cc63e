package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Remedies that others replace are reported, and the printed plan omits them. */
class RemedyNeverReachedTest {

    @TempDir
    Path directory;

    @Test
    void limitOfAWholeShiftIsNone() {
        write("secondary: never, on_time_off: [{remedy: redistribute, up_to: 1w}, swap-with-next]");

        assertThat(validate()).contains("'swap-with-next' is never reached: 'redistribute' before it works");
        assertThat(plan()).contains("Absences:** The person who has served least takes over.\n");
    }

    @Test
    void smallerLimitIsNotEnough() {
        write("secondary: never, on_time_off: [{remedy: redistribute, up_to: 6d}, swap-with-next]");

        assertThat(validate()).contains("No problems found");
        assertThat(plan())
                .contains("takes over for up to 6 days away; otherwise the next in the rotation swaps shifts.\n");
    }

    @Test
    void sameRemedyTwiceHasWordsOfItsOwn() {
        write("on_time_off: [secondary-covers, {remedy: secondary-covers, up_to: 2d}], secondary_after: 15m");

        assertThat(validate())
                .contains("'secondary-covers' is never reached: it is listed before, for as many days; remove one");
        assertThat(plan())
                .contains("Absences:** The secondary covers these days.\n")
                .contains(
                        "The next in the order after the primary is the backup, who is called after 15 minutes without an answer");
    }

    @Test
    void limitIsAtLeastOneDay() {
        write("on_time_off: [{remedy: secondary-covers, up_to: 0d}, swap-with-next]");

        assertThat(validate()).contains("'0d' is not a length of at least one day; write a number above 0 and d or w");
    }

    @Test
    void unreadableTimeOffNamesAForm() {
        new PlanFolder(directory)
                .with(
                        "team.yaml",
                        "team: D\nengineers: [{id: ann, name: A, time_off: [2026-12-20..2026-12-24]}]\noverrides: [2026-12-27]");

        assertThat(validate())
                .contains("write it as {date: 2026-12-24}")
                .contains("write it as {date: 2026-12-24, engineer: ");
    }

    private void write(String rotation) {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: ann, name: Ann, slack: "@ann"}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: cai, name: Cai, slack: "@cai"}
                rotation: {start: 2026-11-30, ROTATION}
                """.replace("ROTATION", rotation));
    }

    private String validate() {
        return Run.in(directory, "validate").out();
    }

    private String plan() {
        return Run.in(directory, "plan").out();
    }
}
