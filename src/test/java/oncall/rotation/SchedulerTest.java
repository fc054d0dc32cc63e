package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.PlanFolder;
import oncall.cli.PlanLoader;
import oncall.files.DirectorySource;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.report.ReasonText;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulerTest {

    @TempDir
    Path directory;

    @Test
    void beginsWithTheShiftThatHoldsTheDay() throws IOException {
        Plan plan = plan("""
                team: Data
                engineers: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}]
                rotation: {start: 2026-01-05, shift: 10d}
                """);

        assertThat(lines(Scheduler.of(plan).weeks(LocalDate.of(2026, 1, 14), 4).shifts()))
                .containsExactly("2026-01-05 a b", "2026-01-15 b c", "2026-01-25 c a");
        assertThat(lines(Scheduler.of(plan).weeks(LocalDate.of(2026, 1, 15), 4).shifts()))
                .containsExactly("2026-01-15 b c", "2026-01-25 c a", "2026-02-04 a b");
    }

    @Test
    void beginsWithTheRotation() throws IOException {
        Plan plan = plan("""
                team: Data
                engineers: [{id: a, name: A}, {id: b, name: B}]
                rotation: {start: 2026-01-05}
                """);

        assertThat(lines(Scheduler.of(plan).weeks(LocalDate.of(2025, 6, 1), 1).shifts()))
                .containsExactly("2026-01-05 a b");
    }

    @Test
    void passesOverSecondariesWhoAreNotFreeOnAllDays() throws IOException {
        Plan plan = plan("""
                team: Data
                engineers:
                  - {id: a, name: A}
                  - {id: b, name: B, time_off: [{date: 2026-01-11}]}
                  - {id: c, name: C, joins: 2026-01-06}
                  - {id: d, name: D}
                rotation: {start: 2026-01-05, order: [a, b, c, d]}
                """);

        assertThat(lines(Scheduler.of(plan).weeks(LocalDate.of(2026, 1, 5), 2).shifts()))
                .containsExactly("2026-01-05 a d", "2026-01-12 b c");
    }

    @Test
    void hasSecondariesOnlyWhenAsked() throws IOException {
        String team = """
                team: Data
                engineers: [{id: a, name: A}, {id: b, name: B, calendar: fr}]
                rotation: {start: 2026-07-06, secondary: %s}
                """;
        new PlanFolder(directory)
                .with(
                        "holidays.yaml",
                        "calendars: {fr: [{date: 2026-07-14, name: Fête}, {date: 2026-07-20, name: X}]}\n");

        assertThat(lines(shifts(team.replace("%s", "always"), 4)))
                .containsExactly("2026-07-06 a b", "2026-07-13 b a", "2026-07-20 a b", "2026-07-27 b a");
        assertThat(lines(shifts(team.replace("%s", "holiday-weeks"), 4)))
                .as("only where the primary has the holiday")
                .containsExactly("2026-07-06 a -", "2026-07-13 b a", "2026-07-20 a -", "2026-07-27 b -");
        assertThat(lines(shifts(team.replace("%s", "never"), 4)))
                .containsExactly("2026-07-06 a -", "2026-07-13 b -", "2026-07-20 a -", "2026-07-27 b -");
    }

    @Test
    void leavesDaysUncoveredWhileThePrimaryIsAway() throws IOException {
        Shift shift = shifts("""
                        team: Data
                        engineers:
                          - id: a
                            name: A
                            time_off:
                              - {from: 2026-01-01, to: 2026-01-06, reason: Skiing}
                              - {date: 2026-01-08}
                              - {from: 2026-01-11, to: 2026-01-20}
                          - {id: b, name: B}
                        rotation: {start: 2026-01-05, on_time_off: []}
                        """, 1).get(0);

        List<String> covers = new ArrayList<>();
        for (Cover cover : shift.covers()) {
            assertThat(cover.engineer()).isNull();
            covers.add(cover.days().from() + " " + cover.days().to() + " " + ReasonText.of(cover.reason()));
        }
        assertThat(shift.primary()).isNotNull();
        assertThat(covers)
                .containsExactly(
                        "2026-01-05 2026-01-06 A is away (Skiing)",
                        "2026-01-08 2026-01-08 A is away",
                        "2026-01-11 2026-01-11 A is away");
    }

    @Test
    void namesTheHolidaysOfThoseOnTheTeam() throws IOException {
        new PlanFolder(directory).with("holidays.yaml", """
                        holidays:
                          - {from: 2026-01-10, to: 2026-01-12, name: Close}
                          - {date: "01-06", name: Epiphany}
                        calendars:
                          fr: [{date: 2026-01-06, name: Epiphany}, {date: 2026-01-05, name: Rentrée}]
                          us: [{date: 2026-01-07, name: Nobody here}]
                        """);
        List<Shift> shifts = shifts("""
                team: Data
                engineers: [{id: a, name: A}, {id: b, name: B, calendar: fr}, {id: c, name: C, calendar: us, joins: 2026-01-08}]
                rotation: {start: 2026-01-05}
                """, 1);

        assertThat(shifts.get(0).holidays().stream().map(day -> day.date() + " " + day.name()))
                .containsExactly("2026-01-05 Rentrée", "2026-01-06 Epiphany", "2026-01-10 Close", "2026-01-11 Close");
    }

    private List<Shift> shifts(String team, int count) throws IOException {
        Plan plan = plan(team);
        return Scheduler.of(plan).shifts(plan.rotation().start(), count).shifts();
    }

    private Plan plan(String team) throws IOException {
        if (Files.notExists(directory.resolve("team.yaml"))) {
            new PlanFolder(directory);
        }
        Files.writeString(directory.resolve("team.yaml"), team);
        return Objects.requireNonNull(
                PlanLoader.load(new DirectorySource(directory.toRealPath())).plan());
    }

    @Test
    void leavesAPartTimerTheirTurnsAndCoversTheirDayOff() throws IOException {
        Plan plan = plan("""
                team: Data
                engineers:
                  - {id: a, name: A}
                  - {id: b, name: B, load: 0.75, time_off: [{every: wednesday}]}
                  - {id: c, name: C}
                rotation:
                  start: 2026-01-05
                  on_time_off: [{remedy: secondary-covers, up_to: 2d}, swap-with-next, redistribute]
                """);
        List<Shift> shifts =
                Scheduler.of(plan).weeks(LocalDate.of(2026, 1, 5), 44).shifts();

        assertThat(shifts).filteredOn(shift -> id(shift.primary()).equals("a")).hasSize(16);
        assertThat(shifts).filteredOn(shift -> id(shift.primary()).equals("c")).hasSize(16);
        assertThat(shifts)
                .filteredOn(shift -> id(shift.primary()).equals("b"))
                .hasSize(12)
                .allSatisfy(shift -> assertThat(shift.covers())
                        .filteredOn(cover -> cover.role() == Role.PRIMARY)
                        .singleElement()
                        .satisfies(cover -> {
                            assertThat(cover.days().from().getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
                            assertThat(cover.days().days()).isEqualTo(1);
                            assertThat(id(cover.engineer())).isEqualTo(id(shift.secondary()));
                        }));
    }

    private static List<String> lines(List<Shift> shifts) {
        List<String> lines = new ArrayList<>();
        for (Shift shift : shifts) {
            lines.add(shift.days().from() + " " + id(shift.primary()) + " " + id(shift.secondary()));
        }
        return lines;
    }

    private static String id(@Nullable Engineer engineer) {
        return engineer == null ? "-" : engineer.id();
    }
}
