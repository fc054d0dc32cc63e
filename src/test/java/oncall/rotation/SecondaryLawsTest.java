package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import oncall.model.Cause;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.OnCallTimes;
import oncall.model.Role;
import oncall.model.SecondaryMode;
import oncall.rotation.EachPlan.Scheduled;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Laws about who is secondary. */
class SecondaryLawsTest {

    @Test
    void secondaryIsTheNextInOrderWhoIsFree() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (Shift shift : it.shifts()) {
                Engineer primary = shift.primary();
                boolean wanted = primary != null
                        && switch (it.plan().rotation().secondary()) {
                            case ALWAYS -> true;
                            case HOLIDAY_WEEKS -> hasHoliday(it, shift, primary);
                            case NEVER -> false;
                        };
                List<LocalDate> all = ShiftFacts.days(shift);
                assertThat(shift.secondaryWanted()).isEqualTo(wanted);
                Engineer next = wanted ? next(it, primary, shift, all, primary) : null;
                if (it.plan().rotation().secondary() != SecondaryMode.HOLIDAY_WEEKS) {
                    assertThat(shift.secondary()).isEqualTo(next);
                } else {
                    assertThat(shift.secondary() == null).isEqualTo(next == null);
                }
                for (LocalDate day : wanted && next == null ? all : List.<LocalDate>of()) {
                    Engineer there = next(it, primary, shift, List.of(day), primary);
                    Cover cover = ShiftFacts.cover(shift, Role.SECONDARY, day);
                    if (cover == null || cover.insteadOf() == null && cover.kind() != Cause.OVERRIDE) {
                        assertThat(ShiftFacts.onCall(shift, Role.SECONDARY, day))
                                .isEqualTo(there);
                    }
                }
            }
        });
    }

    @Test
    void theSecondaryOfACoverIsTheNextInOrderWhoIsFree() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (Shift shift : it.shifts()) {
                Engineer second = shift.secondary();
                for (Cover cover : shift.covers()) {
                    if (second == null
                            || cover.role() == Role.SECONDARY
                            || cover.kind() == Cause.OVERRIDE
                            || !second.is(cover.engineer())) {
                        continue;
                    }
                    List<LocalDate> covering = duty(shift, cover);
                    for (LocalDate day : covering) {
                        Cover behind = ShiftFacts.cover(shift, Role.SECONDARY, day);
                        assertThat(behind).as("%s", day).isNotNull();
                        if (behind.kind() != Cause.OVERRIDE && !isOverridden(it, covering)) {
                            assertThat(behind.engineer())
                                    .as("%s", behind)
                                    .isEqualTo(next(it, second, shift, covering, shift.primary()));
                        }
                    }
                }
            }
        });
    }

    /** A holiday of everyone who names no calendar, or one of the primary's. */
    private static boolean hasHoliday(Scheduled it, Shift shift, Engineer primary) {
        return shift.isHolidayOf(primary, shift.days())
                || shift.holidayDates().stream().anyMatch(it.plan().holidays()::hasHolidayIn);
    }

    /** The on-call days of all covers in a row that say the same as this one, whatever their reasons. */
    private static List<LocalDate> duty(Shift shift, Cover cover) {
        OnCallTimes times = shift.times();
        LocalDate from = cover.days().from();
        LocalDate to = cover.days().to();
        while (isSame(cover, ShiftFacts.cover(shift, Role.PRIMARY, times.day(times.number(from) - 1)))) {
            from = times.day(times.number(from) - 1);
        }
        while (isSame(cover, ShiftFacts.cover(shift, Role.PRIMARY, times.day(times.number(to) + 1)))) {
            to = times.day(times.number(to) + 1);
        }
        return ShiftFacts.days(new DateRange(from, to)).stream()
                .filter(times::contains)
                .toList();
    }

    private static boolean isSame(Cover cover, @Nullable Cover other) {
        return other != null
                && Objects.equals(cover.engineer(), other.engineer())
                && Objects.equals(cover.insteadOf(), other.insteadOf())
                && cover.kind() == other.kind();
    }

    /** Whether an override names one of the days; it may have cut a longer cover. */
    private static boolean isOverridden(Scheduled it, List<LocalDate> days) {
        DateRange near = new DateRange(
                days.get(0).minusDays(1), days.get(days.size() - 1).plusDays(1));
        return it.plan().overrides().stream()
                .anyMatch(override -> override.days().overlaps(near));
    }

    /** The next in order after someone who is available on all these days, found one by one as in the definition. */
    private static @Nullable Engineer next(
            Scheduled it, Engineer after, Shift shift, List<LocalDate> days, Engineer except) {
        List<Engineer> order = it.plan().rotation().order();
        int begin = order.indexOf(after) + 1;
        return IntStream.range(0, order.size())
                .mapToObj(step -> order.get((begin + step) % order.size()))
                .filter(one -> !one.is(after) && !one.is(except))
                .filter(one -> days.stream().allMatch(day -> ShiftFacts.isThere(one, shift, day)))
                .findFirst()
                .orElse(null);
    }
}
