package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Remedy;
import oncall.model.Role;
import oncall.model.Swap;
import oncall.rotation.EachPlan.Scheduled;
import oncall.schedule.HandoffClock;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Laws that every schedule obeys by itself. */
class LawsTest {

    /** The kinds of changes that give one shift for another. */
    private static final Set<ChangeKind> EXCHANGES =
            Set.of(Remedy.SWAP_WITH_NEXT, Remedy.SWAP_WITH_SECONDARY_OWNER, Cause.BALANCE_HOLIDAYS);

    @Test
    void noAnswerDependsOnTheWindow() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (int i = 0; i < 3; i++) {
                int first = dice.between(0, it.shifts().size() - 1);
                int count = dice.between(1, it.shifts().size() - first);
                LocalDate day =
                        dice.oneOf(ShiftFacts.days(it.shifts().get(first).days()));
                assertThat(Scheduler.of(it.project()).shifts(day, count).shifts())
                        .as("%d shifts from %s", count, day)
                        .isEqualTo(it.shifts().subList(first, first + count));

                LocalDate begin = it.shifts().get(first).days().from();
                int weeks = dice.between(1, 1 + count * it.plan().shiftDays / 7);
                List<Shift> within = it.shifts().stream()
                        .filter(shift -> !shift.days().from().isBefore(begin)
                                && shift.days().from().isBefore(begin.plusWeeks(weeks)))
                        .toList();
                assertThat(Scheduler.of(it.project()).weeks(day, weeks).shifts())
                        .as("%d weeks from %s", weeks, day)
                        .startsWith(within.toArray(new Shift[0]))
                        .allMatch(shift -> shift.days().from().isBefore(begin.plusWeeks(weeks)));
            }
        });
    }

    @Test
    void shiftsFollowOneAnother() throws IOException {
        EachPlan.obeys((it, dice) -> {
            HandoffClock clock = new HandoffClock(it.project());
            LocalDate next = it.plan().start;
            for (Shift shift : it.shifts()) {
                assertThat(shift.days().from()).isEqualTo(next);
                assertThat(shift.days().days()).isEqualTo(it.plan().shiftDays);
                next = shift.days().to().plusDays(1);
                assertThat(clock.beginningOf(next))
                        .isAfter(clock.beginningOf(shift.days().from()));
            }
        });
    }

    @Test
    void peopleOnCallAreThere() throws IOException {
        EachPlan.obeys((it, dice) -> everyDay(it, (shift, day) -> {
            for (Role role : Role.values()) {
                Engineer engineer = ShiftFacts.onCall(shift, role, day);
                assertThat(engineer == null || ShiftFacts.isThere(engineer, shift, day))
                        .as("%s %s is there on %s", role, engineer, day)
                        .isTrue();
            }
        }));
    }

    @Test
    void primaryAndSecondaryAreTwoPeople() throws IOException {
        EachPlan.obeys((it, dice) -> everyDay(it, (shift, day) -> {
            Engineer primary = ShiftFacts.onCall(shift, Role.PRIMARY, day);
            assertThat(primary == null || !primary.is(ShiftFacts.onCall(shift, Role.SECONDARY, day)))
                    .as("primary and secondary on %s", day)
                    .isTrue();
        }));
    }

    @Test
    void everyGapIsReportedAndNoneIsNeedless() throws IOException {
        EachPlan.obeys((it, dice) -> everyDay(it, (shift, day) -> {
            Cover cover = ShiftFacts.cover(shift, Role.PRIMARY, day);
            boolean said = shift.primary() == null
                    ? shift.changes().size() == 1 && shift.changes().get(0).kind() == Cause.UNCOVERED
                    : cover != null && cover.kind() == Cause.UNCOVERED;
            assertThat(said)
                    .as("nobody is reported as primary on %s", day)
                    .isEqualTo(ShiftFacts.onCall(shift, Role.PRIMARY, day) == null);
            if (shift.primary() == null) {
                assertThat(it.project().rotation().order())
                        .noneMatch(one -> one.isOnTeam(shift.days()) && !one.isExcused(shift.days()));
            } else if (said) {
                assertThat(ShiftFacts.isThere(shift.primary(), shift, day)).isFalse();
            }
        }));
    }

    @Test
    void coversLieWithinTheirShiftAndNeverOverlap() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (Shift shift : it.shifts()) {
                Set<String> taken = new HashSet<>();
                for (Cover cover : shift.covers()) {
                    assertThat(cover.engineer()).isNotEqualTo(cover.insteadOf());
                    for (LocalDate day : ShiftFacts.days(cover.days())) {
                        assertThat(shift.days().contains(day)).isTrue();
                        assertThat(taken.add(cover.role().id() + day))
                                .as("%s", cover)
                                .isTrue();
                    }
                }
            }
        });
    }

    @Test
    void secondaryIsTheNextInOrderWhoIsFree() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (Shift shift : it.shifts()) {
                Engineer primary = shift.primary();
                boolean wanted = primary != null
                        && switch (it.project().rotation().secondary()) {
                            case ALWAYS -> true;
                            case HOLIDAY_WEEKS -> primary.calendar().hasHolidayIn(shift.days());
                            case NEVER -> false;
                        };
                List<LocalDate> all = ShiftFacts.days(shift.days());
                assertThat(shift.secondaryWanted()).isEqualTo(wanted);
                assertThat(shift.secondary()).isEqualTo(wanted ? next(it, primary, shift, all, primary) : null);
            }
        });
    }

    @Test
    void theSecondaryOfACoverIsTheNextInOrderWhoIsFree() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (Shift shift : it.shifts()) {
                Engineer second = shift.secondary();
                List<LocalDate> covering = ShiftFacts.days(shift.days()).stream()
                        .filter(day -> second != null && second.is(ShiftFacts.onCall(shift, Role.PRIMARY, day)))
                        .filter(day -> Objects.requireNonNull(ShiftFacts.cover(shift, Role.PRIMARY, day))
                                        .kind()
                                != Cause.OVERRIDE)
                        .toList();
                for (LocalDate day : covering) {
                    Cover behind = ShiftFacts.cover(shift, Role.SECONDARY, day);
                    assertThat(behind).as("%s", day).isNotNull();
                    if (behind.kind() != Cause.OVERRIDE) {
                        assertThat(behind.engineer())
                                .as("%s", behind)
                                .isEqualTo(next(it, second, shift, covering, shift.primary()));
                    }
                }
            }
        });
    }

    /** The next in order after someone who is there on all these days, tried one by one as the definition says. */
    private static @Nullable Engineer next(
            Scheduled it, Engineer after, Shift shift, List<LocalDate> days, Engineer except) {
        List<Engineer> order = it.project().rotation().order();
        int begin = order.indexOf(after) + 1;
        return IntStream.range(0, order.size())
                .mapToObj(step -> order.get((begin + step) % order.size()))
                .filter(one -> !one.is(after) && !one.is(except))
                .filter(one -> days.stream().allMatch(day -> ShiftFacts.isThere(one, shift, day)))
                .findFirst()
                .orElse(null);
    }

    @Test
    void changesLeadFromTheTurnToThePrimary() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (Shift shift : it.shifts()) {
                Engineer has = shift.turn();
                for (Change change : shift.changes()) {
                    assertThat(change.role()).isEqualTo(Role.PRIMARY);
                    assertThat(change.was()).as("%s", change).isEqualTo(has);
                    has = change.now();
                    assertThat(has == null || has.isFree(shift.days()))
                            .as("%s", change)
                            .isTrue();
                }
                assertThat(shift.primary()).isEqualTo(has);
            }
        });
    }

    /** Each exchange gives one shift for another less than a round away, so everyone has as many as before. */
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
                                .isBetween(1, ShiftFacts.round(it.project(), distance > 0 ? shift : other) - 1);
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

    @Test
    void noSwappedShiftIsExchanged() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (Shift shift : it.shifts()) {
                Engineer gives = givesBySwap(it, shift.days().from());
                if (shift.turn() != null && shift.turn().is(gives)) {
                    assertThat(shift.changes())
                            .noneMatch(change ->
                                    EXCHANGES.contains(change.kind()) || change.kind() == Remedy.REDISTRIBUTE);
                }
            }
        });
    }

    /** The engineer who gives the shift away in the first swap that names it, or null. */
    private static @Nullable Engineer givesBySwap(Scheduled it, LocalDate first) {
        for (Swap swap : it.project().swaps()) {
            if (!swap.from().is(swap.to()) && (first.equals(swap.shift()) || first.equals(swap.inReturn()))) {
                return first.equals(swap.shift()) ? swap.from() : swap.to();
            }
        }
        return null;
    }

    private static List<Change> exchanges(Shift shift) {
        return shift.changes().stream()
                .filter(change -> EXCHANGES.contains(change.kind()))
                .toList();
    }

    private static int number(Scheduled it, LocalDate day) {
        return it.project().rotation().shiftOn(day);
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
        int rest = it.project().rotation().rest();
        int last = Math.min(
                it.shifts().size() - 1,
                settling + 2 * ShiftFacts.round(it.project(), it.shifts().get(settling)));
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
        for (Change change : exchanges(shift)) {
            if (number(it, change.otherShift()) < settling) {
                return change.now();
            }
        }
        return shift.turn();
    }

    @Test
    void remediesSwapsAndHolidaysMoveNoTurns() throws IOException {
        EachPlan.obeysWhenReadAgain((it, dice) -> {
            PlanLines bare = it.plan().copy();
            bare.rotation.keySet().removeIf(key -> !key.equals("rest"));
            bare.rotation.put("on_time_off", "[]");
            bare.rotation.put("rest", "0");
            bare.swaps.clear();
            bare.overrides.clear();
            bare.calendars.values().forEach(List::clear);
            bare.pipelines.clear();
            bare.people.forEach(person -> person.timeOff.removeIf(line -> !line.contains("excused")));
            Plan project = bare.read();
            assertThat(turns(bare.schedule(project))).isEqualTo(turns(it.shifts()));
        });
    }

    private static List<String> turns(List<Shift> shifts) {
        return shifts.stream()
                .map(shift -> (shift.turn() == null ? "nobody" : shift.turn().id()) + " had "
                        + shift.rationale().turnsHad() + ", earned "
                        + shift.rationale().earned())
                .toList();
    }

    interface DayLaw {
        void check(Shift shift, LocalDate day);
    }

    private static void everyDay(Scheduled it, DayLaw law) {
        for (Shift shift : it.shifts()) {
            ShiftFacts.days(shift.days()).forEach(day -> law.check(shift, day));
        }
    }
}
