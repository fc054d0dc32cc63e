package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.report.ReasonText;
import oncall.rotation.EachPlan.Scheduled;
import oncall.rotation.PlanLines.Person;
import oncall.schedule.Shift;
import oncall.schedule.UnappliedChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Published shifts stay the same, whatever the files say later. */
class FrozenLawsTest {

    @Test
    void publishingChangesNothing() throws IOException {
        EachPlan.obeysWhenReadAgain((each, dice) -> {
            Scheduled it = withoutErrors(each);
            PlanLines plan = it.lines().copy();
            int count = dice.between(1, it.shifts().size() / 2);
            plan.published = PublishedLines.of(it, count);
            List<Shift> shifts = plan.schedule(plan.read());

            assertThat(shifts).filteredOn(Shift::published).hasSize(count);
            assertThat(ShiftFacts.firstDifference(told(it.shifts()), told(shifts)))
                    .as("difference with %d shifts published", count)
                    .isEmpty();
        });
    }

    @Test
    void editsChangeNoPublishedShift() throws IOException {
        AtomicInteger changed = new AtomicInteger();
        int plans = EachPlan.obeysWhenReadAgain((each, dice) -> {
            Scheduled it = withoutErrors(each);
            PlanLines plan = it.lines().copy();
            int count = dice.between(1, it.shifts().size() / 2);
            plan.published = PublishedLines.of(it, count);
            edit(plan, it, dice);
            Plan edited = plan.read();
            List<Shift> shifts = plan.schedule(edited);

            for (int i = 0; i < count; i++) {
                for (LocalDate day : ShiftFacts.days(it.shifts().get(i))) {
                    assertServedAsTold(it.shifts().get(i), shifts.get(i), day, edited);
                }
            }
            if (!told(it.shifts()).equals(told(shifts))) {
                changed.incrementAndGet();
            }
        });
        assertThat(changed).as("plans that changed at all").hasValueGreaterThan(plans / 3);
    }

    /** The plan without the swaps and overrides that cannot be applied: to published shifts they might be. */
    static Scheduled withoutErrors(Scheduled it) throws IOException {
        List<UnappliedChange> errors = Scheduler.of(it.plan())
                .shifts(it.lines().start, it.lines().shifts)
                .unapplied();
        if (errors.isEmpty()) {
            return it;
        }
        PlanLines lines = it.lines().copy();
        for (UnappliedChange error : errors) {
            (error.kind() == UnappliedChange.Kind.OVERRIDE ? lines.overrides : lines.swaps).set(error.index(), "");
        }
        lines.overrides.removeIf(String::isEmpty);
        lines.swaps.removeIf(String::isEmpty);
        Plan plan = lines.read();
        return withoutErrors(new Scheduled(it.seed(), lines, plan, lines.schedule(plan)));
    }

    /** But for a day of absence, whoever was told to serve does; who substitutes for the secondary may be another. */
    private static void assertServedAsTold(Shift told, Shift shift, LocalDate day, Plan plan) {
        Engineer primary = ShiftFacts.onCall(told, Role.PRIMARY, day);
        Engineer secondary = ShiftFacts.onCall(told, Role.SECONDARY, day);
        if (isThere(primary, shift, day, plan) && isThere(secondary, shift, day, plan)) {
            assertThat(ids(ShiftFacts.onCall(shift, Role.PRIMARY, day), ShiftFacts.onCall(shift, Role.SECONDARY, day)))
                    .as("%s in\n%s", day, plan)
                    .isEqualTo(ids(primary, secondary));
        }
    }

    private static String ids(@Nullable Engineer primary, @Nullable Engineer secondary) {
        return (primary == null ? "nobody" : primary.id()) + ", " + (secondary == null ? "nobody" : secondary.id());
    }

    private static boolean isThere(@Nullable Engineer engineer, Shift shift, LocalDate day, Plan plan) {
        return engineer == null
                || plan.engineers().stream().anyMatch(one -> one.is(engineer) && ShiftFacts.isThere(one, shift, day));
    }

    /** An edit of anything but swaps and overrides. */
    static void edit(PlanLines plan, Scheduled it, Dice dice) {
        LocalDate day = dice.oneOf(it.shifts().subList(0, it.shifts().size() / 2))
                .days()
                .from();
        Person person = dice.oneOf(plan.people);
        switch (dice.between(1, 8)) {
            case 1 -> person.timeOff.add(RandomPlan.timeOff(day, plan, dice));
            case 2 -> person.leaves = person.joins == null || person.joins.isBefore(day) ? day : person.leaves;
            case 3 -> person.load = dice.oneOf("0.3", "0.7", "2");
            case 4 -> dice.shuffle(plan.order);
            case 5 -> plan.calendars.get("").add(RandomPlan.holiday(day, dice));
            case 6 -> plan.rotation.put("rest", "0");
            case 7 -> plan.rotation.put("balance_holidays", dice.oneOf("true", "false"));
            default -> plan.rotation.put("on_time_off", dice.oneOf("[]", "[redistribute]"));
        }
    }

    @Test
    void newerSwapsAndOverridesLeaveTwoPeopleOnCall() throws IOException {
        AtomicInteger swapped = new AtomicInteger();
        int plans = EachPlan.obeysWhenReadAgain((it, dice) -> {
            int count = it.shifts().size() / 2;
            PlanLines plan = it.lines().copy();
            plan.published = PublishedLines.of(it, count);
            for (Shift shift : it.shifts().subList(0, count)) {
                Engineer from = shift.primary();
                if (from != null && dice.chance(40)) {
                    String to = dice.oneOf(plan.people).id;
                    plan.swaps.add("{shift: " + shift.days().from() + ", from: " + from.id() + ", to: " + to + "}");
                } else if (from != null && dice.chance(40)) {
                    plan.overrides.add("{date: " + shift.days().to() + ", engineer: " + dice.oneOf(plan.people).id
                            + ", instead_of: " + from.id() + "}");
                }
            }
            for (Shift shift : plan.schedule(plan.read())) {
                for (LocalDate day : ShiftFacts.days(shift)) {
                    Engineer primary = ShiftFacts.onCall(shift, Role.PRIMARY, day);
                    assertThat(primary == null || !primary.is(ShiftFacts.onCall(shift, Role.SECONDARY, day)))
                            .as("primary and secondary on %s", day)
                            .isTrue();
                }
                boolean told = shift.published()
                        && shift.days()
                                .to()
                                .isBefore(it.shifts().get(count).days().from());
                if (told && !told(it.shifts()).contains(told(shift))) {
                    swapped.incrementAndGet();
                }
            }
        });
        assertThat(swapped).as("published shifts that changed hands").hasValueGreaterThan(plans);
    }

    /** People who have left keep the names that were published. */
    @Test
    void peopleWhoHaveLeftStay() throws IOException {
        EachPlan.obeysWhenReadAgain((it, dice) -> {
            PlanLines plan = it.lines().copy();
            plan.published = PublishedLines.of(it, it.shifts().size() / 2);
            Person gone = plan.people.remove(dice.between(0, plan.people.size() - 1));
            plan.order.remove(gone.id);
            plan.swaps.clear();
            plan.overrides.clear();
            plan.pipelines.clear();
            plan.rotation.put("rest", "0");
            if (plan.people.isEmpty()) {
                return;
            }
            List<Shift> shifts = plan.schedule(plan.read());
            int count = it.shifts().size() / 2;
            assertThat(ShiftFacts.firstDifference(told(it.shifts()).subList(0, count), told(shifts)))
                    .isEmpty();
            assertThat(shifts.subList(count, shifts.size()))
                    .as("shifts that were not published")
                    .noneMatch(shift -> isNamed(gone, shift.primary()) && !isPromised(shift));
        });
    }

    private static boolean isNamed(Person person, @Nullable Engineer engineer) {
        return engineer != null && engineer.id().equals(person.id);
    }

    private static boolean isPromised(Shift shift) {
        return shift.changes().stream().map(Change::kind).anyMatch(kind -> kind != Cause.UNCOVERED);
    }

    @Test
    void anotherStartAndLengthCountFromOneShorterOrLongerShiftOn() throws IOException {
        EachPlan.obeysWhenReadAgain((it, dice) -> {
            int count = dice.between(1, it.shifts().size() / 2);
            LocalDate end = it.shifts().get(count - 1).days().to();
            int length = dice.between(1, 28);
            PlanLines plan = new PlanLines(it.lines().start.minusDays(dice.between(0, 300)), length, count + 5);
            plan.people.addAll(it.lines().copy().people);
            plan.calendars.putAll(it.lines().copy().calendars);
            plan.published = PublishedLines.of(it, count);
            List<Shift> shifts = Scheduler.of(plan.read())
                    .shifts(it.lines().start, count + 5)
                    .shifts();

            assertThat(ShiftFacts.firstDifference(told(it.shifts()).subList(0, count), told(shifts)))
                    .isEmpty();
            LocalDate next = end.plusDays(1);
            for (Shift shift : shifts.subList(count, count + 5)) {
                assertThat(shift.days().from()).isEqualTo(next);
                if (next.isAfter(end.plusDays(1))) {
                    assertThat(shift.days().days()).isEqualTo(length);
                } else {
                    assertThat(2 * shift.days().days()).isBetween(length, 3 * length - 1);
                }
                next = shift.days().to().plusDays(1);
                assertThat(plan.start.until(next, ChronoUnit.DAYS) % length).isZero();
            }
        });
    }

    static List<String> told(List<Shift> shifts) {
        return shifts.stream().map(FrozenLawsTest::told).toList();
    }

    /**
     * The text of a shift, without the account of how its current turn became the published one. Covers are listed day
     * by day, since neighbouring ones by one person may be published as one.
     */
    private static String told(Shift shift) {
        List<String> lines = new ArrayList<>(ShiftFacts.people(shift));
        lines.removeIf(line -> line.contains(" PUBLISHED ") || line.startsWith("cover "));
        for (Cover cover : shift.covers()) {
            for (LocalDate day : ShiftFacts.days(cover.days())) {
                lines.add(day + " " + cover.role() + " " + cover.kind() + " " + ids(cover.engineer(), cover.insteadOf())
                        + ": " + ReasonText.of(cover.reason()));
            }
        }
        return shift.days() + " " + lines;
    }
}
