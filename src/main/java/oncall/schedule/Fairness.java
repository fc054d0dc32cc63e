package oncall.schedule;

import java.util.List;
import oncall.model.DateRange;
import oncall.model.Plan;

/**
 * What everyone serves in a run of shifts, beside their fair share of it. A shift that is served gives each who earns in it
 * (in the order, on the team on all its days, and excused on none) their load divided by the sum of those loads. A holiday
 * shift is one whose primary observes a holiday in it.
 *
 * @param days the days of the shifts, from the first to the last
 * @param shifts how many shifts there are
 * @param unserved how many of them nobody serves; they count for nobody
 * @param engineers the order, then others who serve, then the rest of the team
 * @param primary how far people are apart in primary shifts
 * @param holiday how far people are apart in holiday shifts
 */
public record Fairness(
        DateRange days, int shifts, int unserved, List<DutyTotals> engineers, Spread primary, Spread holiday) {

    /**
     * Works it out.
     *
     * @param shifts one after the other, without gaps; at least one
     */
    public static Fairness of(Plan plan, List<Shift> shifts) {
        ShareCounter counter = new ShareCounter(plan, shifts);
        int unserved = 0;
        for (Shift shift : shifts) {
            counter.add(shift);
            unserved += shift.primary() == null ? 1 : 0;
        }
        List<DutyTotals> engineers = counter.totals();
        DateRange days = new DateRange(
                shifts.get(0).days().from(),
                shifts.get(shifts.size() - 1).days().to());
        BestSpread best = new BestSpread(engineers, plan.rotation().order().size(), shifts);
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
