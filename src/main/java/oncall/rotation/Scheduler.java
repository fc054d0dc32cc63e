package oncall.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Project;
import oncall.model.Rotation;
import oncall.model.TimeOff;
import oncall.schedule.Change;
import oncall.schedule.ChangeKind;
import oncall.schedule.Cover;
import oncall.schedule.Role;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** Works out the schedule: whose turn each shift is from the rotation's start on, then who serves it. */
public final class Scheduler {

    private final Rotation rotation;
    private final Secondaries secondaries;
    private final ObservedHolidays holidays;

    private Scheduler(Project project) {
        rotation = project.rotation();
        secondaries = new Secondaries(rotation);
        holidays = new ObservedHolidays(project.engineers());
    }

    /**
     * The shifts from the one that holds the day, or the first of all if that is later, which begin within so many weeks
     * of its first day.
     *
     * @param from the day
     * @param weeks at least 1
     */
    public static Schedule weeks(Project project, LocalDate from, int weeks) {
        int shiftDays = project.rotation().shiftDays();
        return shifts(project, from, (7 * weeks + shiftDays - 1) / shiftDays);
    }

    /**
     * So many shifts from the one that holds the day, or the first of all if that is later.
     *
     * @param from the day
     * @param count at least 1
     */
    public static Schedule shifts(Project project, LocalDate from, int count) {
        Rotation rotation = project.rotation();
        int first = from.isBefore(rotation.start()) ? 0 : rotation.shiftOn(from);
        Scheduler scheduler = new Scheduler(project);
        Turns turns = new Turns(rotation.order());
        List<Shift> shifts = new ArrayList<>(count);
        for (int number = 0; number < first + count; number++) {
            DateRange days = rotation.daysOf(number);
            Engineer turn = turns.next(days);
            if (number >= first) {
                shifts.add(scheduler.settle(days, turn));
            }
        }
        return new Schedule(shifts);
    }

    private Shift settle(DateRange days, @Nullable Engineer turn) {
        if (turn == null) {
            Change uncovered = new Change(
                    ChangeKind.UNCOVERED,
                    Role.PRIMARY,
                    null,
                    null,
                    null,
                    "nobody in the order is on the team, and not excused, on all days of the shift");
            return new Shift(days, null, null, null, false, holidays.within(days), List.of(), List.of(uncovered));
        }
        boolean secondaryWanted = secondaries.isWanted(days, turn);
        return new Shift(
                days,
                turn,
                turn,
                secondaryWanted ? secondaries.after(turn, days) : null,
                secondaryWanted,
                holidays.within(days),
                uncoveredDays(turn, days),
                List.of());
    }

    /** The days of the shift on which its primary is away, by date. */
    private static List<Cover> uncoveredDays(Engineer primary, DateRange shift) {
        List<Cover> covers = new ArrayList<>();
        LocalDate day = shift.from();
        while (!day.isAfter(shift.to())) {
            TimeOff away = timeOffOn(primary, day);
            LocalDate next = day.plusDays(1);
            if (away != null) {
                LocalDate last =
                        away.days().to().isBefore(shift.to()) ? away.days().to() : shift.to();
                covers.add(new Cover(
                        new DateRange(day, last),
                        Role.PRIMARY,
                        null,
                        primary,
                        ChangeKind.UNCOVERED,
                        primary.name() + " is away" + (away.reason() == null ? "" : " (" + away.reason() + ")")));
                next = last.plusDays(1);
            }
            day = next;
        }
        return covers;
    }

    private static @Nullable TimeOff timeOffOn(Engineer engineer, LocalDate day) {
        for (TimeOff away : engineer.timeOff()) {
            if (away.days().contains(day)) {
                return away;
            }
        }
        return null;
    }
}
