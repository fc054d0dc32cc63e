package oncall.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Engineer;
import oncall.model.Plan;
import org.jspecify.annotations.Nullable;

/** What the primary of each shift has served by the end of it, counting from the rotation's first. */
public final class RunningTotals {

    private final Map<LocalDate, Entry> entries = new HashMap<>();

    /**
     * What someone has served so far, beside their fair share of it.
     *
     * @param shifts shifts of which they were primary
     * @param fairShifts their fair share of the shifts, in units of {@link Share#SHIFT}
     * @param holidayShifts those of the shifts in which they observed a holiday
     * @param fairHolidayShifts their fair share of everyone's holiday shifts, in units of {@link Share#SHIFT}
     */
    public record Entry(int shifts, long fairShifts, int holidayShifts, long fairHolidayShifts) {}

    /**
     * @param shifts all from the rotation's first on, without gaps
     */
    public RunningTotals(Plan project, List<Shift> shifts) {
        Participants roster = new Participants(project, shifts);
        Tally tally = new Tally(roster, new Attendance(project.rotation().order(), shifts));
        for (int i = 0; i < shifts.size(); i++) {
            Shift shift = shifts.get(i);
            Engineer primary = shift.primary();
            tally.add(i, shift);
            if (primary != null) {
                int position = roster.position(primary);
                Entry entry = new Entry(
                        tally.shifts(position),
                        tally.fairShifts(position),
                        tally.holidayShifts(position),
                        tally.fairHolidayShifts(position));
                entries.put(shift.days().from(), entry);
            }
        }
    }

    /** What the primary of a shift has served with it; null where nobody serves the shift, or it is not among these. */
    public @Nullable Entry after(Shift shift) {
        return entries.get(shift.days().from());
    }
}
