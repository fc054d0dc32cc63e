package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.TimeOff;
import org.jspecify.annotations.Nullable;

/**
 * An engineer in the rotation: their position in the order, their availability, and the holidays that they observe.
 */
public final class Member {

    /** The position of members who take no turns. */
    static final int NOT_IN_ORDER = -1;

    private final int number;
    private final Engineer engineer;
    private final int position;
    private final HolidayDays holidays;
    private final PerShift<BitSet> daysAway = new DaysAway();

    /**
     * @param number the number of the member in the team, from 0
     * @param position the position in the order, from 0, or {@link #NOT_IN_ORDER}
     */
    Member(int number, Engineer engineer, int position, HolidayDays holidays) {
        this.number = number;
        this.engineer = engineer;
        this.position = position;
        this.holidays = holidays;
    }

    public int number() {
        return number;
    }

    public Engineer engineer() {
        return engineer;
    }

    /** The engineer, or null for nobody. */
    public static @Nullable Engineer engineerOf(@Nullable Member member) {
        return member == null ? null : member.engineer;
    }

    int position() {
        return position;
    }

    public boolean takesTurns() {
        return position != NOT_IN_ORDER;
    }

    /**
     * The load with which a member in the order earns in a shift that is not published, in hundredths; 0 if they do not
     * earn.
     */
    int loadIn(ShiftDays shift) {
        boolean earns = engineer.onCall() && engineer.isAvailable(shift.dates());
        for (DateRange dates : earns ? shift.times().absencesIn(shift.range()) : List.<DateRange>of()) {
            earns &= !engineer.isExcused(dates);
        }
        return earns ? engineer.load(shift.first()).hundredths() : 0;
    }

    /** Whether they earn with the same load in all shifts. */
    boolean isSteady() {
        boolean isExcused = false;
        for (TimeOff away : engineer.timeOff()) {
            isExcused |= away.excused();
        }
        return !isExcused && engineer.loads().size() == 1 && engineer.firstDay() == null && engineer.lastDay() == null;
    }

    /** Whether they are on the team on all days of the shift. */
    public boolean isOnTeam(ShiftDays shift) {
        return engineer.isOnTeam(shift.dates());
    }

    /** Whether they are away on no day of the shift. */
    public boolean isFree(ShiftDays shift) {
        return daysAway.in(shift).isEmpty();
    }

    /**
     * Whether they are away on none of these days of the shift.
     *
     * @param days the indexes of the days in the shift
     */
    public boolean isFree(ShiftDays shift, BitSet days) {
        return !daysAway.in(shift).intersects(days);
    }

    /** Whether they are on time off, or cannot be on call, on the day with this index in the shift. */
    public boolean isAway(ShiftDays shift, int day) {
        return daysAway.in(shift).get(day);
    }

    /** The indexes of the days of the shift on which they are away. */
    BitSet daysAway(ShiftDays shift) {
        return (BitSet) daysAway.in(shift).clone();
    }

    HolidayDays.InShift observed(ShiftDays shift) {
        return holidays.in(shift);
    }

    public boolean hasHolidayIn(ShiftDays shift) {
        return !holidays.in(shift).isEmpty();
    }

    /** Whether the engineer observes a holiday on the day with this index in the shift. */
    public boolean hasHolidayOn(ShiftDays shift, int day) {
        return holidays.in(shift).days.get(day);
    }

    /** The name of the first listed holiday that the engineer observes on these days of the shift; null if there is none. */
    public @Nullable String holiday(ShiftDays shift, DateRange days) {
        HolidayDays.InShift observed = holidays.in(shift);
        for (int i = 0; i < observed.indexes.length; i++) {
            if (days.contains(shift.day(observed.indexes[i]))) {
                return observed.dates.get(i).name();
            }
        }
        return null;
    }

    /** The indexes of the days of a shift on which the engineer is on time off, or cannot be on call. */
    private final class DaysAway extends PerShift<BitSet> {

        @Override
        BitSet compute(ShiftDays shift) {
            BitSet away = new BitSet();
            if (!engineer.isFree(shift.dates())) {
                for (int day = 0; day < shift.size(); day++) {
                    LocalDate date = shift.day(day);
                    away.set(day, !engineer.isFree(shift.times().absences(new DateRange(date, date))));
                }
            }
            return away;
        }
    }
}
