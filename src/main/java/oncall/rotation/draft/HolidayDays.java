package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Calendar;
import oncall.model.Handoff;
import oncall.model.Holiday;
import oncall.model.HolidayDate;
import org.jspecify.annotations.Nullable;

/** The holidays of one calendar in each shift, made ready to be asked about often. */
final class HolidayDays {

    private static final InShift NONE = new InShift(new int[0], new int[0], new int[0]);

    private final Calendar calendar;
    private final Handoff handoff;

    /** The holidays of each year by name, numbered as they are met. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** By the number of the shift; null where nobody has asked yet. */
    private final List<@Nullable InShift> shifts = new ArrayList<>();

    HolidayDays(Calendar calendar, Handoff handoff) {
        this.calendar = calendar;
        this.handoff = handoff;
    }

    /** The holidays of one shift. */
    static final class InShift {

        /** The on-call day on which each is served, as its number since 1970. */
        private final int[] days;

        /** The number of each: the same for the same name in the same year. */
        final int[] numbers;

        /** The numbers that they had in the year before. */
        final int[] aYearBefore;

        InShift(int[] days, int[] numbers, int[] aYearBefore) {
            this.days = days;
            this.numbers = numbers;
            this.aYearBefore = aYearBefore;
        }

        boolean isEmpty() {
            return days.length == 0;
        }

        boolean contains(LocalDate day) {
            for (int holiday : days) {
                if (holiday == day.toEpochDay()) {
                    return true;
                }
            }
            return false;
        }
    }

    InShift in(ShiftDays shift) {
        while (shifts.size() <= shift.number()) {
            shifts.add(null);
        }
        InShift found = shifts.get(shift.number());
        if (found == null) {
            List<HolidayDate> days = new ArrayList<>(0);
            for (Holiday holiday : calendar.holidays()) {
                days.addAll(holiday.within(handoff.holidays(shift.range())));
            }
            found = days.isEmpty() ? NONE : new InShift(onCallDays(days), numbers(days, 0), numbers(days, 1));
            shifts.set(shift.number(), found);
        }
        return found;
    }

    private int[] onCallDays(List<HolidayDate> days) {
        int[] found = new int[days.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = (int) days.get(i).date().toEpochDay() - (handoff.isInTheEvening() ? 1 : 0);
        }
        return found;
    }

    private int[] numbers(List<HolidayDate> days, int yearsBefore) {
        int[] found = new int[days.size()];
        for (int i = 0; i < found.length; i++) {
            HolidayDate holiday = days.get(i);
            String name = holiday.date().getYear() - yearsBefore + holiday.name();
            Integer number = numbers.get(name);
            found[i] = number == null ? numbers.size() : number;
            numbers.put(name, found[i]);
        }
        return found;
    }
}
