package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import oncall.PlanFolder;
import oncall.ScheduleText;
import oncall.model.Plan;
import oncall.schedule.Fairness;
import oncall.schedule.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rotations that are not always on call, and shifts of calendar months. */
class OnCallDaysTest {

    private static final String PEOPLE = """
            team: Data
            timezone: Europe/London
            engineers:
              - {id: ann, name: Ann, slack: "@ann"}
              - {id: ben, name: Ben, slack: "@ben"}
              - {id: cai, name: Cai, slack: "@cai"}
              - {id: dee, name: Dee, slack: "@dee"}
            """;

    @TempDir
    Path directory;

    @Test
    void countsWorkingDaysOnly() {
        assertThat(shifts("{start: 2026-12-07, shift: 2d, days: weekdays, secondary: never}", 5))
                .containsExactly(
                        "ann 2026-12-07..2026-12-08",
                        "ben 2026-12-09..2026-12-10",
                        "cai 2026-12-11..2026-12-14",
                        "dee 2026-12-15..2026-12-16",
                        "ann 2026-12-17..2026-12-18");
    }

    @Test
    void sharesWeekdaysAndWeekends() {
        assertThat(shifts("{start: 2026-12-07, days: [monday, tuesday, wednesday, thursday]}", 4))
                .containsExactly(
                        "ann 2026-12-07..2026-12-10",
                        "ben 2026-12-14..2026-12-17",
                        "cai 2026-12-21..2026-12-24",
                        "dee 2026-12-28..2026-12-31");
        assertThat(shifts("{start: 2026-12-11, days: [friday, weekends], order: [cai, dee, ann, ben]}", 4))
                .containsExactly(
                        "cai 2026-12-11..2026-12-13",
                        "dee 2026-12-18..2026-12-20",
                        "ann 2026-12-25..2026-12-27",
                        "ben 2027-01-01..2027-01-03");
    }

    @Test
    void beginsWithTheFirstOnCallDay() {
        assertThat(shifts("{start: 2026-12-05, days: weekdays}", 2))
                .containsExactly("ann 2026-12-07..2026-12-11", "ben 2026-12-14..2026-12-18");
        assertThat(shifts("{start: 2026-12-10, days: weekdays}", 2))
                .as("a week that begins on a Thursday")
                .containsExactly("ann 2026-12-10..2026-12-16", "ben 2026-12-17..2026-12-23");
    }

    @Test
    void lastsCalendarMonths() {
        assertThat(shifts("{start: 2025-11-01, shift: 1mo, handoff: {time: \"00:00\"}}", 5))
                .containsExactly(
                        "ann 2025-11-01..2025-11-30",
                        "ben 2025-12-01..2025-12-31",
                        "cai 2026-01-01..2026-01-31",
                        "dee 2026-02-01..2026-02-28",
                        "ann 2026-03-01..2026-03-31");
        assertThat(shifts("{start: 2026-01-31, shift: 1mo}", 4))
                .as("a month without such a day begins on its last")
                .containsExactly(
                        "ann 2026-01-31..2026-02-27",
                        "ben 2026-02-28..2026-03-30",
                        "cai 2026-03-31..2026-04-29",
                        "dee 2026-04-30..2026-05-30");
        assertThat(shifts("{start: 2026-08-15, shift: 6mo, days: [monday]}", 2))
                .containsExactly("ann 2026-08-17..2027-02-08", "ben 2027-02-15..2027-08-09");
        assertThat(shifts("{start: 2026-01-01, shift: 30d}", 1)).containsExactly("ann 2026-01-01..2026-01-30");
    }

    /** Less than half of a run joins the next. The run of working days from the 7th has five, the first published one. */
    @Test
    void goesOnAfterPublishedShifts() {
        assertThat(after("2026-12-09", "weekdays"))
                .startsWith("ann 2026-12-07..2026-12-09", "ben 2026-12-10..2026-12-18");
        assertThat(after("2026-12-08", "weekdays"))
                .startsWith("ann 2026-12-07..2026-12-08", "ben 2026-12-09..2026-12-11");
        assertThat(after("2026-12-11", "weekdays"))
                .startsWith("ann 2026-12-07..2026-12-11", "ben 2026-12-14..2026-12-18");
        assertThat(after("2026-12-08", "[monday, thursday]"))
                .startsWith("ann 2026-12-07..2026-12-08", "ben 2026-12-10..2026-12-10", "cai 2026-12-14..2026-12-17");
    }

    private List<String> after(String lastPublished, String days) {
        LocalDate next = LocalDate.parse(lastPublished).plusDays(1);
        folder("{start: 2026-12-07, days: " + days + ", secondary: never}")
                .with("schedule.yaml", """
                people: [{id: ann, name: Ann}]
                shifts:
                  - {start: 2026-12-07, end: END, starts_at: "2026-12-07T09:00:00Z", ends_at: "NEXTT09:00:00Z",
                     primary: ann, turn: ann, loads: {ann: 1, ben: 1, cai: 1, dee: 1}}
                """.replace("END", lastPublished).replace("NEXT", next.toString()));
        return lines(3);
    }

    /** Time off at the weekend does not concern working days; if nights reach into Saturday, it does. */
    @Test
    void ignoresAbsencesBetweenOnCallDays() {
        String away = PEOPLE.replace("slack: \"@ann\"", "slack: \"@ann\", time_off: [{date: 2026-12-12}]");
        String rotation = "rotation: {start: 2026-12-10, shift: 4d, days: weekdays, secondary: never";

        new PlanFolder(directory).with("team.yaml", away + rotation + "}");
        assertThat(lines(1)).containsExactly("ann 2026-12-10..2026-12-15");
        new PlanFolder(directory).with("team.yaml", away + rotation + ", hours: {from: \"18:00\", to: \"08:00\"}}");
        assertThat(lines(1)).containsExactly("ben 2026-12-10..2026-12-15");
    }

    @Test
    void splitsCoversWhereNobodyIsOnCall() {
        String away =
                PEOPLE.replace("slack: \"@ann\"", "slack: \"@ann\", time_off: [{from: 2026-12-11, to: 2026-12-14}]");
        new PlanFolder(directory).with("team.yaml", away + "rotation: {start: 2026-12-10, shift: 4d, days: weekdays}");

        assertThat(ScheduleText.of(directory, 1))
                .isEqualTo("12-10 ann ben; primary 12-11 ben (secondary-covers); primary 12-14 ben (secondary-covers);"
                        + " secondary 12-11 cai (secondary-covers); secondary 12-14 cai (secondary-covers)\n");
    }

    @Test
    void countsNoWeekendsThatNobodyServes() {
        folder("{start: 2026-12-10, shift: 4d, days: weekdays, secondary: never}");
        Plan plan = ScheduleText.project(directory);
        List<Shift> shifts =
                Scheduler.of(plan).weeks(LocalDate.of(2026, 12, 10), 8).shifts();

        assertThat(Fairness.of(plan, shifts).engineers())
                .allSatisfy(one -> assertThat(one.weekendDays()).isZero());
    }

    @Test
    void showsTheShiftOfADayOrTheNext() {
        folder("{start: 2026-12-07, days: weekdays}");
        Scheduler scheduler = Scheduler.of(ScheduleText.project(directory));

        assertThat(line(scheduler.shifts(LocalDate.of(2026, 12, 11), 1).shifts().get(0)))
                .isEqualTo("ann 2026-12-07..2026-12-11");
        assertThat(line(scheduler.shifts(LocalDate.of(2026, 12, 12), 1).shifts().get(0)))
                .isEqualTo("ben 2026-12-14..2026-12-18");
    }

    private List<String> shifts(String rotation, int count) {
        folder(rotation);
        return lines(count);
    }

    private PlanFolder folder(String rotation) {
        return new PlanFolder(directory).with("team.yaml", PEOPLE + "rotation: " + rotation + "\n");
    }

    private List<String> lines(int count) {
        Plan plan = ScheduleText.project(directory);
        return Scheduler.of(plan).shifts(plan.rotation().start(), count).shifts().stream()
                .map(OnCallDaysTest::line)
                .toList();
    }

    private static String line(Shift shift) {
        return (shift.primary() == null ? "-" : shift.primary().id()) + " "
                + shift.days().from() + ".." + shift.days().to();
    }
}
