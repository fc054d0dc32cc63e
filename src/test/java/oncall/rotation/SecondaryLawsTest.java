package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import oncall.model.Cause;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.rotation.EachPlan.Scheduled;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Laws of who is secondary. */
class SecondaryLawsTest {

    @Test
    void secondaryIsTheNextInOrderWhoIsFree() throws IOException {
        EachPlan.obeys((it, dice) -> {
            for (Shift shift : it.shifts()) {
                Engineer primary = shift.primary();
                boolean wanted = primary != null
                        && switch (it.plan().rotation().secondary()) {
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
