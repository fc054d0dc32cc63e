package oncall.rotation.draft;

import oncall.model.Engineer;
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
     * @param position the place in the order, from 0, or {@link #NOT_IN_ORDER}
     */
    Member(int number, Engineer engineer, int position, ShiftGrid grid, HolidayDays holidays) {
        this.number = number;
        this.engineer = engineer;
        this.position = position;
        this.availability = new Availability(engineer, position != NOT_IN_ORDER, grid);
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

    int position() {
        return position;
    }

    public boolean takesTurns() {
        return position != NOT_IN_ORDER;
    }

    /** The load, in hundredths. */
    int load() {
        return engineer.load(java.time.LocalDate.MIN).hundredths();
    }

    public Availability availability() {
        return availability;
    }

    HolidayDays.InShift holidaysIn(ShiftDays shift) {
        return holidays.in(shift);
    }

    public boolean hasHolidayIn(ShiftDays shift) {
        return !holidays.in(shift).isEmpty();
    }

    /** The load, summed over the shifts up to this one in which the engineer earned. */
    public long share(ShiftDays shift) {
        return (long) load() * availability.earning().countUpTo(shift.number());
    }
}
