package oncall.rotation.draft;

import oncall.model.Engineer;
import oncall.model.Handoff;
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
    private final Availability availability;
    private final HolidayDays holidays;

    /**
     * @param number the number of the member in the team, from 0
     * @param position the position in the order, from 0, or {@link #NOT_IN_ORDER}
     */
    Member(int number, Engineer engineer, int position, Handoff handoff, HolidayDays holidays) {
        this.number = number;
        this.engineer = engineer;
        this.position = position;
        this.availability = new Availability(engineer, handoff);
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

    /**
     * The load with which a member in the order earns in a shift that is not published, in hundredths; 0 if they do not
     * earn.
     */
    int loadIn(ShiftDays shift) {
        return availability.mayEarn(shift) ? engineer.load(shift.first()).hundredths() : 0;
    }

    public Availability availability() {
        return availability;
    }

    HolidayDays.InShift observed(ShiftDays shift) {
        return holidays.in(shift);
    }

    /** The number of days of the shift that are holidays of the engineer. */
    public int holidaysIn(ShiftDays shift) {
        return holidays.in(shift).days.cardinality();
    }

    public boolean hasHolidayIn(ShiftDays shift) {
        return !holidays.in(shift).isEmpty();
    }

    /** Whether the engineer observes a holiday on the day with this index in the shift. */
    public boolean hasHolidayOn(ShiftDays shift, int day) {
        return holidays.in(shift).contains(day);
    }
}
