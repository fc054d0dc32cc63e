package oncall.schedule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Plan;

/**
 * What everyone serves in a run of shifts, and their fair share of it. Each served shift is divided among the people
 * who earn in it: those in the order who are on the team on all its days and excused on none. Each earns their load
 * divided by the sum of these loads. A holiday shift is one whose primary observes a holiday in it.
 *
 * <p>Imported shifts count for nobody.
 *
 * @param days the days of the shifts, from the first to the last
 * @param shifts the number of shifts
 * @param unserved the number of shifts that nobody serves; they count for nobody
 * @param engineers the order, then others who serve, then the rest of the team
 * @param primary how far people are apart in primary shifts
 * @param holiday how far people are apart in holiday shifts
 */
public record Fairness(
        DateRange days, int shifts, int unserved, List<DutyTotals> engineers, Spread primary, Spread holiday) {

    /**
     * Computes the fairness of a run of shifts.
     *
     * @param shifts one after the other, without gaps; at least one
     */
    public static Fairness of(Plan plan, List<Shift> shifts) {
        ShareCounter counter = new ShareCounter(plan, shifts);
        int unserved = 0;
        List<Shift> counted = new ArrayList<>(shifts.size());
        for (Shift shift : shifts) {
            counter.add(shift);
            if (!shift.isImported()) {
                counted.add(shift);
            }
            unserved += shift.primary() == null ? 1 : 0;
        }
        List<DutyTotals> engineers = counter.totals();
        DateRange days = new DateRange(
                shifts.get(0).days().from(),
                shifts.get(shifts.size() - 1).days().to());
        BestSpread best = new BestSpread(engineers, plan.rotation().order().size(), counted);
        return new Fairness(days, shifts.size(), unserved, engineers, best.ofPrimaryShifts(), best.ofHolidayShifts());
    }

    /** Whether the primary of any of the shifts observes a holiday in it. */
    public boolean hasHolidayShifts() {
        for (DutyTotals served : engineers) {
            if (served.holidayShifts() > 0) {
                return true;
            }
        }
        return false;
    }
}
