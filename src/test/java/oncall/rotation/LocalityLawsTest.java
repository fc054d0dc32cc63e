package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Swap;
import oncall.rotation.EachPlan.Scheduled;
import oncall.rotation.PlanLines.Person;
import oncall.schedule.Shift;
import org.junit.jupiter.api.Test;

/**
 * An edit with a date changes no shift that ends more than two rounds before it. A round is as many shifts as the order has
 * engineers on the team in the shift.
 */
class LocalityLawsTest {

    /** Edits a plan, with no date before the day. Leaves a plan unchanged if the edit does not apply to it. */
    private interface Edit {
        void make(PlanLines plan, Scheduled before, LocalDate day, Dice dice);
    }

    @Test
    void ofTimeOff() throws IOException {
        reachesBackTwoRoundsAtMost(
                (plan, before, day, dice) -> dice.oneOf(plan.people).timeOff.add(RandomPlan.timeOff(day, plan, dice)));
    }

    @Test
    void ofHolidays() throws IOException {
        reachesBackTwoRoundsAtMost((plan, before, day, dice) -> dice.oneOf(List.copyOf(plan.calendars.values()))
                .add("{" + RandomPlan.days(day, dice.between(1, 3)) + ", name: New}"));
    }

    @Test
    void ofLeaving() throws IOException {
        reachesBackTwoRoundsAtMost((plan, before, day, dice) -> {
            Person person = dice.oneOf(plan.people);
            if ((person.joins == null || !person.joins.isAfter(day))
                    && (person.leaves == null || person.leaves.isAfter(day))) {
                person.leaves = person.leaves == null || dice.chance(50) ? day : null;
            }
        });
    }

    @Test
    void ofJoiningEarlier() throws IOException {
        reachesBackTwoRoundsAtMost((plan, before, day, dice) -> plan.people.stream()
                .filter(person -> person.joins != null && person.joins.isAfter(day))
                .limit(1)
                .forEach(person -> person.joins = day));
    }

    @Test
    void ofJoining() throws IOException {
        reachesBackTwoRoundsAtMost((plan, before, day, dice) -> {
            Person newcomer = RandomPlan.person(99);
            newcomer.joins = day;
            newcomer.calendar = dice.oneOf("fr", "de");
            newcomer.timeOff.add(RandomPlan.timeOff(day, plan, dice));
            plan.people.add(dice.between(0, plan.people.size()), newcomer);
            if (!plan.order.isEmpty()) {
                plan.order.add(dice.between(0, plan.order.size()), newcomer.id);
            }
        });
    }

    @Test
    void ofSwaps() throws IOException {
        reachesBackTwoRoundsAtMost((plan, before, day, dice) -> {
            List<Shift> left = before.shifts().stream()
                    .filter(shift -> !shift.days().from().isBefore(day) && shift.primary() != null)
                    .filter(shift ->
                            !plan.swaps.toString().contains(shift.days().from().toString()))
                    .toList();
            if (!left.isEmpty()) {
                Shift shift = dice.oneOf(left.subList(0, Math.min(3, left.size())));
                Shift back = dice.oneOf(left);
                Engineer from = Objects.requireNonNull(shift.primary());
                Engineer to = Objects.requireNonNull(back.primary());
                boolean returns = dice.chance(50) && back != shift;
                plan.swaps.add("{shift: " + shift.days().from() + ", from: " + from.id() + ", to: " + to.id()
                        + (returns ? ", in_return: " + back.days().from() : "") + "}");
            }
        });
    }

    @Test
    void ofOverrides() throws IOException {
        reachesBackTwoRoundsAtMost((plan, before, day, dice) -> before.shifts().stream()
                .filter(shift -> shift.days().contains(day) && shift.primary() != null)
                .forEach(shift -> plan.overrides.add("{" + RandomPlan.days(day, dice.between(1, 3)) + ", engineer: "
                        + dice.oneOf(plan.people).id + ", instead_of: "
                        + Objects.requireNonNull(shift.primary()).id() + "}")));
    }

    private static void reachesBackTwoRoundsAtMost(Edit edit) throws IOException {
        AtomicInteger changed = new AtomicInteger();
        int plans = EachPlan.obeysWhenReadAgain((before, dice) -> {
            LocalDate day = dice.oneOf(before.shifts()).days().from().plusDays(dice.between(0, 1));
            PlanLines plan = before.lines().copy();
            edit.make(plan, before, day, dice);
            LocalDate reach = reach(day, plan.read());
            List<String> is = ShiftFacts.texts(plan.schedule(plan.read()));
            List<String> was = ShiftFacts.texts(before.shifts());

            int settled = (int) before.shifts().stream()
                    .takeWhile(shift -> twoRoundsAfter(shift, before).isBefore(reach))
                    .count();
            assertThat(ShiftFacts.firstDifference(was.subList(0, settled), is))
                    .as("difference by an edit with dates from %s on to\n%s", day, plan)
                    .isEmpty();
            if (settled > 0 && !is.equals(was)) {
                changed.incrementAndGet();
            }
        });
        assertThat(changed).as("plans that changed at all").hasValueGreaterThan(plans / 20);
    }

    /** Whether a swap can be made depends on both of its shifts, and it is made with the earlier one. */
    private static LocalDate reach(LocalDate day, Plan plan) {
        LocalDate reach = day;
        for (Swap swap : plan.swaps()) {
            LocalDate back = swap.inReturn();
            if (back != null && !(back.isBefore(day) && swap.shift().isBefore(day))) {
                LocalDate earlier = back.isBefore(swap.shift()) ? back : swap.shift();
                reach = earlier.isBefore(reach) ? earlier : reach;
            }
        }
        return reach.equals(day) ? day : reach(reach, plan);
    }

    private static LocalDate twoRoundsAfter(Shift shift, Scheduled it) {
        return shift.days().to().plusDays(2L * ShiftFacts.round(it.plan(), shift) * it.lines().shiftDays);
    }
}
