package oncall.rotation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import oncall.model.Calendar;
import oncall.model.DateRange;
import oncall.model.DatedLoad;
import oncall.model.Engineer;
import oncall.model.Load;
import oncall.model.OnCallTimes;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.Rotation;
import oncall.model.SecondaryMode;
import oncall.model.SwapPartners;
import oncall.model.TimeOff;
import oncall.model.TimeSpan;
import oncall.schedule.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose turn each shift is. */
class TurnsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @Test
    void goesRoundInOrderWhereLoadsAreEqual() {
        assertThat(turns(List.of(engineer("a", 100), engineer("b", 100), engineer("c", 100)), 7))
                .isEqualTo("abcabca");
    }

    @Test
    void spreadsHalfALoadEvenly() {
        assertThat(turns(List.of(engineer("a", 100), engineer("b", 50)), 9)).isEqualTo("abaabaaba");
        assertThat(turns(List.of(engineer("a", 50), engineer("b", 100)), 9)).isEqualTo("babbabbab");
    }

    @Test
    void asksNewcomersToCatchUpOnNothing() {
        Engineer newcomer = engineer("c", 100, START.plusWeeks(4), null);
        assertThat(turns(List.of(engineer("a", 100), engineer("b", 100), newcomer), 13))
                .isEqualTo("abababcabcabc");
    }

    @Test
    void keepsThePastWhenSomeoneLeaves() {
        List<Engineer> before = List.of(engineer("a", 100), engineer("b", 100), engineer("c", 100));
        List<Engineer> after = List.of(
                engineer("a", 100), engineer("b", 100, null, START.plusWeeks(6).minusDays(1)), engineer("c", 100));
        assertThat(turns(after, 12)).startsWith(turns(before, 6)).isEqualTo("abcabcacacac");
    }

    @Test
    void passesOverPeopleWhoAreNotThereOnAllDays() {
        Engineer joinsOnTuesday = engineer("b", 100, START.plusDays(1), null);
        assertThat(turns(List.of(joinsOnTuesday, engineer("a", 100)), 3)).isEqualTo("aba");
    }

    @Test
    void asksNothingForExcusedShifts() {
        TimeOff leave =
                new TimeOff(new DateRange(START.plusWeeks(3), START.plusWeeks(9).minusDays(1)), null, null, true);
        Engineer parent = engineer("b", List.of(new DatedLoad(null, Load.FULL)), null, null, List.of(leave));
        assertThat(turns(List.of(engineer("a", 100), parent, engineer("c", 100)), 15))
                .isEqualTo("abcacacacabcabc");
    }

    @Test
    void countsALoadFromItsDateOn() {
        List<DatedLoad> half = List.of(
                new DatedLoad(null, new Load(100)),
                new DatedLoad(START.plusWeeks(4).plusDays(3), new Load(50)));
        assertThat(turns(List.of(engineer("a", 100), engineer("b", half, null, null)), 11))
                .isEqualTo("ababababaab");
    }

    @Test
    void leavesAPartTimerTheirTurns() {
        TimeOff fridays = new TimeOff(new DateRange(START, START.plusYears(1)), DayOfWeek.FRIDAY, null, false);
        Engineer partTimer = engineer("b", List.of(new DatedLoad(null, Load.FULL)), null, null, List.of(fridays));
        assertThat(turns(List.of(engineer("a", 100), partTimer), 4)).isEqualTo("abab");
    }

    @Test
    void knowsWhenNobodyEarns() {
        Engineer gone = engineer("a", 100, null, START.plusWeeks(1).minusDays(1));
        assertThat(turns(List.of(gone), 3)).isEqualTo("a--");
    }

    @Test
    void countsTurnsAndShares() {
        Draft draft = draft(List.of(engineer("a", 100), engineer("b", 50)));

        assertThat(draft.at(0).turn())
                .extracting(Turn::had, Turn::earned, Turn::loads, Turn::round)
                .containsExactly(0, 0L, 150, 2);
        assertThat(draft.at(1).turn().member().engineer().id()).isEqualTo("b");
        assertThat(draft.at(1).turn()).extracting(Turn::had, Turn::earned).containsExactly(0, Share.SHIFT / 3);
        assertThat(draft.at(2).turn().member().engineer().id()).isEqualTo("a");
        assertThat(draft.at(2).turn())
                .extracting(Turn::had, Turn::earned)
                .containsExactly(1, Share.SHIFT + Share.SHIFT / 3);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** The promise of proportionate fairness. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsAWholeTurnFromTheirShareWhileTheTeamStaysTheSame(long seed) {
        Random random = new Random(seed);
        List<Engineer> order = new ArrayList<>();
        long loads = 0;
        for (int i = 0; i < 1 + random.nextInt(9); i++) {
            int load = 1 + random.nextInt(random.nextBoolean() ? 3 : 400);
            order.add(engineer(String.valueOf((char) ('a' + i)), load));
            loads += load;
        }
        Draft draft = draft(order);
        Map<Engineer, Integer> had = new HashMap<>();

        for (int shift = 1; shift <= 200; shift++) {
            had.merge(draft.at(shift - 1).turn().member().engineer(), 1, Integer::sum);
            for (Engineer engineer : order) {
                long ahead = had.getOrDefault(engineer, 0) * loads
                        - (long) shift * engineer.load(START).hundredths();
                assertThat(ahead).as("seed %d, shift %d", seed, shift).isBetween(1 - loads, loads - 1);
            }
        }
    }

    /** Compares with a second implementation, which follows the rule word for word with decimal fractions. */
    @ParameterizedTest
    @MethodSource("seeds")
    void followsTheRuleToTheLetter(long seed) {
        Random random = new Random(seed);
        List<Engineer> order = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(7); i++) {
            LocalDate joins = random.nextInt(3) == 0 ? START.plusDays(random.nextInt(400)) : null;
            LocalDate leaves = random.nextInt(3) == 0 ? START.plusDays(400 + random.nextInt(400)) : null;
            List<DatedLoad> loads = new ArrayList<>();
            loads.add(new DatedLoad(null, new Load(25 * (1 + random.nextInt(6)))));
            for (int change = 0; change < random.nextInt(3); change++) {
                LocalDate from = START.plusDays(200L * change + random.nextInt(200));
                loads.add(new DatedLoad(from, new Load(25 * (1 + random.nextInt(6)))));
            }
            order.add(engineer(String.valueOf((char) ('a' + i)), loads, joins, leaves));
        }
        String naive = TurnsByDefinition.of(order, 120);

        assertThat(turns(order, 120)).isEqualTo(naive);
    }

    private static String turns(List<Engineer> order, int shifts) {
        Draft draft = draft(order);
        StringBuilder ids = new StringBuilder();
        for (int shift = 0; shift < shifts; shift++) {
            Member member = draft.at(shift).turn().member();
            ids.append(member == null ? "-" : member.engineer().id());
        }
        return ids.toString();
    }

    private static Draft draft(List<Engineer> order) {
        Rotation rotation = new Rotation(
                Rotation.MAIN,
                null,
                START,
                new TimeSpan(7, TimeSpan.Unit.DAYS),
                OnCallTimes.always(LocalTime.of(9, 0)),
                null,
                order,
                SecondaryMode.NEVER,
                null,
                0,
                List.of(),
                List.of(),
                false,
                SwapPartners.ANYONE,
                null,
                null,
                List.of(),
                List.of(),
                PublishedSchedule.NONE);
        return new Draft(new Plan(
                "Data",
                null,
                List.of(),
                null,
                "UTC",
                new Calendar(null, List.of()),
                order,
                List.of(rotation),
                List.of(),
                List.of(),
                List.of()));
    }

    static DateRange week(int number) {
        return new DateRange(START.plusWeeks(number), START.plusWeeks(number).plusDays(6));
    }

    private static Engineer engineer(String id, int load) {
        return engineer(id, load, null, null);
    }

    private static Engineer engineer(String id, int load, @Nullable LocalDate joins, @Nullable LocalDate leaves) {
        return engineer(id, List.of(new DatedLoad(null, new Load(load))), joins, leaves);
    }

    private static Engineer engineer(
            String id, List<DatedLoad> loads, @Nullable LocalDate joins, @Nullable LocalDate leaves) {
        return engineer(id, loads, joins, leaves, List.of());
    }

    private static Engineer engineer(
            String id,
            List<DatedLoad> loads,
            @Nullable LocalDate joins,
            @Nullable LocalDate leaves,
            List<TimeOff> timeOff) {
        Calendar calendar = new Calendar(null, List.of());
        return new Engineer(
                id, id, null, null, null, null, null, "UTC", calendar, loads, true, null, null, joins, leaves, timeOff);
    }
}
