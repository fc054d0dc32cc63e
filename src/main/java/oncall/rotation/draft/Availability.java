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
public final class Availability {

    /** Later than any shift that is ever asked for. */
    private static final int FOR_EVER = Integer.MAX_VALUE / 2;

    private final Engineer engineer;
    private final IntRanges timeOff;
    private final IntRanges earning;

    Availability(Engineer engineer, boolean takesTurns, ShiftGrid grid) {
        this.engineer = engineer;
        IntRange onTeam = onTeam(engineer, grid);
        List<IntRange> days = new ArrayList<>();
        List<IntRange> excused = new ArrayList<>();
        for (TimeOff away : engineer.timeOff()) {
            days.add(IntRange.of(away.days()));
            int last = grid.numberOn(away.days().to());
            if (away.excused() && last >= 0) {
                excused.add(new IntRange(Math.max(0, grid.numberOn(away.days().from())), last));
            }
        }
        this.timeOff = IntRanges.of(days);
        this.earning = onTeam == null || !takesTurns
                ? IntRanges.of(List.of())
                : IntRanges.of(excused).cutFrom(onTeam);
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

    /** The shifts in which the engineer earns: in the order, on the team on all days, excused on none. */
    IntRanges earning() {
        return earning;
    }

    /** On the team on all days of the shift. */
    public boolean isOnTeam(ShiftDays shift) {
        return engineer.isOnTeam(shift.range());
    }

    /** On the team on all days of the shift, and on time off on none. */
    public boolean isFree(ShiftDays shift) {
        return isOnTeam(shift) && !isOnTimeOff(shift.range());
    }

    /** On the team on all days of the shift, and on time off on none of these days of it. */
    public boolean isFree(ShiftDays shift, List<DateRange> days) {
        if (!isOnTeam(shift)) {
            return false;
        }
        for (DateRange range : days) {
            if (isOnTimeOff(range)) {
                return false;
            }
        }
        return true;
    }

    /** On time off on that day of the shift, or not on the team on all its days. */
    public boolean isAway(ShiftDays shift, LocalDate day) {
        return timeOff.contains((int) day.toEpochDay()) || !isOnTeam(shift);
    }

    private boolean isOnTimeOff(DateRange days) {
        return timeOff.touch((int) days.from().toEpochDay(), (int) days.to().toEpochDay());
    }
}
