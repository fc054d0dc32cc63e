package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.TimeOff;
import oncall.rotation.draft.IntRanges.IntRange;
import org.jspecify.annotations.Nullable;

/** When an engineer is there: on which days, and in which shifts. */
final class Availability {

    /** Later than any shift that is ever asked for. */
    private static final int FOR_EVER = Integer.MAX_VALUE / 2;

    private final Engineer engineer;
    private final IntRanges timeOff;
    private final @Nullable IntRange onTeam;
    private final IntRanges earning;

    /**
     * @param takesTurns whether the engineer is in the order
     */
    Availability(Engineer engineer, boolean takesTurns, ShiftGrid grid) {
        this.engineer = engineer;
        this.timeOff = timeOff(engineer);
        this.onTeam = onTeam(engineer, grid);
        this.earning = onTeam == null || !takesTurns
                ? IntRanges.of(List.of())
                : excused(engineer, grid).cutFrom(onTeam);
    }

    /** The shifts on all days of which the engineer is on the team; null where there is none. */
    @Nullable
    IntRange onTeam() {
        return onTeam;
    }

    /** The shifts in which the engineer earns: in the order, on the team on all days, excused on none. */
    IntRanges earning() {
        return earning;
    }

    /** On the team on all days of the shift. */
    boolean isOnTeam(ShiftDays shift) {
        return engineer.isOnTeam(shift.range());
    }

    /** On time off on some of the days. */
    boolean isOnTimeOff(DateRange days) {
        return timeOff.touch((int) days.from().toEpochDay(), (int) days.to().toEpochDay());
    }

    boolean isOnTimeOff(LocalDate day) {
        return timeOff.contains((int) day.toEpochDay());
    }

    private static IntRanges timeOff(Engineer engineer) {
        List<IntRange> days = new ArrayList<>();
        for (TimeOff timeOff : engineer.timeOff()) {
            days.add(IntRange.of(timeOff.days()));
        }
        return IntRanges.of(days);
    }

    private static @Nullable IntRange onTeam(Engineer engineer, ShiftGrid grid) {
        int first = 0;
        int last = FOR_EVER;
        if (engineer.joins() != null) {
            int shift = grid.numberOn(engineer.joins());
            first = shift < 0 ? 0 : grid.days(shift).from().equals(engineer.joins()) ? shift : shift + 1;
        }
        if (engineer.leaves() != null) {
            int shift = grid.numberOn(engineer.leaves());
            last = shift < 0 ? -1 : grid.days(shift).to().equals(engineer.leaves()) ? shift : shift - 1;
        }
        return first <= last ? new IntRange(first, last) : null;
    }

    /** The shifts that excused time off touches. */
    private static IntRanges excused(Engineer engineer, ShiftGrid grid) {
        List<IntRange> shifts = new ArrayList<>();
        for (TimeOff timeOff : engineer.timeOff()) {
            int last = grid.numberOn(timeOff.days().to());
            if (timeOff.excused() && last >= 0) {
                shifts.add(new IntRange(Math.max(0, grid.numberOn(timeOff.days().from())), last));
            }
        }
        return IntRanges.of(shifts);
    }
}
