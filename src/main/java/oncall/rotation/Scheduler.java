package oncall.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.rotation.timeline.Secondaries;
import oncall.rotation.timeline.ShiftGrid;
import oncall.rotation.timeline.Slot;
import oncall.schedule.Rationale;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import oncall.schedule.UnappliedChange;

/** Works out the schedule: settles all shifts from the rotation's start on, and tells those that were asked for. */
public final class Scheduler {

    private final Plan project;
    private final Settlement settlement;
    private final ShiftGrid grid;
    private final ObservedHolidays holidays;

    private Scheduler(Plan project) {
        this.project = project;
        this.settlement = new Settlement(project);
        this.grid = settlement.timeline().grid();
        this.holidays = new ObservedHolidays(project.engineers());
    }

    /**
     * The shifts from the one that holds the day, or the first of all if that is later, which begin within so many weeks
     * of its first day.
     *
     * @param from the day
     * @param weeks at least 1
     */
    public static Schedule weeks(Plan project, LocalDate from, int weeks) {
        Scheduler scheduler = new Scheduler(project);
        int first = Math.max(0, scheduler.grid.numberOn(from));
        LocalDate end = scheduler.grid.days(first).from().plusWeeks(weeks);
        return scheduler.schedule(first, scheduler.grid.numberOn(end.minusDays(1)));
    }

    /**
     * So many shifts from the one that holds the day, or the first of all if that is later.
     *
     * @param from the day
     * @param count at least 1
     */
    public static Schedule shifts(Plan project, LocalDate from, int count) {
        Scheduler scheduler = new Scheduler(project);
        int first = Math.max(0, scheduler.grid.numberOn(from));
        return scheduler.schedule(first, first + count - 1);
    }

    private Schedule schedule(int first, int last) {
        settlement.settled(last);
        LocalDate end = grid.days(last).to();
        List<UnappliedChange> faults =
                new ArrayList<>(new Overrides(settlement).apply(project.overrides(), project.publication(), end));
        faults.addAll(settlement.timeline().swaps().faults(last));
        List<Shift> shifts = new ArrayList<>(last - first + 1);
        for (int number = first; number <= last; number++) {
            shifts.add(shift(settlement.settled(number)));
        }
        return new Schedule(shifts, faults);
    }

    private Shift shift(Slot slot) {
        Secondaries secondaries = settlement.secondaries();
        PublishedShift published = slot.published();
        PublishedShift before = slot.number() == 0
                ? null
                : settlement.settled(slot.number() - 1).published();
        return new Shift(
                slot.days(),
                published != null,
                published != null ? published.startsAt() : before != null ? before.endsAt() : null,
                published != null ? published.endsAt() : null,
                Slot.engineer(slot.turn().member()),
                Slot.engineer(slot.primary()),
                Slot.engineer(slot.secondary()),
                secondaries.isWanted(slot),
                holidays.within(slot.days()),
                slot.covers(),
                slot.changes(),
                new Rationale(slot.turn().had(), slot.turn().earned(), slot.attempts(), slot.weighed()));
    }
}
