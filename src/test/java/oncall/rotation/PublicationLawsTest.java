package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.model.Role;
import oncall.model.TakenBack;
import oncall.rotation.EachPlan.Scheduled;
import oncall.schedule.Publication;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Publishing makes promises of what is already planned. */
class PublicationLawsTest {

    @Test
    void publishingTwiceChangesNothing() throws IOException {
        AtomicInteger changed = new AtomicInteger();
        int plans = EachPlan.obeysWhenReadAgain((each, dice) -> {
            Published it = Published.of(FrozenLawsTest.withoutErrors(each), dice);
            it.edit(dice);
            Plan edited = it.lines.read();
            List<Shift> shifts = it.lines.schedule(edited);
            PublishedSchedule once = publish(edited, edited.publication(), it.through);
            changed.addAndGet(once.takenBack().isEmpty() ? 0 : 1);

            it.lines.published = PublishedLines.text(once);
            Plan again = it.lines.read();
            assertThat(served(it.lines.schedule(again))).as("the schedule").isEqualTo(served(shifts));
            assertThat(PublishedLines.text(publish(again, again.publication(), it.through)))
                    .isEqualTo(it.lines.published);
        });
        // the random edits change the promises of 12 in 100 plans
        assertThat(changed).as("plans whose promises change").hasValueGreaterThan(plans / 20);
    }

    /** What is published anew is what it would be if nobody had published it, but for secondaries of swapped shifts. */
    @Test
    void publishingAnewForgetsWhatWasPublished() throws IOException {
        AtomicInteger changed = new AtomicInteger();
        int plans = EachPlan.obeysWhenReadAgain((each, dice) -> {
            Published it = Published.of(FrozenLawsTest.withoutErrors(each), dice);
            it.edit(dice);
            Plan edited = it.lines.read();
            PublishedSchedule recorded = edited.publication();
            LocalDate from = dice.oneOf(it.scheduled.shifts().subList(0, it.count))
                    .days()
                    .from();
            PublishedSchedule anew = publish(edited.with(recorded.before(from)), recorded, it.through);
            Plan never = edited.with(recorded.before(from));

            assertThat(withoutHistory(anew)).isEqualTo(withoutHistory(publish(never, never.publication(), it.through)));
            assertThat(anew.shifts()).allSatisfy(shift -> assertCountsOn(shift, recorded, anew));
            changed.addAndGet(anew.takenBack().isEmpty() ? 0 : 1);
        });
        assertThat(changed).as("plans whose promises change").hasValueGreaterThan(plans / 10);
    }

    /** A shift with other people has a higher number, and those who lost days are recorded. */
    private static void assertCountsOn(PublishedShift shift, PublishedSchedule before, PublishedSchedule now) {
        PublishedShift was = before.beginningOn(shift.days().from());
        if (was == null || was.isServedLike(shift)) {
            assertThat(shift.revision()).isEqualTo(was == null ? 0 : was.revision());
            return;
        }
        assertThat(shift.revision()).isEqualTo(was.revision() + 1);
        Engineer primary = was.primary();
        if (primary != null
                && !primary.is(shift.primary())
                && was.isServedBy(primary, was.days().to(), Role.PRIMARY)
                && shift.covers().isEmpty()) {
            assertThat(now.takenBack())
                    .filteredOn(duty ->
                            duty.role() == Role.PRIMARY && duty.engineer().is(primary))
                    .filteredOn(duty -> duty.shift().equals(was.days().from()))
                    .extracting(TakenBack::endsAt)
                    .contains(was.endsAt());
        }
    }

    /** Who serves each day of each shift. Neighbouring covers by one person may be recorded as one. */
    private static List<String> served(List<Shift> shifts) {
        List<String> days = new ArrayList<>();
        for (Shift shift : shifts) {
            shift.days()
                    .from()
                    .datesUntil(shift.days().to().plusDays(1))
                    .forEach(day -> days.add(
                            day + " " + id(shift.on(day, Role.PRIMARY)) + " " + id(shift.on(day, Role.SECONDARY))));
        }
        return days;
    }

    private static String id(@Nullable Engineer engineer) {
        return engineer == null ? "nobody" : engineer.id();
    }

    private static String withoutHistory(PublishedSchedule published) {
        List<PublishedShift> shifts = published.shifts().stream()
                .map(shift -> shift.with(shift.lapsed(), 0))
                .toList();
        return PublishedLines.text(new PublishedSchedule(shifts, List.of()));
    }

    private static PublishedSchedule publish(Plan plan, PublishedSchedule recorded, LocalDate through) {
        return Publication.of(recorded, Scheduler.of(plan).upTo(through).shifts(), plan);
    }

    /** A plan of which some shifts are published, and the first day of the last shift to publish. */
    private record Published(Scheduled scheduled, PlanLines lines, int count, LocalDate through) {

        static Published of(Scheduled it, Dice dice) {
            int count = dice.between(1, it.shifts().size() / 2);
            PlanLines lines = it.lines().copy();
            lines.published = PublishedLines.of(it, count);
            int last = Math.min(it.shifts().size() - 1, count + dice.between(0, 3));
            return new Published(it, lines, count, it.shifts().get(last).days().from());
        }

        /** An edit, an override and a swap of published shifts. */
        void edit(Dice dice) throws IOException {
            FrozenLawsTest.edit(lines, scheduled, dice);
            Shift shift = dice.oneOf(scheduled.shifts().subList(0, count));
            Engineer primary = shift.primary();
            if (primary != null) {
                String to = dice.oneOf(lines.people).id;
                String from = dice.chance(50)
                        ? "{shift: " + shift.days().from() + ", from: " + primary.id() + ", to: " + to + "}"
                        : "";
                if (!from.isEmpty()) {
                    lines.swaps.add(from);
                } else {
                    lines.overrides.add("{date: " + shift.days().to() + ", engineer: " + to + ", instead_of: "
                            + primary.id() + "}");
                }
            }
            Scheduled edited = FrozenLawsTest.withoutErrors(
                    new Scheduled(scheduled.seed(), lines, lines.read(), scheduled.shifts()));
            lines.swaps.clear();
            lines.swaps.addAll(edited.lines().swaps);
            lines.overrides.clear();
            lines.overrides.addAll(edited.lines().overrides);
        }
    }
}
