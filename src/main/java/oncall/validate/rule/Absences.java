package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oncall.config.TimeOffSpec;
import oncall.model.DateRange;
import oncall.source.Location;

/** One engineer's time off, ready to be compared with a colleague's. */
final class Absences {

    /** By first day; entries that overlap, which is told by itself, are one. */
    private final TreeMap<LocalDate, Absence> byFirstDay = new TreeMap<>();

    Absences(List<TimeOffSpec> timeOff) {
        TreeMap<LocalDate, List<Absence>> sorted = new TreeMap<>();
        for (TimeOffSpec away : timeOff) {
            DateRange days = away.days().range();
            if (days != null) {
                List<Absence> sameDay = sorted.get(days.from());
                if (sameDay == null) {
                    sameDay = new ArrayList<>();
                    sorted.put(days.from(), sameDay);
                }
                sameDay.add(new Absence(days, away.days().location()));
            }
        }
        for (List<Absence> sameDay : sorted.values()) {
            for (Absence absence : sameDay) {
                add(absence);
            }
        }
    }

    private void add(Absence absence) {
        Map.Entry<LocalDate, Absence> last = byFirstDay.lastEntry();
        if (last == null || last.getValue().days.to().isBefore(absence.days.from())) {
            byFirstDay.put(absence.days.from(), absence);
        } else if (absence.days.to().isAfter(last.getValue().days.to())) {
            DateRange both = new DateRange(last.getKey(), absence.days.to());
            byFirstDay.put(last.getKey(), new Absence(both, last.getValue().place));
        }
    }

    /** The days from a day on on which both are away. */
    List<Shared> sharedWith(Absences other, LocalDate from) {
        boolean isFewer = byFirstDay.size() <= other.byFirstDay.size();
        Absences fewer = isFewer ? this : other;
        Absences more = isFewer ? other : this;
        List<Shared> shared = new ArrayList<>();
        for (Absence one : fewer.byFirstDay.values()) {
            if (one.days.to().isBefore(from)) {
                continue;
            }
            LocalDate first = more.byFirstDay.floorKey(one.days.from());
            for (Absence two : more.byFirstDay
                    .tailMap(first == null ? one.days.from() : first, true)
                    .values()) {
                if (two.days.from().isAfter(one.days.to())) {
                    break;
                }
                if (two.days.overlaps(one.days) && !two.days.to().isBefore(from)) {
                    shared.add(shared(one, two, from));
                }
            }
        }
        return shared;
    }

    /** What is told stands where the later of the two begins, which more often is the one that can still be moved. */
    private static Shared shared(Absence one, Absence two, LocalDate from) {
        DateRange days = one.days.intersection(two.days);
        LocalDate first = days.from().isBefore(from) ? from : days.from();
        boolean isOneLater = one.days.from().isAfter(two.days.from())
                || one.days.from().equals(two.days.from()) && one.place.compareTo(two.place) > 0;
        return new Shared(
                new DateRange(first, days.to()),
                isOneLater ? one.place : two.place,
                isOneLater ? two.place : one.place);
    }

    /**
     * Days on which both are away.
     *
     * @param place the time off that begins later
     * @param other the other's
     */
    record Shared(DateRange days, Location place, Location other) {}

    private record Absence(DateRange days, Location place) {}
}
