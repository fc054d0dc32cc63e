package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import oncall.PlanFolder;
import oncall.cli.PlanLoader;
import oncall.files.DirectorySource;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.SecondaryMode;
import oncall.schedule.Shift;
import oncall.validate.rule.ReasonText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** On random teams, no answer depends on the window, nobody has two roles, and nobody serves who is not there. */
    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTheLaws(long seed) throws IOException {
        Random random = new Random(seed);
        Plan plan = plan(randomTeam(random));
        LocalDate start = plan.rotation().start();
        List<Shift> all = Scheduler.of(plan).weeks(start, 104).shifts();

        LocalDate expected = start;
        for (Shift shift : all) {
            assertThat(shift.days().from()).isEqualTo(expected);
            expected = shift.days().to().plusDays(1);
            check(shift, plan);
        }
        for (int i = 0; i < 10; i++) {
            int number = random.nextInt(all.size());
            LocalDate day = all.get(number)
                    .days()
                    .from()
                    .plusDays(random.nextInt(plan.rotation().shiftDays()));
            assertThat(Scheduler.of(plan).shifts(day, 1).shifts()).containsExactly(all.get(number));
        }
    }

    private static void check(Shift shift, Plan plan) {
        Engineer primary = shift.primary();
        Engineer secondary = shift.secondary();
        if (primary == null) {
            assertThat(shift.changes()).hasSize(1);
            for (Engineer engineer : plan.rotation().order()) {
                assertThat(engineer.isOnTeam(shift.days()) && !engineer.isExcused(shift.days()))
                        .isFalse();
            }
            return;
        }
        assertThat(primary.isOnTeam(shift.days())).isTrue();
        for (LocalDate day = shift.days().from(); !day.isAfter(shift.days().to()); day = day.plusDays(1)) {
            DateRange today = new DateRange(day, day);
            boolean uncovered =
                    shift.covers().stream().anyMatch(cover -> cover.days().overlaps(today));
            assertThat(uncovered).as("%s", day).isEqualTo(!primary.isFree(today));
        }
        if (secondary != null) {
            assertThat(secondary).isNotSameAs(primary);
            assertThat(secondary.isFree(shift.days())).isTrue();
        } else if (plan.rotation().secondary() == SecondaryMode.ALWAYS) {
            for (Engineer engineer : plan.rotation().order()) {
                assertThat(engineer == primary || !engineer.isFree(shift.days()))
                        .isTrue();
            }
        }
    }

    private static String randomTeam(Random random) {
        StringBuilder team = new StringBuilder("team: Data\nengineers:\n");
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(30));
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            team.append("  - id: e").append(i).append("\n    name: E").append(i);
            team.append("\n    load: ")
                    .append(1 + random.nextInt(3))
                    .append('.')
                    .append(random.nextInt(100));
            if (random.nextInt(3) == 0) {
                team.append("\n    joins: ").append(start.plusDays(random.nextInt(500)));
            }
            if (random.nextInt(4) == 0) {
                team.append("\n    leaves: ").append(start.plusDays(500 + random.nextInt(300)));
            }
            team.append("\n    time_off:\n");
            for (int j = 0; j < random.nextInt(6); j++) {
                LocalDate from = start.plusDays(random.nextInt(700));
                team.append("      - {from: ").append(from).append(", to: ");
                team.append(from.plusDays(random.nextInt(30))).append(", excused: ");
                team.append(random.nextBoolean()).append("}\n");
            }
        }
        team.append("rotation:\n  start: ").append(start).append("\n  shift: ").append(1 + random.nextInt(28));
        return team.append("d\n  secondary: ")
                .append(random.nextBoolean() ? "always" : "holiday-weeks")
                .append('\n')
                .toString();
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
