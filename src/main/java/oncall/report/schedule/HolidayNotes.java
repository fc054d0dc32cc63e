package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Holiday;
import oncall.model.HolidayDate;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.report.DateText;
import oncall.report.People;
import oncall.schedule.OnCall;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** The holidays of people who are on call: {@code Christmas Day Fri 25 Dec}. */
final class HolidayNotes {

    private static final int MOST = 20;

    private final People people;

    /** The holidays of each calendar, by its id and their names, as far as asked for. */
    private final Map<@Nullable String, Map<String, List<Holiday>>> byName = new HashMap<>();

    HolidayNotes(People people) {
        this.people = people;
    }

    /** The holidays that primaries serve, a line for each of them, named unless the shift is theirs. */
    List<String> of(Shift shift) {
        List<String> lines = new ArrayList<>();
        List<Engineer> observers = new ArrayList<>();
        int count = 0;
        for (OnCall stretch : shift.holidays().isEmpty() ? List.<OnCall>of() : OnCall.ofPrimary(shift)) {
            Engineer primary = stretch.primary();
            Cover cover = shift.coverOn(stretch.days().from(), Role.PRIMARY);
            String known = cover == null ? "" : names(cover, shift);
            List<HolidayDate> left = primary == null ? List.of() : holidays(primary, stretch.days(), shift);
            while (primary != null && !left.isEmpty() && count <= MOST) {
                String name = left.get(0).name();
                DateRange days = firstRun(left);
                if (!known.contains(name)) {
                    add(
                            count == MOST ? "and more" : name + " " + DateText.withoutYear(days),
                            primary,
                            shift,
                            observers,
                            lines);
                    count++;
                }
            }
        }
        return lines;
    }

    /** Removes the first holiday, with its days in a row, and returns these. */
    private static DateRange firstRun(List<HolidayDate> holidays) {
        HolidayDate first = holidays.remove(0);
        LocalDate last = first.date();
        for (int i = 0; i < holidays.size(); i++) {
            HolidayDate next = holidays.get(i);
            if (next.name().equals(first.name()) && next.date().equals(last.plusDays(1))) {
                last = next.date();
                holidays.remove(i--);
            }
        }
        return new DateRange(first.date(), last);
    }

    private void add(String holiday, Engineer primary, Shift shift, List<Engineer> observers, List<String> lines) {
        int at = 0;
        while (at < observers.size() && !observers.get(at).is(primary)) {
            at++;
        }
        if (at < observers.size()) {
            lines.set(at, lines.get(at) + ", " + holiday);
            return;
        }
        observers.add(primary);
        boolean isTheirs = primary.is(shift.serving(Role.PRIMARY));
        lines.add((isTheirs ? "" : people.name(primary) + " has a holiday: ") + holiday);
    }

    /** The names of all holidays for which somebody's days are covered; empty if these are not known, or are not the reason. */
    String names(Cover cover, Shift shift) {
        Engineer absent = cover.reason().engineer();
        StringBuilder names = new StringBuilder();
        if (cover.reason().kind() == Reason.Kind.HOLIDAY && absent != null) {
            for (HolidayDate holiday : holidays(absent, cover.days(), shift)) {
                if (names.indexOf(holiday.name()) < 0) {
                    names.append(names.isEmpty() ? "" : ", ").append(holiday.name());
                }
            }
        }
        return names.toString();
    }

    /** The holidays of an engineer that concern some days of a shift. */
    private List<HolidayDate> holidays(Engineer engineer, DateRange days, Shift shift) {
        List<HolidayDate> found = new ArrayList<>();
        for (DateRange dates : shift.times().holidaysIn(days)) {
            for (HolidayDate holiday : shift.holidays()) {
                if (dates.contains(holiday.date()) && observes(engineer, holiday)) {
                    found.add(holiday);
                }
            }
        }
        return found;
    }

    private boolean observes(Engineer engineer, HolidayDate date) {
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
        for (Holiday holiday : known.getOrDefault(date.name(), List.of())) {
            if (!holiday.within(new DateRange(date.date(), date.date())).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
