package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings in rotations in which nobody is on call on some days or at some hours. */
class OnCallDayRulesTest {

    @TempDir
    Path directory;

    @Test
    void takeNoGapBetweenPublishedShiftsForAnEdit() {
        String first = shift("2026-12-07", "2026-12-11", "09:00", "2026-12-11T17:00", "weekdays");
        String next = shift("2026-12-14", "2026-12-18", "09:00", "2026-12-18T17:00", "weekdays");

        assertThat(validate("2026-12-01", first, next)).startsWith("No problems");
        assertThat(validate("2026-12-01", first, next.replace("start: 2026-12-14", "start: 2026-12-11")))
                .contains("this shift begins on 2026-12-11, but the one before it ends on 2026-12-11");
        assertThat(validate("2026-12-01", first, next.replace("2026-12-18T17:00", "2026-12-20T17:00")))
                .contains("do not fit its days");
        assertThat(validate("2026-12-01", first.replace(DAYS + HOURS + ", ", ""), next))
                .contains("do not fit its days");
    }

    @Test
    void letNightsEndOnTheDateOnWhichTheNextBegin() {
        String hours = "hours: {from: \"17:00\", to: \"09:00\"}";
        String first = shift("2026-12-07", "2026-12-13", "17:00", "2026-12-14T09:00", "all");
        String next = shift("2026-12-14", "2026-12-20", "17:00", "2026-12-21T09:00", "all");

        assertThat(validate("2026-12-01", first.replace(HOURS, hours), next.replace(HOURS, hours)))
                .startsWith("No problems");
        assertThat(validate(
                        "2026-12-01",
                        first.replace(HOURS, hours).replace("2026-12-14T09:00", "2026-12-14T18:00"),
                        next.replace(HOURS, hours)))
                .contains("but the one before it ends at 2026-12-14T18:00");
    }

    @Test
    void askForNoNoticeOfDaysOnWhichNobodyIsOnCall() {
        String first = shift("2026-12-07", "2026-12-11", "09:00", "2026-12-11T17:00", "weekdays");

        assertThat(validate("2026-12-12", first)).startsWith("No problems");
        assertThat(validate("2026-12-13", first)).contains("[too-little-published]");
    }

    private static final String DAYS = "days: weekdays, ";
    private static final String HOURS = "hours: {from: \"09:00\", to: \"17:00\"}";

    private static String shift(String start, String end, String from, String endsAt, String days) {
        return "  - {start: " + start + ", end: " + end + ", days: " + days + ", " + HOURS + ", starts_at: \"" + start
                + "T" + from + ":00Z\", ends_at: \"" + endsAt + ":00Z\", primary: ann, turn: ann, loads: {ann: 1}}\n";
    }

    private String validate(String today, String... shifts) {
        new PlanFolder(directory)
                .with("team.yaml", """
                team: Data
                engineers: [{id: ann, name: Ann, slack: "@ann"}, {id: ben, name: Ben, slack: "@ben"}]
                rotation: {start: 2026-12-07, days: weekdays, hours: {from: "09:00", to: "17:00"}, secondary: never, notice: 2d}
                """)
                .with("schedule.yaml", "people: [{id: ann, name: Ann}]\nshifts:\n" + String.join("", shifts));
        return Run.in(directory, "validate", "--today", today).out();
    }
}
