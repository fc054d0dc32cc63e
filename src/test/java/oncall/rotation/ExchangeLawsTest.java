package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Remedy;
import oncall.model.Role;
import oncall.model.Rotation;
import oncall.model.Swap;
import oncall.rotation.EachPlan.Scheduled;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Laws about whole shifts that change hands, and about the turns that they leave unchanged. */
class ExchangeLawsTest {

    /** The kinds of changes that give one shift for another. */
    private static final Set<ChangeKind> EXCHANGES =
            Set.of(Remedy.SWAP_WITH_NEXT, Remedy.SWAP_WITH_SECONDARY_OWNER, Cause.BALANCE_HOLIDAYS);

    @Test
    void changesLeadFromTheTurnToThePrimary() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (Shift shift : it.shifts()) {
                Engineer has = shift.turn();
                for (Change change : shift.changes()) {
                    assertThat(change.role()).isEqualTo(Role.PRIMARY);
                    assertThat(change.was()).as("%s", change).isEqualTo(has);
                    has = change.now();
                    assertThat(has == null || shift.isFree(has))
                            .as("%s", change)
                            .isTrue();
                }
                assertThat(shift.primary()).isEqualTo(has);
            }
        });
    }

    /** Each exchange gives one shift for another less than a round away, so everyone keeps their number of shifts. */
    @Test
    void exchangesHaveTwoHalves() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (Shift shift : it.shifts()) {
                List<Change> exchanges = exchanges(shift);
                assertThat(exchanges).hasSizeLessThanOrEqualTo(1);
                for (Change change : exchanges) {
                    int distance = number(it, change.otherShift())
                            - number(it, shift.days().from());
                    if (distance + number(it, shift.days().from()) < it.shifts().size()) {
                        Shift other = it.shifts().get(number(it, change.otherShift()));
                        assertThat(Math.abs(distance))
                                .isBetween(1, ShiftFacts.round(it.plan(), distance > 0 ? shift : other) - 1);
                        Change half = new Change(
                                change.kind(),
                                Role.PRIMARY,
                                change.now(),
                                change.was(),
                                shift.days().from(),
                                change.reason());
                        assertThat(exchanges(other)).containsExactly(half);
                    }
                }
            }
        });
    }

    /** A swap is made on both of its shifts or on none, and no policy moves what it gave. */
    @Test
    void swapsAreWhole() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (Shift shift : it.shifts()) {
                for (Change change : shift.changes()) {
                    LocalDate other = change.otherShift();
                    if (change.kind() == Cause.SWAP) {
                        assertThat(shift.primary()).isEqualTo(change.now());
                        assertThat(it.plan().swaps()).anyMatch(swap -> isHalf(change, shift, swap));
                    }
                    if (change.kind() == Cause.SWAP
                            && other != null
                            && number(it, other) < it.shifts().size()) {
                        Change half = new Change(
                                change.kind(),
                                Role.PRIMARY,
                                change.now(),
                                change.was(),
                                shift.days().from(),
                                change.reason());
                        assertThat(it.shifts().get(number(it, other)).changes()).contains(half);
                    }
                }
            }
        });
    }

    private static boolean isHalf(Change change, Shift shift, Swap swap) {
        LocalDate first = shift.days().from();
        return first.equals(swap.shift())
                        && swap.to().is(change.now())
                        && swap.from().is(change.was())
                || first.equals(swap.inReturn())
                        && swap.from().is(change.now())
                        && swap.to().is(change.was());
    }

    private static List<Change> exchanges(Shift shift) {
        return shift.changes().stream()
                .filter(change -> EXCHANGES.contains(change.kind()))
                .toList();
    }

    private static int number(Scheduled it, LocalDate day) {
        Rotation rotation = it.plan().rotation();
        return (int) (day.toEpochDay() - rotation.start().toEpochDay()) / rotation.shiftDates();
    }

    @Test
    void balanceKeepsRest() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (Shift shift : it.shifts()) {
                for (Change change : exchanges(shift)) {
                    int number = number(it, shift.days().from());
                    int other = number(it, change.otherShift());
                    if (change.kind() == Cause.BALANCE_HOLIDAYS && other > number) {
                        assertRest(it, change.now(), number, number, other);
                        assertRest(it, change.was(), other, number, number);
                    }
                }
            }
        });
    }

    /** The engineer had no shift near this one while another was settled, except one given away. */
    private static void assertRest(Scheduled it, Engineer engineer, int number, int settling, int givenAway) {
        int rest = it.plan().rotation().rest(it.plan().rotation().order().size());
        int last = Math.min(
                it.shifts().size() - 1,
                settling + 2 * ShiftFacts.round(it.plan(), it.shifts().get(settling)));
        for (int near = Math.max(0, number - rest); near <= Math.min(number + rest, last); near++) {
            if (near != number && near != givenAway) {
                assertThat(heldBy(it, near, settling))
                        .as("who had shift %d when %d was settled", near, settling)
                        .isNotEqualTo(engineer);
            }
        }
    }

    /** The primary of a settled shift; for a later one, the engineer whose turn it is or who was promised it by then. */
    private static @Nullable Engineer heldBy(Scheduled it, int number, int settling) {
        Shift shift = it.shifts().get(number);
        if (number < settling) {
            return shift.primary();
        }
        for (Change change : shift.changes()) {
            if (change.otherShift() != null && number(it, change.otherShift()) < settling) {
                return change.now();
            }
        }
        return shift.turn();
    }

    @Test
    void remediesSwapsAndHolidaysMoveNoTurns() throws IOException {
        EachPlan.obeysWhenReadAgain((it, dice) -> {
            PlanLines bare = it.lines().copy();
            bare.rotation.keySet().retainAll(Set.of("rest", "handoff", "days", "hours"));
            bare.rotation.put("on_time_off", "[]");
            bare.rotation.put("rest", "0");
            bare.swaps.clear();
            bare.overrides.clear();
            bare.calendars.values().forEach(List::clear);
            bare.pipelines.clear();
            bare.people.forEach(person -> person.timeOff.removeIf(line -> !line.contains("excused")));
            Plan plan = bare.read();
            assertThat(turns(bare.schedule(plan))).isEqualTo(turns(it.shifts()));
        });
    }

    private static List<String> turns(List<Shift> shifts) {
        return shifts.stream()
                .map(shift -> (shift.turn() == null ? "nobody" : shift.turn().id()) + " had "
                        + shift.rationale().turnsHad() + ", earned "
                        + shift.rationale().earned())
                .toList();
    }
}
