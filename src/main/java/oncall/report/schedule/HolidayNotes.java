package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
final class HolidayNotes {

    private static final int MOST = 20;

    private final Plan plan;
    private final People people;

    /** The holidays of each calendar, by its id and their names, as far as asked for. */
    private final Map<@Nullable String, Map<String, List<Holiday>>> byName = new HashMap<>();

    HolidayNotes(Plan plan, People people) {
        this.plan = plan;
        this.people = people;
    }

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

    private boolean observes(Engineer engineer, DateRange days, String name) {
        Map<String, List<Holiday>> known = byName.get(engineer.calendar().id());
        if (known == null) {
            known = new HashMap<>();
            for (Holiday holiday : engineer.calendar().holidays()) {
                List<Holiday> same = known.getOrDefault(holiday.name(), new ArrayList<>(1));
                same.add(holiday);
                known.put(holiday.name(), same);
            }
            byName.put(engineer.calendar().id(), known);
        }
        for (Holiday holiday : known.getOrDefault(name, List.of())) {
            if (!holiday.within(days).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
