package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import org.jspecify.annotations.Nullable;

/** An engineer as the rotation sees them: their place in the order, when they are there, and which holidays they observe. */
public final class Member {

    /** The position of those who take no turns. */
    static final int NOT_IN_ORDER = -1;

    private final int number;
    private final Engineer engineer;
    private final int position;
    private final Availability availability;
    private final HolidayDays holidays;

    /**
     * @param number which member of the team it is, from 0
     */
    Member(int number, Engineer engineer, int position, Availability availability, HolidayDays holidays) {
        this.number = number;
        this.engineer = engineer;
        this.position = position;
        this.availability = availability;
        this.holidays = holidays;
    }

    int number() {
        return number;
    }

    public Engineer engineer() {
        return engineer;
    }

    /** The engineer, or null for nobody. */
    public static @Nullable Engineer engineerOf(@Nullable Member member) {
        return member == null ? null : member.engineer;
    }

    public String name() {
        return engineer.name();
    }

    /** The place in the order, from 0, or -1 for those who take no turns. */
    int position() {
        return position;
    }

    public boolean takesTurns() {
        return position != NOT_IN_ORDER;
    }

    /** The load, in hundredths. */
    int load() {
        return engineer.load().hundredths();
    }

    Availability availability() {
        return availability;
    }

    /** On the team on all days of the shift. */
    public boolean isOnTeam(ShiftDays shift) {
        return availability.isOnTeam(shift);
    }

    /** On the team on all days of the shift, and on time off on none. */
    public boolean isFree(ShiftDays shift) {
        return availability.isOnTeam(shift) && !availability.isOnTimeOff(shift.range());
    }

    /** On the team on all days of the shift, and on time off on none of these days of it. */
    public boolean isFree(ShiftDays shift, List<DateRange> days) {
        if (!availability.isOnTeam(shift)) {
            return false;
        }
        for (DateRange range : days) {
            if (availability.isOnTimeOff(range)) {
                return false;
            }
        }
        return true;
    }

    /** On time off on that day of the shift, or not on the team on all its days. */
    public boolean isAway(ShiftDays shift, LocalDate day) {
        return availability.isOnTimeOff(day) || !availability.isOnTeam(shift);
    }

    public boolean hasHoliday(LocalDate day) {
        return holidays.contains(day);
    }

    public boolean hasHolidayIn(ShiftDays shift) {
        return holidays.touch(shift);
    }

    /** The holidays on these days, as listed. */
    public List<HolidayDate> holidaysIn(DateRange days) {
        return holidays.within(days);
    }

    HolidayDays holidays() {
        return holidays;
    }

    /** The load, summed over the shifts up to this one in which the engineer earned. */
    public long share(ShiftDays shift) {
        return (long) load() * availability.earning().countUpTo(shift.number());
    }
}
