package oncall.rotation.draft;

import java.util.List;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/** The days of a shift on which somebody else has a role than on the other days. */
final class DayAssignments {

    private final ShiftDays days;

    /** The assignments by the day's index in the shift; null while no day is assigned. */
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

    /** Assigns the day with this index, or removes its assignment. */
    void assign(int day, @Nullable Assignment assignment) {
        if (byDay == null) {
            byDay = new Assignment[days.size()];
        }
        byDay[day] = assignment;
    }

    /** The assignment for the day with this index, or null. */
    @Nullable
    Assignment on(int day) {
        return byDay == null ? null : byDay[day];
    }

    /** Adds a cover for each run of days with the same assignment. */
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
}
