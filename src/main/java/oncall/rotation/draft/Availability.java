package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Handoff;
import oncall.model.TimeOff;
import oncall.rotation.draft.IntRanges.IntRange;

/**
 * The on-call days on which an engineer is available. If these begin in the evening, a date off affects two of them.
 */
public final class Availability {

    private static final int EVER = Integer.MAX_VALUE / 2;

    private final IntRanges offTheTeam;

    /** Days off the team or on time off, without weekly days off. */
    private final IntRanges away;

    /** Days off the team or excused, without weekly days off. */
    private final IntRanges idle;

    private final List<TimeOff> weekly = new ArrayList<>(0);
    private final Handoff handoff;

    Availability(Engineer engineer, Handoff handoff) {
        this.handoff = handoff;
        int before = handoff.isInTheEvening() ? 1 : 0;
        List<IntRange> off = new ArrayList<>(0);
        if (engineer.joins() != null) {
            off.add(new IntRange(-EVER, (int) engineer.joins().toEpochDay() - 1));
        }
        if (engineer.leaves() != null) {
            off.add(new IntRange((int) engineer.leaves().toEpochDay() + 1 - before, EVER));
        }
        List<IntRange> days = new ArrayList<>(off);
        List<IntRange> excused = new ArrayList<>(off);
        for (TimeOff timeOff : engineer.timeOff()) {
            int from = (int) timeOff.days().from().toEpochDay() - before;
            IntRange range = new IntRange(from, (int) timeOff.days().to().toEpochDay());
            if (timeOff.every() != null) {
                weekly.add(timeOff);
            } else {
                days.add(range);
                if (timeOff.excused()) {
                    excused.add(range);
                }
            }
        }
        this.offTheTeam = IntRanges.of(off);
        this.away = IntRanges.of(days);
        this.idle = IntRanges.of(excused);
    }

    /** Whether the engineer is on the team on all days of the shift. */
    public boolean isOnTeam(ShiftDays shift) {
        return !offTheTeam.containAny(shift.range());
    }

    /** Whether they are on the team on at least one day of the shift. */
    boolean isOnTeamOnSomeDay(ShiftDays shift) {
        for (int day = 0; day < shift.size(); day++) {
            if (!offTheTeam.containAny(new DateRange(shift.day(day), shift.day(day)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the engineer is on the team on all days of the shift, and excused on none. */
    boolean mayEarn(ShiftDays shift) {
        return !idle.containAny(shift.range()) && !isOffWeekly(shift.range(), true);
    }

    /** Whether the engineer is away on no day of the shift. */
    public boolean isFree(ShiftDays shift) {
        return isFree(shift.range());
    }

    /**
     * Whether the engineer is away on none of these days of the shift.
     *
     * @param days the indexes of the days in the shift
     */
    public boolean isFree(ShiftDays shift, BitSet days) {
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            if (isAway(shift, day)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the engineer is on time off, or not on the team, on the day with this index in the shift. */
    public boolean isAway(ShiftDays shift, int day) {
        LocalDate date = shift.day(day);
        return !isFree(new DateRange(date, date));
    }

    private boolean isFree(DateRange days) {
        return !away.containAny(days) && !isOffWeekly(days, false);
    }

    private boolean isOffWeekly(DateRange days, boolean onlyExcused) {
        for (TimeOff timeOff : weekly) {
            if ((timeOff.excused() || !onlyExcused) && timeOff.touches(handoff.absences(days))) {
                return true;
            }
        }
        return false;
    }
}
