package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Lapsed;
import oncall.model.OnCallTimes;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.model.Rotation;
import oncall.model.TakenBack;
import oncall.plan.PublishedScheduleText;
import oncall.rotation.EachPlan.Scheduled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedScheduleTextTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    @Test
    void isReadAsWhatWasWritten() throws IOException {
        EachPlan.obeysWhenReadAgain((it, dice) -> {
            PlanLines plan = it.lines().copy();
            plan.published = text(random(it, dice));
            PublishedSchedule read = plan.read().publication();

            assertThat(text(read)).isEqualTo(plan.published);
        });
    }

    private static String text(PublishedSchedule schedule) {
        return PublishedScheduleText.of(Map.of(Rotation.MAIN, schedule), TODAY);
    }

    /** Published shifts with all that the file can hold. */
    private static final LocalTime[] TIMES = {LocalTime.of(9, 0), LocalTime.of(17, 30), LocalTime.MIDNIGHT};

    private static PublishedSchedule random(Scheduled it, Dice dice) {
        List<PublishedShift> shifts = new ArrayList<>();
        List<TakenBack> takenBack = new ArrayList<>();
        for (PublishedShift shift : PublishedLines.publication(it, 20).shifts()) {
            Engineer engineer = dice.oneOf(it.plan().engineers());
            @Nullable
            String why = dice.oneOf(null, "School play", "a: {b}, [c] # 'd' \"e\" \\", "two\nlines\u202e", "日本 🎄");
            Reason reason = new Reason(
                    dice.oneOf(Reason.Kind.values()),
                    dice.oneOf(engineer, null),
                    null,
                    why,
                    dice.oneOf(List.of(), List.of(2, 1)));
            DateRange days = shift.days();
            Cover cover = new Cover(days, dice.oneOf(Role.values()), engineer, null, Cause.OVERRIDE, reason);
            Change change = new Change(Cause.SWAP, Role.PRIMARY, engineer, null, days.from(), reason);
            shifts.add(new PublishedShift(
                    days,
                    // only shifts without breaks follow each other without a gap
                    shift.times() == null && dice.chance(50)
                            ? null
                            : new OnCallTimes(dice.between(1, 127), dice.oneOf(TIMES), dice.oneOf(TIMES)),
                    shift.startsAt(),
                    shift.endsAt(),
                    shift.primary(),
                    shift.secondary(),
                    shift.covers(),
                    shift.changes(),
                    dice.chance(80) ? shift.accounts() : null,
                    dice.chance(80)
                            ? Lapsed.NONE
                            : new Lapsed(
                                    dice.chance(50) ? List.of() : List.of(cover, cover),
                                    dice.chance(50) ? List.of() : List.of(change)),
                    dice.between(0, 2)));
            if (dice.chance(20)) {
                takenBack.add(new TakenBack(
                        days.from(), Role.SECONDARY, shift.startsAt(), shift.endsAt(), engineer, dice.between(1, 9)));
            }
        }
        return new PublishedSchedule(shifts, takenBack);
    }
}
