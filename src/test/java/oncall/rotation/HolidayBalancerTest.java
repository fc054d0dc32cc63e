package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oncall.model.HolidayDate;
import oncall.model.Plan;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import oncall.schedule.Share;
import oncall.schedule.Shift;
import oncall.schedule.Spread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How fairly holidays are balanced over random years, with 3 to 12 engineers and the holidays of an office. */
class HolidayBalancerTest {

    /** The number of years; {@code -Dbalance.years=1000} sets another one. */
    private static final int YEARS = Integer.getInteger("balance.years", 400);

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[secondary-covers]"})
    void reachesTheFairestPossibleYear(String onHoliday) throws IOException {
        Map<Long, Integer> above = above(0, YEARS, 1, onHoliday);
        assertThat(above.get(0L))
                .as("years by shifts above the best: %s", above)
                .isGreaterThanOrEqualTo(YEARS * 98 / 100);
        assertThat(above.keySet()).allMatch(more -> more <= 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[secondary-covers]"})
    void staysFairOverFiveYears(String onHoliday) throws IOException {
        Map<Long, Integer> above = above(1000, YEARS / 5, 5, onHoliday);
        assertThat(above.get(0L))
                .as("by shifts above the best: %s", above)
                .isGreaterThanOrEqualTo(YEARS / 5 * 96 / 100);
    }

    /** A secondary who covers is chosen by the holidays that they have served in either role. */
    @Test
    void staysFairWhereWhoCoversDependsOnTheHolidaysServed() throws IOException {
        PlanLines lines = new PlanLines(LocalDate.of(2026, 1, 5), 7, 260);
        for (int i = 0; i < 3; i++) {
            lines.people.add(RandomPlan.person(i));
        }
        List<String> holidays = new ArrayList<>();
        for (String date : "01-01 02-16 04-03 04-06 05-01 05-14 05-25 10-03 11-01 12-25 12-26".split(" ")) {
            holidays.add("{date: \"" + date + "\", name: H" + date + "}");
        }
        lines.calendars.put("", holidays);
        lines.rotation.put("secondary", "holiday-weeks");
        lines.rotation.put("on_holiday", "[secondary-covers]");
        for (int years = 1; years <= 5; years++) {
            assertThat(spread(lines, 52 * years).actual() / Share.SHIFT)
                    .as("after %d years", years)
                    .isLessThanOrEqualTo(1);
        }
    }

    /** With few people rest leaves little choice, so some plans stay several shifts above the best. */
    @ParameterizedTest
    @CsvSource({"3, 6", "4, 6", "5, 3", "6, 3"})
    void seldomStraysWhereWhoCoversDependsOnTheHolidaysServed(int people, int most) throws IOException {
        int plans = 20;
        int sum = 0;
        for (int seed = 4000; seed < 4000 + plans; seed++) {
            Dice dice = new Dice(seed);
            PlanLines lines = new PlanLines(LocalDate.of(2026, 1, 5), 7, 260);
            for (int i = 0; i < people; i++) {
                lines.people.add(RandomPlan.person(i));
            }
            List<String> holidays = new ArrayList<>();
            for (int i = dice.between(7, 13); i > 0; i--) {
                LocalDate day = LocalDate.of(2026, 1, 1).plusDays(dice.between(0, 364));
                holidays.add("{date: \"" + day.toString().substring(5) + "\", name: H" + i + "}");
            }
            lines.calendars.put("", holidays);
            lines.rotation.put("secondary", "holiday-weeks");
            lines.rotation.put("on_holiday", "[secondary-covers]");
            Spread spread = spread(lines, 260);
            long above = (spread.actual() - spread.best()) / Share.SHIFT;
            sum += (int) above;
            assertThat(above).as("seed %d:\n%s", seed, lines).isLessThanOrEqualTo(most);
        }
        assertThat(sum).as("shifts above the best, over all plans").isLessThanOrEqualTo(2 * plans);
    }

    /** How many plans are how many shifts above the smallest possible spread. */
    private static Map<Long, Integer> above(int seed, int plans, int years, String onHoliday) throws IOException {
        Map<Long, Integer> above = new TreeMap<>();
        for (int i = seed; i < seed + plans; i++) {
            PlanLines lines = year(new Dice(i), years);
            lines.rotation.put("on_holiday", onHoliday);
            Spread spread = spread(lines, 52 * years);
            above.merge((spread.actual() - spread.best()) / Share.SHIFT, 1, Integer::sum);
        }
        return above;
    }

    @Test
    void seldomGivesAHolidayTwiceInARow() throws IOException {
        int repeated = 0;
        int repeatedInTurns = 0;
        int years = 0;
        for (int seed = 2000; seed < 2030; seed++) {
            PlanLines lines = year(new Dice(seed), 6);
            repeated += repeats(lines);
            lines.rotation.put("balance_holidays", "false");
            repeatedInTurns += repeats(lines);
            years += 5;
        }
        assertThat(repeated)
                .as("in %d years; %d without balance", years, repeatedInTurns)
                .isLessThan(repeatedInTurns * 2 / 3);
    }

    @Test
    void sharesInProportionToLoadsAndMembership() throws IOException {
        for (int seed = 3000; seed < 3060; seed++) {
            Dice dice = new Dice(seed);
            PlanLines lines = year(dice, 5);
            lines.rotation.put("rest", "0");
            for (PlanLines.Person person : lines.people) {
                person.load = dice.oneOf("1", "1", "0.8", "0.5", "0.25");
                person.joins = dice.chance(30) ? lines.start.plusDays(dice.between(100, 1000)) : null;
            }
            lines.people.get(0).joins = null;
            Plan plan = lines.read();
            List<Shift> shifts = Scheduler.of(plan).weeks(lines.start, 5 * 52).shifts();
            long most = 0;
            for (DutyTotals served : Fairness.of(plan, shifts).engineers()) {
                most = Math.max(most, served.holidayAhead());
            }
            assertThat(most).as("most ahead, seed %d:\n%s", seed, lines).isLessThanOrEqualTo(Share.SHIFT * 3 / 2);
        }
    }

    private static PlanLines year(Dice dice, int years) {
        int first = dice.between(2024, 2030);
        LocalDate start = LocalDate.of(first, 1, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        PlanLines lines = new PlanLines(start, 7, 52 * years);
        for (int i = dice.between(3, 12); i > 0; i--) {
            PlanLines.Person person = RandomPlan.person(i);
            for (int year = first; year < first + years; year++) {
                for (int absence = dice.between(1, 3); absence > 0; absence--) {
                    LocalDate from = LocalDate.of(year, 1, 1).plusDays(dice.between(0, 364));
                    person.timeOff.add("{from: " + from + ", to: " + from.plusDays(dice.between(2, 13)) + "}");
                }
            }
            lines.people.add(person);
        }
        lines.calendars.put("", holidays(first, first + years));
        return lines;
    }

    private static List<String> holidays(int first, int last) {
        List<String> holidays = new ArrayList<>(List.of(
                "{date: \"01-01\", name: New Year}",
                "{date: \"06-19\", name: Juneteenth}",
                "{date: \"07-04\", name: Independence}",
                "{date: \"11-11\", name: Veterans}",
                "{date: \"12-25\", name: Christmas}"));
        for (int year = first; year <= last; year++) {
            holidays.add(monday(year, 1, 3, "King"));
            holidays.add(monday(year, 2, 3, "Presidents"));
            holidays.add(monday(year, 5, 4, "Memorial"));
            holidays.add(monday(year, 9, 1, "Labor"));
            holidays.add(monday(year, 10, 2, "Columbus"));
            LocalDate november = LocalDate.of(year, 11, 1);
            holidays.add("{date: " + november.with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))
                    + ", name: Thanksgiving}");
        }
        return holidays;
    }

    private static String monday(int year, int month, int which, String name) {
        LocalDate first = LocalDate.of(year, month, 1);
        return "{date: " + first.with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY)) + ", name: " + name
                + "}";
    }

    private static Spread spread(PlanLines lines, int weeks) throws IOException {
        Plan plan = lines.read();
        List<Shift> shifts = Scheduler.of(plan).weeks(lines.start, weeks).shifts();
        return Fairness.of(plan, shifts).holiday();
    }

    /** The number of holidays with the same primary as in the year before. */
    private static int repeats(PlanLines lines) throws IOException {
        int repeats = 0;
        Map<String, String> before = new HashMap<>();
        for (Shift shift : lines.schedule(lines.read())) {
            for (HolidayDate holiday : shift.holidays()) {
                String primary = shift.primary() == null ? "" : shift.primary().id();
                repeats += primary.equals(before.put(holiday.name(), primary)) ? 1 : 0;
            }
        }
        return repeats;
    }
}
