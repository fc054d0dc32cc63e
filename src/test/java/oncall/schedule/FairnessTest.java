package oncall.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.rotation.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FairnessTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @TempDir
    Path directory;

    @Test
    void comparesDutiesWithShares() throws IOException {
        new PlanFolder(directory).with("holidays.yaml", """
                holidays: [{date: 2026-01-07, name: A}, {date: 2026-01-20, name: B}]
                calendars: {fr: []}
                """);
        Plan project = project("""
                team: Data
                engineers:
                  - {id: a, name: A}
                  - {id: b, name: B, calendar: fr}
                  - {id: c, name: C, load: 0.5, joins: 2026-01-12}
                  - {id: x, name: X}
                rotation: {start: 2026-01-05, order: [a, b, c], on_holiday: [secondary-covers], balance_holidays: false}
                overrides: [{from: 2026-01-17, to: 2026-01-18, engineer: x, instead_of: b}]
                """);
        List<Shift> shifts = Scheduler.of(project).weeks(START, 4).shifts();

        assertThat(primaries(shifts)).isEqualTo("a b c a");
        Fairness fairness = Fairness.of(project, shifts);
        assertThat(lines(fairness))
                .containsExactly(
                        "a 2/1.7 1, holidays 1/0.9, weekends 4, covers 1, gap 2",
                        "b 1/1.7 2, holidays 0/0.9, weekends 0, covers 2, gap null",
                        "c 1/0.6 1, holidays 1/0.2, weekends 2, covers 0, gap null",
                        "x 0/0.0 0, holidays 0/0.0, weekends 2, covers 2, gap null");
        assertThat(fairness.days().from()).isEqualTo(START);
        assertThat(fairness.days().to()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void countsShiftsThatNobodyServesForNobody() throws IOException {
        Plan project = project("""
                team: Data
                engineers: [{id: a, name: A, leaves: 2026-01-25}, {id: b, name: B, leaves: 2026-01-18}]
                rotation: {start: 2026-01-05}
                """);
        List<Shift> shifts = Scheduler.of(project).weeks(START, 5).shifts();

        Fairness fairness = Fairness.of(project, shifts);
        assertThat(primaries(shifts)).isEqualTo("a b a - -");
        assertThat(fairness.unserved()).isEqualTo(2);
        assertThat(lines(fairness))
                .containsExactly(
                        "a 2/2.0 1, holidays 0/0.0, weekends 4, covers 0, gap 1",
                        "b 1/1.0 1, holidays 0/0.0, weekends 2, covers 0, gap null");
        assertThat(fairness.primary()).isEqualTo(new Spread(0, 0));
    }

    @Test
    void knowsWhenAbsencesAllowNothingFairer() throws IOException {
        Plan project = project("""
                team: Data
                engineers:
                  - {id: a, name: A}
                  - {id: b, name: B, time_off: [{from: 2026-01-05, to: 2026-02-01}]}
                rotation: {start: 2026-01-05, on_time_off: [redistribute]}
                """);

        Fairness away =
                Fairness.of(project, Scheduler.of(project).weeks(START, 4).shifts());
        assertThat(away.primary()).isEqualTo(new Spread(4 * Share.SHIFT, 4 * Share.SHIFT));
        assertThat(away.primary().canBeSmaller()).isFalse();

        Fairness later =
                Fairness.of(project, Scheduler.of(project).weeks(START, 8).shifts());
        assertThat(later.primary().best()).isZero();
        assertThat(later.primary().canBeSmaller()).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** On random teams, shares add up to the duties, and no way to give shifts to free people is fairer. */
    @ParameterizedTest
    @MethodSource("seeds")
    void isAsFairAsItSays(long seed) throws IOException {
        Random random = new Random(seed);
        new PlanFolder(directory).with("holidays.yaml", randomHolidays(random));
        Plan project = project(randomTeam(random));
        List<Shift> shifts = Scheduler.of(project)
                .shifts(START.plusDays(random.nextInt(60)), 1 + random.nextInt(7))
                .shifts();

        Fairness fairness = Fairness.of(project, shifts);

        List<Shift> served =
                shifts.stream().filter(shift -> shift.primary() != null).toList();
        List<Shift> holidays = served.stream()
                .filter(shift -> observes(Objects.requireNonNull(shift.primary()), shift))
                .toList();
        double[] fair = fair(project, served);
        double[] fairHoliday = fair(project, holidays);
        for (int i = 0; i < fair.length; i++) {
            DutyTotals one = fairness.engineers().get(i);
            assertThat(one.engineer().is(project.rotation().order().get(i))).isTrue();
            assertThat(shifts(one.fairPrimaryShifts())).isCloseTo(fair[i], within(1e-6));
            assertThat(shifts(one.fairHolidayShifts())).isCloseTo(fairHoliday[i], within(1e-6));
        }
        checkSpread(fairness.primary(), fair, actual(project, served), best(project, served, fair, false));
        checkSpread(
                fairness.holiday(), fairHoliday, actual(project, holidays), best(project, holidays, fairHoliday, true));
    }

    private static void checkSpread(Spread spread, double[] fair, double[] count, double best) {
        double actual = spread(count, fair);
        assertThat(shifts(spread.actual())).isCloseTo(actual, within(1e-6));
        assertThat(shifts(spread.best())).isCloseTo(Math.min(actual, best), within(1e-6));
    }

    /** All ways to give the shifts to free people; holiday shifts to observers, or to others, for whom they do not count. */
    private static double best(Plan project, List<Shift> shifts, double[] fair, boolean holidays) {
        List<List<Integer>> choices = new ArrayList<>();
        List<Engineer> order = project.rotation().order();
        for (Shift shift : shifts) {
            List<Integer> choice = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                if (order.get(i).isFree(shift.days())) {
                    choice.add(!holidays || observes(order.get(i), shift) ? i : -1);
                }
            }
            choices.add(choice.isEmpty() ? List.of(position(shift, order)) : choice);
        }
        return best(new double[fair.length], fair, choices, 0);
    }

    private static double best(double[] count, double[] fair, List<List<Integer>> choices, int next) {
        if (next == choices.size()) {
            return spread(count, fair);
        }
        double best = Double.MAX_VALUE;
        for (int i : choices.get(next)) {
            if (i >= 0) {
                count[i]++;
            }
            best = Math.min(best, best(count, fair, choices, next + 1));
            if (i >= 0) {
                count[i]--;
            }
        }
        return best;
    }

    private static double spread(double[] count, double[] fair) {
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < fair.length; i++) {
            if (fair[i] > 0) {
                most = Math.max(most, count[i] - fair[i]);
                least = Math.min(least, count[i] - fair[i]);
            }
        }
        return most < least ? 0 : most - least;
    }

    private static double[] fair(Plan project, List<Shift> shifts) {
        List<Engineer> order = project.rotation().order();
        double[] fair = new double[order.size()];
        for (Shift shift : shifts) {
            double loads = 0;
            for (Engineer engineer : order) {
                loads += earns(engineer, shift) ? engineer.load().hundredths() : 0;
            }
            for (int i = 0; i < fair.length; i++) {
                fair[i] += earns(order.get(i), shift) ? order.get(i).load().hundredths() / loads : 0;
            }
        }
        return fair;
    }

    private static double[] actual(Plan project, List<Shift> shifts) {
        List<Engineer> order = project.rotation().order();
        double[] count = new double[order.size()];
        for (Shift shift : shifts) {
            count[position(shift, order)]++;
        }
        return count;
    }

    private static int position(Shift shift, List<Engineer> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).is(shift.primary())) {
                return i;
            }
        }
        throw new IllegalStateException("not in the order");
    }

    private static boolean earns(Engineer engineer, Shift shift) {
        return engineer.isOnTeam(shift.days()) && !engineer.isExcused(shift.days());
    }

    private static boolean observes(Engineer engineer, Shift shift) {
        return engineer.calendar().hasHolidayIn(shift.days());
    }

    private static String randomHolidays(Random random) {
        StringBuilder holidays = new StringBuilder("holidays:\n");
        for (int i = 0; i < 8; i++) {
            holidays.append("  - {date: ")
                    .append(START.plusDays(random.nextInt(120)))
                    .append(", name: H}\n");
        }
        holidays.append("calendars:\n  fr:\n");
        for (int i = 0; i < 8; i++) {
            holidays.append("    - {date: ")
                    .append(START.plusDays(random.nextInt(120)))
                    .append(", name: F}\n");
        }
        return holidays.toString();
    }

    private static String randomTeam(Random random) {
        StringBuilder team = new StringBuilder("team: Data\nengineers:\n");
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            team.append("  - id: e").append(i).append("\n    name: E").append(i);
            team.append("\n    load: ").append(random.nextInt(2)).append('.').append(1 + random.nextInt(9));
            team.append(random.nextInt(3) == 0 ? "\n    calendar: fr" : "");
            if (random.nextInt(4) == 0) {
                team.append("\n    joins: ").append(START.plusDays(random.nextInt(80)));
            }
            if (random.nextInt(5) == 0) {
                team.append("\n    leaves: ").append(START.plusDays(80 + random.nextInt(30)));
            }
            team.append("\n    time_off:\n");
            for (int j = 0; j < random.nextInt(6); j++) {
                LocalDate from = START.plusDays(random.nextInt(100));
                team.append("      - {from: ").append(from).append(", to: ");
                team.append(from.plusDays(random.nextInt(20))).append(", excused: ");
                team.append(random.nextInt(3) == 0).append("}\n");
            }
        }
        return team.append("rotation:\n  start: ")
                .append(START)
                .append("\n  shift: ")
                .append(3 + random.nextInt(9))
                .append("d\n  on_time_off: [")
                .append(random.nextBoolean() ? "redistribute" : "secondary-covers")
                .append("]\n")
                .toString();
    }

    private Plan project(String team) throws IOException {
        if (Files.notExists(directory.resolve("holidays.yaml"))) {
            new PlanFolder(directory);
        }
        Files.writeString(directory.resolve("team.yaml"), team);
        return Objects.requireNonNull(
                PlanLoader.load(new DirectorySource(directory.toRealPath())).plan());
    }

    private static double shifts(long amount) {
        return (double) amount / Share.SHIFT;
    }

    private static String primaries(List<Shift> shifts) {
        List<String> ids = new ArrayList<>();
        for (Shift shift : shifts) {
            ids.add(shift.primary() == null ? "-" : shift.primary().id());
        }
        return String.join(" ", ids);
    }

    private static List<String> lines(Fairness fairness) {
        List<String> lines = new ArrayList<>();
        for (DutyTotals one : fairness.engineers()) {
            lines.add(one.engineer().id() + " " + one.primaryShifts() + "/" + oneDecimal(one.fairPrimaryShifts()) + " "
                    + one.secondaryShifts() + ", holidays " + one.holidayShifts() + "/"
                    + oneDecimal(one.fairHolidayShifts()) + ", weekends " + one.weekendDays() + ", covers "
                    + one.coverDays() + ", gap " + one.shortestGap());
        }
        return lines;
    }

    private static double oneDecimal(long amount) {
        return Math.round(shifts(amount) * 10) / 10.0;
    }
}
