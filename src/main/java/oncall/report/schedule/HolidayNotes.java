package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /**
     * The holidays of the primary of each day, or else of the secondary: a line for each of these people, with the name
     * unless the shift is theirs.
     */
    List<String> of(Shift shift) {
        Map<String, List<HolidayDate>> byPerson = new LinkedHashMap<>();
        for (OnCall stretch : shift.holidays().isEmpty() ? List.<OnCall>of() : OnCall.of(shift)) {
            Engineer primary = stretch.primary();
            Cover cover = shift.coverOn(stretch.days().from(), Role.PRIMARY);
            String known = cover == null ? "" : names(cover, shift);
            List<HolidayDate> own = holidays(primary, stretch.days(), shift);
            boolean isTheirs = primary != null && primary.is(shift.serving(Role.PRIMARY));
            for (HolidayDate holiday : own) {
                add(holiday, isTheirs ? null : primary, known, byPerson);
            }
            for (HolidayDate holiday : holidays(stretch.secondary(), stretch.days(), shift)) {
                boolean isFree = true;
                for (HolidayDate other : own) {
                    isFree &= !other.date().equals(holiday.date());
                }
                if (isFree) {
                    add(holiday, stretch.secondary(), known, byPerson);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<HolidayDate>> entry : byPerson.entrySet()) {
            lines.add(text(entry.getValue()) + entry.getKey());
        }
        return lines;
    }

    private void add(
            HolidayDate holiday, @Nullable Engineer named, String known, Map<String, List<HolidayDate>> byPerson) {
        String name = named == null ? "" : " (" + people.name(named) + ")";
        if (!known.contains(holiday.name())) {
            List<HolidayDate> others = byPerson.getOrDefault(name, new ArrayList<>());
            others.add(holiday);
            byPerson.put(name, others);
        }
    }

    /** Some of the holidays, with their days in a row. */
    private static String text(List<HolidayDate> holidays) {
        StringBuilder text = new StringBuilder();
        for (int count = 0; !holidays.isEmpty(); count++) {
            if (count == MOST) {
                return text + ", and more";
            }
            String name = holidays.get(0).name();
            text.append(count == 0 ? "" : ", ")
                    .append(name)
                    .append(' ')
                    .append(DateText.withoutYear(firstRun(holidays)));
        }
        return text.toString();
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
    private List<HolidayDate> holidays(@Nullable Engineer engineer, DateRange days, Shift shift) {
        List<HolidayDate> found = new ArrayList<>();
        if (engineer == null) {
            return found;
        }
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
