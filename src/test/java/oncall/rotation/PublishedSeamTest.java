package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import oncall.model.Engineer;
import oncall.rotation.EachPlan.Scheduled;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose turn it is after the published shifts. */
class PublishedSeamTest {

    private static final LocalDate START = LocalDate.of(2024, 3, 5);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Edits without a date, of a team in which all have equal loads and are always there. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyServesTwiceInARowBecauseOfAnEdit(long seed) throws IOException {
        Dice dice = new Dice(seed);
        PlanLines before = team(dice.between(2, 7));
        dice.shuffle(before.order);
        Scheduled it = new Scheduled(seed, before, before.read(), before.schedule(before.read()));
        int count = dice.between(1, 15);
        PlanLines after = edited(before, dice);
        after.published = PublishedLines.of(it, count);
        List<Shift> shifts =
                Scheduler.of(after.read()).shifts(START, count + 14).shifts();

        assertThat(turns(shifts.subList(0, count))).isEqualTo(turns(it.shifts().subList(0, count)));
        for (int i = count; i < shifts.size(); i++) {
            assertThat(id(shifts.get(i).turn()))
                    .as("seed %d, %d published, %s, then %s", seed, count, turns(it.shifts()), turns(shifts))
                    .isNotEqualTo(id(shifts.get(i - 1).turn()));
        }
        assertThat(shifts.get(count).days().from())
                .isEqualTo(shifts.get(count - 1).days().to().plusDays(1));
    }

    private static PlanLines team(int size) {
        PlanLines plan = new PlanLines(START, 7, 30);
        for (int i = 0; i < size; i++) {
            plan.people.add(RandomPlan.person(i));
            plan.order.add(plan.people.get(i).id);
        }
        plan.calendars.put("", List.of());
        return plan;
    }

    private static PlanLines edited(PlanLines before, Dice dice) {
        boolean moves = dice.chance(30);
        PlanLines after = new PlanLines(
                moves ? START.plusDays(dice.between(1, 20)) : START, moves ? dice.between(1, 30) : 7, before.shifts);
        after.people.addAll(before.copy().people);
        after.calendars.putAll(before.calendars);
        after.order.addAll(before.order);
        if (dice.chance(50)) {
            dice.shuffle(after.order);
        }
        if (dice.chance(30)) {
            after.people.add(RandomPlan.person(99));
            after.order.add(dice.between(0, after.order.size()), "e99");
        } else if (after.order.size() > 2 && dice.chance(30)) {
            after.order.remove(dice.between(0, after.order.size() - 1));
        }
        return after;
    }

    @Test
    void importedShiftsAreNobodysTurnAndTheOrderBeginsWithWhoServedLongestAgo() throws IOException {
        PlanLines plan = team(4);
        plan.published = """
                people: [{id: e00, name: A}, {id: e01, name: B}, {id: e02, name: C}]
                shifts:
                  - {start: 2024-03-05, end: 2024-03-11, starts_at: "2024-03-05T09:00:00+00:00", ends_at: "2024-03-12T09:00:00+00:00", primary: e02}
                  - {start: 2024-03-12, end: 2024-03-18, starts_at: "2024-03-12T09:00:00+00:00", ends_at: "2024-03-19T09:00:00+00:00", primary: e01}
                  - {start: 2024-03-19, end: 2024-03-25, starts_at: "2024-03-19T09:00:00+00:00", ends_at: "2024-03-26T09:00:00+00:00", primary: e00}
                """;
        assertThat(turns(plan.schedule(plan.read()).subList(0, 8)))
                .containsExactly("nobody", "nobody", "nobody", "e03", "e00", "e01", "e02", "e03");

        plan.people.remove(3);
        plan.order.remove("e03");
        assertThat(turns(plan.schedule(plan.read()).subList(3, 7))).containsExactly("e02", "e00", "e01", "e02");
    }

    @Test
    void laterLoadsCountFromTheForecastOn() throws IOException {
        PlanLines plan = team(2);
        Scheduled it = new Scheduled(0, plan, plan.read(), plan.schedule(plan.read()));
        PlanLines after = plan.copy();
        after.people.get(0).load = "0.5";
        after.published = PublishedLines.of(it, 12);

        assertThat(turns(after.schedule(after.read()).subList(10, 21)))
                .containsExactly("e00", "e01", "e01", "e00", "e01", "e01", "e00", "e01", "e01", "e00", "e01");
    }

    private static List<String> turns(List<Shift> shifts) {
        return shifts.stream().map(shift -> id(shift.turn())).toList();
    }

    private static String id(@Nullable Engineer engineer) {
        return engineer == null ? "nobody" : engineer.id();
    }
}
