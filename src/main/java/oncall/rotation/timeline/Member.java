package oncall.rotation.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import oncall.model.TimeOff;
import oncall.rotation.timeline.Spans.Span;
import oncall.schedule.Share;
import org.jspecify.annotations.Nullable;

/** An engineer with what the rotation must know of them: when they are there, and what they have served so far. */
public final class Member {

    /** The position of those who take no turns. */
    static final int NOT_IN_ORDER = -1;

    /** Later than any shift that is ever asked for. */
    private static final int FOR_EVER = Integer.MAX_VALUE / 2;

    private final Engineer engineer;
    private final int position;
    private final HolidayDays holidays;
    private final Spans away;
    private final @Nullable Span onTeam;
    private final Spans earning;
    private final List<Member> secondaryOwners = new ArrayList<>();

    /** How often each holiday was served, by the number that it has in the calendar. */
    private int[] holidaysServed = new int[16];

    private int shiftsServed;
    private int holidayShiftsServed;
    private long holidayShare;

    Member(Engineer engineer, int position, HolidayDays holidays, ShiftGrid grid) {
        this.engineer = engineer;
        this.position = position;
        this.holidays = holidays;
        this.away = away(engineer);
        this.onTeam = onTeam(engineer, grid);
        this.earning = onTeam == null || position == NOT_IN_ORDER
                ? Spans.of(List.of())
                : excused(engineer, grid).cutFrom(onTeam);
    }

    public Engineer engineer() {
        return engineer;
    }

    public String name() {
        return engineer.name();
    }

    /** The place in the order, from 0, or -1 for those who take no turns. */
    public int position() {
        return position;
    }

    public int load() {
        return engineer.load().hundredths();
    }

    /** The secondary owners of the pipelines that this engineer primarily owns, in the order of the pipelines. */
    public List<Member> secondaryOwners() {
        return secondaryOwners;
    }

    void addSecondaryOwner(Member owner) {
        if (owner != this && !secondaryOwners.contains(owner)) {
            secondaryOwners.add(owner);
        }
    }

    /** The shifts on all days of which this engineer is on the team; null where there is none. */
    @Nullable
    Span onTeam() {
        return onTeam;
    }

    /** The shifts in which this engineer earns a share of the turns. */
    Spans earning() {
        return earning;
    }

    /** On the team on all days of the shift. */
    public boolean isOnTeam(Slot shift) {
        return engineer.isOnTeam(shift.days());
    }

    /** On the team on all days of the shift, and on time off on none. */
    public boolean isFree(Slot shift) {
        return isOnTeam(shift) && !isOnTimeOff(shift.days());
    }

    /** On the team on all days of the shift, and on time off on none of these days of it. */
    public boolean isFree(Slot shift, List<DateRange> days) {
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

    /** On time off on that day, or not on the team on all days of the shift that holds it. */
    public boolean isAway(Slot shift, LocalDate day) {
        return !isOnTeam(shift) || away.contains((int) day.toEpochDay());
    }

    private boolean isOnTimeOff(DateRange days) {
        return away.touch((int) days.from().toEpochDay(), (int) days.to().toEpochDay());
    }

    public boolean hasHoliday(LocalDate day) {
        return holidays.contains(day);
    }

    public boolean hasHolidayIn(Slot shift) {
        return holidays.touch(shift);
    }

    /** The holidays on these days, as listed. */
    public List<HolidayDate> holidaysIn(DateRange days) {
        return holidays.within(days);
    }

    /** Having been primary of so many shifts to the end. */
    public int shiftsServed() {
        return shiftsServed;
    }

    /** The load, summed over the shifts up to this one in which the engineer earned. */
    public long share(Slot shift) {
        return (long) load() * earning.countUpTo(shift.number());
    }

    public boolean earnsIn(Slot shift) {
        return earning.contains(shift.number());
    }

    public int holidayShiftsServed() {
        return holidayShiftsServed;
    }

    /** The fair share of the holiday shifts that were served so far, in units of {@link Share#SHIFT}. */
    public long holidayShare() {
        return holidayShare;
    }

    /** How many holiday shifts more than the fair share, in units of {@link Share#SHIFT}; negative where fewer. */
    public long holidaysAhead() {
        return holidayShiftsServed * Share.SHIFT - holidayShare;
    }

    /** How many holidays of the shift were served the year before, too. */
    public int holidaysRepeated(Slot shift) {
        int repeated = 0;
        for (int holiday : holidays.numbersAYearBefore(shift)) {
            if (holiday < holidaysServed.length && holidaysServed[holiday] > 0) {
                repeated++;
            }
        }
        return repeated;
    }

    /** Counts a shift as served; or takes it back, with -1. */
    void countShift(Slot shift, int times) {
        shiftsServed += times;
        if (hasHolidayIn(shift)) {
            holidayShiftsServed += times;
            for (int holiday : holidays.numbers(shift)) {
                if (holiday >= holidaysServed.length) {
                    holidaysServed = Arrays.copyOf(holidaysServed, 2 * holiday);
                }
                holidaysServed[holiday] += times;
            }
        }
    }

    void countHolidayShare(long share) {
        holidayShare += share;
    }

    private static Spans away(Engineer engineer) {
        List<Span> days = new ArrayList<>();
        for (TimeOff timeOff : engineer.timeOff()) {
            days.add(Span.of(timeOff.days()));
        }
        return Spans.of(days);
    }

    private static @Nullable Span onTeam(Engineer engineer, ShiftGrid grid) {
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
        return first <= last ? new Span(first, last) : null;
    }

    /** The shifts that excused time off touches. */
    private static Spans excused(Engineer engineer, ShiftGrid grid) {
        List<Span> shifts = new ArrayList<>();
        for (TimeOff timeOff : engineer.timeOff()) {
            int last = grid.numberOn(timeOff.days().to());
            if (timeOff.excused() && last >= 0) {
                shifts.add(new Span(Math.max(0, grid.numberOn(timeOff.days().from())), last));
            }
        }
        return Spans.of(shifts);
    }
}
