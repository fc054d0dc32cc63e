package oncall.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Holiday;
import oncall.model.HolidayDate;
import oncall.model.Project;
import oncall.model.TimeOff;
import oncall.render.Style;
import oncall.render.Text;
import oncall.schedule.Change;
import oncall.schedule.Cover;
import oncall.schedule.Shift;

/** What is to be known of a shift beside who serves it: gaps first, then holidays, then who is away. */
final class ShiftNotes {

    private static final int MOST_AWAY = 5;

    private static final int MOST_HOLIDAYS = 20;

    private final Project project;
    private final People people;

    ShiftNotes(Project project, People people) {
        this.project = project;
        this.people = people;
    }

    List<Text> of(Shift shift) {
        List<Text> notes = new ArrayList<>();
        for (Change change : shift.changes()) {
            notes.add(Text.of("not covered: " + change.reason(), Style.ALERT));
        }
        for (Cover cover : shift.covers()) {
            notes.add(Text.of(people.told(cover), cover.engineer() == null ? Style.ALERT : Style.PLAIN));
        }
        if (shift.secondaryWanted() && shift.secondary() == null) {
            notes.add(Text.of("no secondary: nobody else is free", Style.ALERT));
        }
        addHolidays(shift, notes);
        addTimeOff(shift, notes);
        return notes;
    }

    private void addHolidays(Shift shift, List<Text> notes) {
        List<HolidayDate> holidays = shift.holidays();
        boolean[] told = new boolean[holidays.size()];
        int count = 0;
        for (int i = 0; i < told.length; i++) {
            if (!told[i] && ++count > MOST_HOLIDAYS) {
                notes.add(Text.of("and more holidays", Style.NOTICE));
                return;
            }
            if (!told[i]) {
                String name = holidays.get(i).name();
                LocalDate last = holidays.get(i).date();
                for (int j = i + 1; j < told.length; j++) {
                    if (holidays.get(j).name().equals(name)
                            && holidays.get(j).date().equals(last.plusDays(1))) {
                        last = holidays.get(j).date();
                        told[j] = true;
                    }
                }
                DateRange days = new DateRange(holidays.get(i).date(), last);
                notes.add(Text.of(Days.withoutYear(days) + " " + name + observers(days, name), Style.NOTICE));
            }
        }
    }

    /** Who has this holiday, where not everyone on the team has. */
    private String observers(DateRange days, String holiday) {
        List<Engineer> observers = new ArrayList<>();
        int onTeam = 0;
        for (Engineer engineer : project.engineers()) {
            if (engineer.isOnTeam(days)) {
                onTeam++;
                if (observes(engineer, days, holiday)) {
                    observers.add(engineer);
                }
            }
        }
        if (observers.size() == onTeam || observers.isEmpty()) {
            return "";
        }
        if (observers.size() > 2) {
            return " (" + observers.size() + " of " + onTeam + ")";
        }
        String first = observers.get(0).id();
        return " ("
                + (observers.size() == 1
                        ? first
                        : first + ", " + observers.get(1).id()) + ")";
    }

    private static boolean observes(Engineer engineer, DateRange days, String holiday) {
        for (Holiday observed : engineer.calendar().holidays()) {
            if (observed.name().equals(holiday) && !observed.within(days).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Who is away on some day; the primary is not, or it is said above. */
    private void addTimeOff(Shift shift, List<Text> notes) {
        List<Text> away = new ArrayList<>();
        for (Engineer engineer : project.engineers()) {
            if (!engineer.is(shift.primary()) && engineer.isOnTeam(shift.days())) {
                for (TimeOff timeOff : engineer.timeOffIn(shift.days())) {
                    away.add(Text.of(timeOffText(engineer, timeOff, shift), Style.MUTED));
                }
            }
        }
        int shown = away.size() > MOST_AWAY ? MOST_AWAY - 1 : away.size();
        notes.addAll(away.subList(0, shown));
        if (shown < away.size()) {
            notes.add(Text.of("and " + (away.size() - shown) + " more away", Style.MUTED));
        }
    }

    private String timeOffText(Engineer engineer, TimeOff timeOff, Shift shift) {
        DateRange days = timeOff.days().intersection(shift.days());
        String when = days.days() == shift.days().days() ? "all days" : Days.withoutYear(days);
        return people.name(engineer) + " away " + when
                + (timeOff.reason() == null ? "" : " (" + timeOff.reason() + ")");
    }
}
