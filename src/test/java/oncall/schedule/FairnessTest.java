package oncall.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.PlanFolder;
import oncall.cli.PlanLoader;
import oncall.files.DirectorySource;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.rotation.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fairness of small plans. */
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
        Plan plan = plan("""
                team: Data
                engineers:
                  - {id: a, name: A}
                  - {id: b, name: B, calendar: fr}
                  - {id: c, name: C, load: 0.5, joins: 2026-01-12}
                  - {id: x, name: X}
                rotation: {start: 2026-01-05, order: [a, b, c], on_holiday: [secondary-covers], balance_holidays: false}
                overrides: [{from: 2026-01-17, to: 2026-01-18, engineer: x, instead_of: b}]
                """);
        List<Shift> shifts = Scheduler.of(plan).weeks(START, 4).shifts();

        assertThat(primaries(shifts)).isEqualTo("a b c a");
        Fairness fairness = Fairness.of(plan, shifts);
        assertThat(lines(fairness))
                .containsExactly(
                        "a 2/1.7 1, holidays 1/0.9, weekends 4, covers 1, days 14, gap 2",
                        "b 1/1.7 2, holidays 0/0.0, weekends 0, covers 2, days 6, gap null",
                        "c 1/0.6 1, holidays 0/0.2, weekends 2, covers 0, days 6, gap null",
                        "x 0/0.0 0, holidays 0/0.0, weekends 2, covers 2, days 2, gap null");
        assertThat(fairness.days().from()).isEqualTo(START);
        assertThat(fairness.days().to()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    /** The secondary covers each holiday, and the balance goes by who covers. */
    @Test
    void countsHolidaysForThoseWhoServeThem() throws IOException {
        new PlanFolder(directory).with("holidays.yaml", """
                holidays:
                  - {date: 2026-01-26, name: A}
                  - {date: 2026-02-18, name: B}
                  - {date: 2026-04-03, name: C}
                  - {date: 2026-05-25, name: D}
                  - {date: 2026-06-19, name: E}
                  - {date: 2026-08-15, name: F}
                  - {date: 2026-10-12, name: G}
                  - {date: 2026-11-11, name: H}
                  - {date: 2026-12-25, name: I}
                """);
        Plan plan = plan("""
                team: Data
                engineers: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}, {id: d, name: D}]
                rotation: {start: 2026-01-05, on_holiday: [secondary-covers]}
                """);
        List<Shift> shifts = Scheduler.of(plan).weeks(START, 52).shifts();

        List<DutyTotals> served = Fairness.of(plan, shifts).engineers();
        assertThat(served.stream().mapToInt(DutyTotals::holidayShifts).sum()).isEqualTo(9);
        assertThat(served.stream().mapToInt(DutyTotals::holidayDays).sum()).isEqualTo(9);
        assertThat(served).allMatch(one -> one.holidayShifts() == 2 || one.holidayShifts() == 3);
        for (Shift shift : shifts) {
            assertThat(shift.covers())
                    .filteredOn(cover -> cover.role() == Role.PRIMARY)
                    .hasSize(shift.holidays().size())
                    .allMatch(cover -> Objects.equals(cover.engineer(), shift.secondary()));
        }
    }

    @Test
    void countsShiftsThatNobodyServesForNobody() throws IOException {
        Plan plan = plan("""
                team: Data
                engineers:
                  - {id: a, name: A, leaves: 2026-01-25}
                  - {id: b, name: B, leaves: 2026-01-18}
                  - {id: m, name: M, on_call: false}
                rotation: {start: 2026-01-05}
                overrides: [{from: 2026-02-02, to: 2026-02-10, engineer: m}]
                """);
        List<Shift> shifts = Scheduler.of(plan).weeks(START, 6).shifts();

        Fairness fairness = Fairness.of(plan, shifts);
        assertThat(primaries(shifts)).isEqualTo("a b a - - -");
        assertThat(fairness.unserved()).as("the shift without a volunteer").isEqualTo(1);
        assertThat(shifts)
                .extracting(shift -> CoverageGap.in(shift).size())
                .as("gaps")
                .containsExactly(0, 0, 0, 1, 0, 1);
        assertThat(lines(fairness))
                .containsExactly(
                        "a 2/2.0 1, holidays 0/0.0, weekends 4, covers 0, days 14, gap 1",
                        "b 1/1.0 1, holidays 0/0.0, weekends 2, covers 0, days 7, gap null",
                        "m 0/0.0 0, holidays 0/0.0, weekends 2, covers 9, days 9, gap null");
        assertThat(fairness.primary()).isEqualTo(new Spread(0, 0));
    }

    @Test
    void knowsWhenAbsencesAllowNothingFairer() throws IOException {
        Plan plan = plan("""
                team: Data
                engineers:
                  - {id: a, name: A}
                  - {id: b, name: B, time_off: [{from: 2026-01-05, to: 2026-02-01}]}
                rotation: {start: 2026-01-05, on_time_off: [redistribute]}
                """);

        Fairness away = Fairness.of(plan, Scheduler.of(plan).weeks(START, 4).shifts());
        assertThat(away.primary()).isEqualTo(new Spread(4 * Share.SHIFT, 4 * Share.SHIFT));
        assertThat(away.primary().canBeSmaller()).isFalse();

        Fairness later = Fairness.of(plan, Scheduler.of(plan).weeks(START, 8).shifts());
        assertThat(later.primary().best()).isZero();
        assertThat(later.primary().canBeSmaller()).isTrue();
    }

    @Test
    void namesAShiftToTakeOver() throws IOException {
        Plan plan = plan("""
                team: Data
                engineers:
                  - {id: a, name: A}
                  - {id: b, name: B}
                  - {id: c, name: C}
                rotation: {start: 2026-01-05, rest: 0}
                swaps: [{shift: 2026-01-12, from: b, to: a}]
                """);
        List<Shift> shifts = Scheduler.of(plan).weeks(START, 12).shifts();
        Outlook outlook = Outlook.of(plan, shifts, START);

        assertThat(primaries(shifts)).isEqualTo("a a c a b c a b c a b c");
        Outlook.Relief relief = Objects.requireNonNull(outlook.relief());
        assertThat(relief.taker().id() + " " + relief.giver().id()).isEqualTo("b a");
        assertThat(relief.shift()).as("the first to come that is not swapped").isEqualTo(LocalDate.of(2026, 1, 26));
        assertThat(Outlook.of(plan, shifts, LocalDate.of(2026, 3, 9)).relief())
                .as("all of them are over")
                .isNull();
        Plan rested = plan("""
                team: Data
                engineers:
                  - {id: a, name: A}
                  - {id: b, name: B}
                  - {id: c, name: C}
                rotation: {start: 2026-01-05, rest: 1}
                swaps: [{shift: 2026-01-12, from: b, to: a}]
                """);
        assertThat(Outlook.of(rested, shifts, START).relief())
                .as("b is on call beside each of them")
                .isNull();
    }

    /** Who is away for a round without an excuse is behind, and nobody can level that. */
    @Test
    void comparesThoseWhoAreThere() throws IOException {
        Plan plan = plan("""
                team: Data
                engineers:
                  - {id: a, name: A}
                  - {id: b, name: B}
                  - {id: c, name: C, time_off: [{from: 2026-01-05, to: 2026-03-31}]}
                rotation: {start: 2026-01-05, on_time_off: [redistribute]}
                """);
        Outlook outlook = Outlook.of(plan, Scheduler.of(plan).weeks(START, 24).shifts(), START.minusDays(1));

        assertThat(outlook.fairness().primary().canBeSmaller()).isTrue();
        assertThat(outlook.away()).extracting(Engineer::id).containsExactly("c");
        assertThat(outlook.relief()).isNull();
    }

    /** The other half of an exchange is not among the shifts. */
    @Test
    void leavesOutExchangesWithOtherShifts() throws IOException {
        Plan plan = plan("""
                team: Data
                engineers:
                  - {id: a, name: A}
                  - {id: b, name: B, time_off: [{from: 2026-02-23, to: 2026-03-01}]}
                rotation: {start: 2026-01-05, on_time_off: [swap-with-next], rest: 0}
                """);
        List<Shift> shifts = Scheduler.of(plan).weeks(START, 9).shifts();
        Outlook whole = Outlook.of(plan, shifts, START);
        Outlook cut = Outlook.of(plan, shifts.subList(0, 8), START);

        assertThat(primaries(shifts)).isEqualTo("a b a b a b a a b");
        assertThat(whole.isCut()).isFalse();
        assertThat(cut.isCut()).isTrue();
        assertThat(cut.farthest()).isZero();
        assertThat(cut.relief()).isNull();
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
                    + one.coverDays() + ", days " + one.days() + ", gap " + one.shortestGap());
        }
        return lines;
    }

    private static double oneDecimal(long amount) {
        return Math.round(shifts(amount) * 10) / 10.0;
    }
}
