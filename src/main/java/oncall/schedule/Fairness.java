package oncall.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What everyone serves in a run of shifts, and their fair share of it. Each served shift is divided among the people
 * who earn in it: those in the order who are on the team on all its days and excused on none. Each earns their load
 * divided by the sum of these loads. A holiday shift is one whose primary observes a holiday in it.
 *
 * <p>Imported shifts count for nobody.
 *
 * @param plan the plan with the rotation alone whose shifts these are
 * @param days the days of the shifts, from the first to the last
 * @param shifts the number of shifts
 * @param unserved the number of shifts of which nobody serves a day
 * @param engineers the order, then others who serve or earn
 * @param primary how far people are apart in primary shifts
 * @param holiday how far people are apart in holiday shifts
 */
public record Fairness(
        Plan plan,
        DateRange days,
        int shifts,
        int unserved,
        List<DutyTotals> engineers,
        Spread primary,
        Spread holiday) {

    /**
     * Computes the fairness of a run of shifts.
     *
     * @param shifts one after the other, without gaps; at least one
     */
    public static Fairness of(Plan plan, List<Shift> shifts) {
        List<DutyTotals> engineers = DutyCounter.totals(engineers(plan, shifts), shifts);
        long unserved = shifts.stream()
                .filter(shift -> OnCall.ofPrimary(shift).stream().allMatch(stretch -> stretch.primary() == null))
                .count();
        List<Shift> counted =
                shifts.stream().filter(shift -> !shift.isImported()).toList();
        BestSpread best = new BestSpread(engineers, plan.rotation().order().size(), counted);
        return new Fairness(
                plan,
                shifts.get(0).days().and(shifts.get(shifts.size() - 1).days()),
                shifts.size(),
                (int) unserved,
                engineers,
                best.ofPrimaryShifts(),
                best.ofHolidayShifts());
    }

    /** Everyone concerned: the order, then others who serve or earn. */
    private static Collection<Engineer> engineers(Plan plan, List<Shift> shifts) {
        List<@Nullable Engineer> all = new ArrayList<>(plan.rotation().order());
        for (Shift shift : shifts) {
            all.add(shift.primary());
            all.add(shift.secondary());
            shift.covers().forEach(cover -> all.add(cover.engineer()));
            if (shift.published()) {
                shift.earning().forEach(earned -> all.add(earned.engineer()));
            }
        }
        Map<String, Engineer> byId = new LinkedHashMap<>();
        for (Engineer engineer : all) {
            if (engineer != null) {
                byId.putIfAbsent(engineer.id(), engineer);
            }
        }
        return byId.values();
    }

    /** Whether the primary of any of the shifts observes a holiday in it. */
    public boolean hasHolidayShifts() {
        return engineers.stream().anyMatch(served -> served.holidayShifts() > 0);
    }
}
