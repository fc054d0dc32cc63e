package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Holiday;
import oncall.model.HolidayDate;
import oncall.model.Plan;
import oncall.report.DateText;
import oncall.report.People;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** The holidays in a shift, with those who have them: {@code Christmas Day Fri 25 Dec (not Ann)}. */
record HolidayNotes(Plan plan, People people) {

    private static final int MOST = 20;

    /** A line for the holidays of the same people. */
    List<String> of(Shift shift) {
        List<String> lines = new ArrayList<>();
        List<String> observers = new ArrayList<>();
        List<HolidayDate> holidays = shift.holidays();
        boolean[] done = new boolean[holidays.size()];
        int count = 0;
        for (int i = 0; i < done.length && count <= MOST; i++) {
            String name = holidays.get(i).name();
            LocalDate last = holidays.get(i).date();
            for (int j = i + 1; j < done.length && !done[i]; j++) {
                if (holidays.get(j).name().equals(name)
                        && holidays.get(j).date().equals(last.plusDays(1))) {
                    last = holidays.get(j).date();
                    done[j] = true;
                }
            }
            DateRange days = new DateRange(holidays.get(i).date(), last);
            String who = done[i] ? null : observers(days, name);
            if (who != null) {
                count++;
                String holiday = count > MOST ? "and more" : name + " " + DateText.withoutYear(days);
                int at = observers.indexOf(who);
                if (at < 0) {
                    observers.add(who);
                    lines.add(holiday);
                } else {
                    lines.set(at, lines.get(at) + ", " + holiday);
                }
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, lines.get(i) + observers.get(i));
        }
        return lines;
    }

    /** Who of those who take turns has this holiday; empty if all have it, and null if nobody has. */
    private @Nullable String observers(DateRange days, String holiday) {
        List<String> observers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Engineer engineer : plan.rotation().order()) {
            if (engineer.isOnTeam(days)) {
                (observes(engineer, days, holiday) ? observers : others).add(people.name(engineer));
            }
        }
        if (observers.isEmpty()) {
            return null;
        }
        if (others.isEmpty()) {
            return "";
        }
        boolean isFew = observers.size() <= 2;
        if (!isFew && others.size() > 2) {
            return " (" + observers.size() + " of " + (observers.size() + others.size()) + ")";
        }
        return (isFew ? " (" : " (not ") + String.join(", ", isFew ? observers : others) + ")";
    }

    private static boolean observes(Engineer engineer, DateRange days, String holiday) {
        for (Holiday observed : engineer.calendar().holidays()) {
            if (observed.name().equals(holiday) && !observed.within(days).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
