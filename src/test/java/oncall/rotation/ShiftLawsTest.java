package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.model.Cause;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.rotation.EachPlan.Scheduled;
import oncall.schedule.HandoffClock;
import oncall.schedule.Shift;
import org.junit.jupiter.api.Test;

/** Laws about shifts: their days, and who is on call in them. */
class ShiftLawsTest {

    @Test
    void noAnswerDependsOnTheWindow() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (int i = 0; i < 3; i++) {
                int first = dice.between(0, it.shifts().size() - 1);
                int count = dice.between(1, it.shifts().size() - first);
                LocalDate day = dice.oneOf(ShiftFacts.days(it.shifts().get(first)));
                assertThat(Scheduler.of(it.plan()).shifts(day, count).shifts())
                        .as("%d shifts from %s", count, day)
                        .isEqualTo(it.shifts().subList(first, first + count));

                LocalDate begin = it.shifts().get(first).days().from();
                int weeks = dice.between(1, 1 + count * it.lines().shiftDays / 7);
                List<Shift> within = it.shifts().stream()
                        .filter(shift -> !shift.days().from().isBefore(begin)
                                && shift.days().from().isBefore(begin.plusWeeks(weeks)))
                        .toList();
                assertThat(Scheduler.of(it.plan()).weeks(day, weeks).shifts())
                        .as("%d weeks from %s", weeks, day)
                        .startsWith(within.toArray(new Shift[0]))
                        .allMatch(shift -> shift.days().from().isBefore(begin.plusWeeks(weeks)));
            }
        });
    }

    @Test
    void shiftsFollowOneAnother() throws IOException {
        EachPlan.obeys((it, dice) -> {
            HandoffClock clock = new HandoffClock(it.plan());
            LocalDate next = it.lines().start;
            for (Shift shift : it.shifts()) {
                assertThat(shift.days().from()).isEqualTo(shift.times().onOrAfter(next));
                assertThat(shift.days().to()).isBefore(next.plusDays(it.lines().shiftDays));
                assertThat(shift.times().onOrAfter(shift.days().to().plusDays(1)))
                        .isAfterOrEqualTo(next.plusDays(it.lines().shiftDays));
                next = next.plusDays(it.lines().shiftDays);
                assertThat(clock.endOf(shift)).isAfter(clock.startOf(shift));
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
                    ? cover == null && shift.changes().get(0).kind() == Cause.UNCOVERED
                    : cover != null && cover.kind() == Cause.UNCOVERED;
            assertThat(said)
                    .as("nobody is reported as primary on %s", day)
                    .isEqualTo(ShiftFacts.onCall(shift, Role.PRIMARY, day) == null);
            if (shift.primary() == null) {
                assertThat(it.plan().rotation().order()).noneMatch(one -> ShiftFacts.mayEarn(one, shift));
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

    interface DayLaw {
        void check(Shift shift, LocalDate day);
    }

    private static void everyDay(Scheduled it, DayLaw law) {
        for (Shift shift : it.shifts()) {
            ShiftFacts.days(shift).forEach(day -> law.check(shift, day));
        }
    }
}
