package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/** The days of a shift on which a role is assigned to somebody else than on the others. */
final class DayAssignments {

    private final ShiftDays days;

    /** By the day's index in the shift; null while no day is assigned. */
    private @Nullable Assignment @Nullable [] byDay;

    DayAssignments(ShiftDays days) {
        this.days = days;
    }

    DayAssignments copy() {
        DayAssignments copy = new DayAssignments(days);
        copy.byDay = byDay == null ? null : byDay.clone();
        return copy;
    }

    void clear() {
        byDay = null;
    }

    /** Assigns those of the days that lie in the shift. */
    void assign(DateRange range, Assignment assignment) {
        if (byDay == null) {
            byDay = new Assignment[days.size()];
        }
        for (int i = 0; i < byDay.length; i++) {
            if (range.contains(days.day(i))) {
                byDay[i] = assignment;
            }
        }
    }

    /** What is assigned for that day of the shift, or null. */
    @Nullable
    Assignment on(LocalDate day) {
        return byDay == null ? null : byDay[days.indexOf(day)];
    }

    /** The days that are assigned to the member. */
    List<DateRange> daysOf(Member member) {
        List<DateRange> found = new ArrayList<>(0);
        for (int i = 0; byDay != null && i < byDay.length; i++) {
            Assignment assignment = byDay[i];
            if (assignment != null && assignment.member() == member) {
                append(days.day(i), found);
            }
        }
        return found;
    }

    /** Adds a cover for each run of days with one assignment. */
    void addCovers(Role role, List<Cover> covers) {
        int i = 0;
        while (byDay != null && i < byDay.length) {
            int first = i;
            Assignment assignment = byDay[i++];
            while (assignment != null && i < byDay.length && assignment.isSame(byDay[i])) {
                i++;
            }
            if (assignment != null) {
                covers.add(new Cover(
                        new DateRange(days.day(first), days.day(i - 1)),
                        role,
                        Member.engineerOf(assignment.member()),
                        Member.engineerOf(assignment.insteadOf()),
                        assignment.kind(),
                        assignment.reason()));
            }
        }
    }

    /** Adds a day to ranges that end before it. */
    static void append(LocalDate day, List<DateRange> ranges) {
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).to().plusDays(1).equals(day)) {
            ranges.set(last, new DateRange(ranges.get(last).from(), day));
        } else {
            ranges.add(new DateRange(day, day));
        }
    }
}
