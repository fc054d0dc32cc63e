package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oncall.model.DateRange;
import oncall.plan.TimeOffSpec;
import oncall.text.Location;

/** One engineer's time off, ready to be compared with a colleague's. */
final class Absences {

    /** By first day; entries that overlap, which is told by itself, are one. */
    private final List<Absence> absences = new ArrayList<>();

    Absences(List<TimeOffSpec> timeOff) {
        List<Absence> sorted = new ArrayList<>();
        for (TimeOffSpec away : timeOff) {
            DateRange days = away.days().range();
            if (days != null) {
                sorted.add(new Absence(days, away.days().location()));
            }
        }
        sorted.sort(BY_FIRST_DAY);
        for (Absence absence : sorted) {
            add(absence);
        }
    }

    private void add(Absence absence) {
        int top = absences.size() - 1;
        Absence last = top < 0 ? null : absences.get(top);
        if (last == null || last.days.to().isBefore(absence.days.from())) {
            absences.add(absence);
        } else if (absence.days.to().isAfter(last.days.to())) {
            absences.set(top, new Absence(new DateRange(last.days.from(), absence.days.to()), last.place));
        }
    }

    /** The days from a day on on which both are away. */
    List<Shared> sharedWith(Absences other, LocalDate from) {
        List<Shared> shared = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < absences.size() && j < other.absences.size()) {
            Absence one = absences.get(i);
            Absence two = other.absences.get(j);
            boolean oneEndsFirst = one.days.to().isBefore(two.days.to());
            if (one.days.overlaps(two.days)
                    && !(oneEndsFirst ? one : two).days.to().isBefore(from)) {
                shared.add(shared(one, two, from));
            }
            if (oneEndsFirst) {
                i++;
            } else {
                j++;
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

    private static final Comparator<Absence> BY_FIRST_DAY = new Comparator<>() {
        @Override
        public int compare(Absence one, Absence other) {
            return one.days.from().compareTo(other.days.from());
        }
    };

    /**
     * Days on which both are away.
     *
     * @param place the time off that begins later
     * @param other the other's
     */
    record Shared(DateRange days, Location place, Location other) {}

    private record Absence(DateRange days, Location place) {}
}
