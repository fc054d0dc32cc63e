package oncall.rotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.model.Calendar;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Holiday;
import oncall.model.HolidayDate;

/** The holidays that anyone on the team observes. */
final class ObservedHolidays {

    private final List<Engineer> engineers;
    private final List<Calendar> calendars = new ArrayList<>();

    ObservedHolidays(List<Engineer> engineers) {
        this.engineers = engineers;
        for (Engineer engineer : engineers) {
            addOnce(engineer.calendar());
        }
    }

    /** The holidays within the range, by date; each pair of date and name once. */
    List<HolidayDate> within(DateRange days) {
        List<HolidayDate> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Calendar calendar : calendars) {
            for (Holiday holiday : calendar.holidays()) {
                for (HolidayDate day : holiday.within(days)) {
                    if (isObserved(calendar, day) && seen.add(day.date() + day.name())) {
                        found.add(day);
                    }
                }
            }
        }
        Collections.sort(found);
        return found;
    }

    private void addOnce(Calendar calendar) {
        for (Calendar known : calendars) {
            if (known.is(calendar)) {
                return;
            }
        }
        calendars.add(calendar);
    }

    private boolean isObserved(Calendar calendar, HolidayDate day) {
        DateRange date = new DateRange(day.date(), day.date());
        for (Engineer engineer : engineers) {
            if (engineer.calendar().is(calendar) && engineer.isOnTeam(date)) {
                return true;
            }
        }
        return false;
    }
}
