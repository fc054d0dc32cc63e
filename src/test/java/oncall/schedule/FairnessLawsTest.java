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
import java.util.function.BiPredicate;
import java.util.stream.LongStream;
import oncall.PlanFolder;
import oncall.cli.PlanLoader;
import oncall.files.DirectorySource;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.rotation.Scheduler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares fairness with a second calculation for random teams, which tries all ways to give out shifts. */
class FairnessLawsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @TempDir
    Path directory;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** On random teams, shares add up to the duties, and no way to give shifts to free people is fairer. */
    @ParameterizedTest
    @MethodSource("seeds")
    void isAsFairAsItSays(long seed) throws IOException {
        Random random = new Random(seed);
        new PlanFolder(directory).with("holidays.yaml", randomHolidays(random));
        Plan plan = plan(randomTeam(random));
        List<Shift> shifts = Scheduler.of(plan)
                .shifts(START.plusDays(random.nextInt(60)), 1 + random.nextInt(7))
                .shifts();

        Fairness fairness = Fairness.of(plan, shifts);

        List<Shift> served =
                shifts.stream().filter(shift -> shift.primary() != null).toList();
        double[] fair = fair(plan, served, (engineer, shift) -> true);
        double[] fairHoliday = fair(plan, served, FairnessLawsTest::observes);
        for (int i = 0; i < fair.length; i++) {
            DutyTotals one = fairness.engineers().get(i);
            assertThat(one.engineer().is(plan.rotation().order().get(i))).isTrue();
            assertThat(shifts(one.fairPrimaryShifts())).isCloseTo(fair[i], within(1e-6));
            assertThat(shifts(one.fairHolidayShifts())).isCloseTo(fairHoliday[i], within(1e-6));
        }
        checkSpread(
                fairness.primary(),
                fair,
                actual(plan, served, (one, shift) -> one.is(shift.primary())),
                best(plan, served, fair, false));
        List<Shift> holidays = served.stream()
                .filter(shift -> plan.rotation().order().stream().anyMatch(one -> servesHoliday(one, shift)))
                .toList();
        double[] actual = actual(plan, holidays, FairnessLawsTest::servesHoliday);
        checkSpread(fairness.holiday(), fairHoliday, actual, best(plan, holidays, fairHoliday, true));
    }

    private static void checkSpread(Spread spread, double[] fair, double[] count, double best) {
        double actual = FairestSpread.of(fair, count);
        assertThat(shifts(spread.actual())).isCloseTo(actual, within(1e-6));
        assertThat(shifts(spread.best())).isCloseTo(Math.min(actual, best), within(1e-6));
    }

    /**
     * The best spread of all ways to give the shifts to free people. Holiday shifts go to observers, or to others for
     * whom they do not count.
     */
    private static double best(Plan plan, List<Shift> shifts, double[] fair, boolean holidays) {
        List<List<Integer>> choices = new ArrayList<>();
        List<Engineer> order = plan.rotation().order();
        for (Shift shift : shifts) {
            List<Integer> choice = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                if (shift.isFree(order.get(i))) {
                    choice.add(!holidays || observes(order.get(i), shift) ? i : -1);
                }
            }
            choices.add(choice.isEmpty() ? List.of(holidays ? server(shift, order) : position(shift, order)) : choice);
        }
        return FairestSpread.of(fair, choices);
    }

    private static double[] fair(Plan plan, List<Shift> shifts, BiPredicate<Engineer, Shift> counts) {
        List<Engineer> order = plan.rotation().order();
        double[] fair = new double[order.size()];
        for (Shift shift : shifts) {
            double loads = 0;
            for (Engineer engineer : order) {
                loads += earns(engineer, shift)
                        ? engineer.load(shift.days().from()).hundredths()
                        : 0;
            }
            for (int i = 0; i < fair.length; i++) {
                fair[i] += earns(order.get(i), shift) && counts.test(order.get(i), shift)
                        ? order.get(i).load(shift.days().from()).hundredths() / loads
                        : 0;
            }
        }
        return fair;
    }

    private static double[] actual(Plan plan, List<Shift> shifts, BiPredicate<Engineer, Shift> serves) {
        List<Engineer> order = plan.rotation().order();
        double[] count = new double[order.size()];
        for (Shift shift : shifts) {
            for (int i = 0; i < count.length; i++) {
                count[i] += serves.test(order.get(i), shift) ? 1 : 0;
            }
        }
        return count;
    }

    /** Who serves the first holiday. */
    private static int server(Shift shift, List<Engineer> order) {
        return shift.days()
                .from()
                .datesUntil(shift.days().to().plusDays(1))
                .filter(shift.times()::contains)
                .flatMap(day -> order.stream()
                        .filter(one -> one.is(shift.on(day, Role.PRIMARY))
                                && one.calendar().hasHolidayIn(new DateRange(day, day))))
                .map(order::indexOf)
                .findFirst()
                .orElseThrow();
    }

    private static boolean servesHoliday(Engineer engineer, Shift shift) {
        return shift.days()
                .from()
                .datesUntil(shift.days().to().plusDays(1))
                .filter(shift.times()::contains)
                .anyMatch(day -> engineer.is(shift.on(day, Role.PRIMARY))
                        && engineer.calendar().hasHolidayIn(new DateRange(day, day)));
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
        return shift.absences().stream().allMatch(days -> engineer.isAvailable(days) && !engineer.isExcused(days));
    }

    private static boolean observes(Engineer engineer, Shift shift) {
        return shift.isHolidayOf(engineer, shift.days());
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

    private Plan plan(String team) throws IOException {
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
}
