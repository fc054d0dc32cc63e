package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.TimeOff;

/**
 * Someone who could serve days of a gap: on the team on all days of the shift.
 *
 * @param takesTurns whether they are in the order
 * @param free the days of the gap on which they are not on time off, counted from its first, from 0
 */
record StandIn(Engineer engineer, boolean takesTurns, BitSet free) {

    /**
     * All who could: the shift's primary, the others in order, then those who take no turns. What was published as
     * nobody's stays so for the primary, whatever they give up.
     */
    static List<StandIn> of(Gap gap) {
        List<StandIn> standIns = new ArrayList<>();
        Set<String> known = new HashSet<>();
        if (gap.primary() != null && gap.published()) {
            known.add(gap.primary().id());
        } else if (gap.primary() != null) {
            add(gap.primary(), true, gap, known, standIns);
        }
        for (Engineer engineer : gap.project().rotation().order()) {
            add(engineer, true, gap, known, standIns);
        }
        for (Engineer engineer : gap.project().engineers()) {
            add(engineer, false, gap, known, standIns);
        }
        return standIns;
    }

    private static void add(Engineer engineer, boolean takesTurns, Gap gap, Set<String> known, List<StandIn> standIns) {
        if (!known.add(engineer.id()) || !engineer.isOnTeam(gap.shift())) {
            return;
        }
        LocalDate first = gap.days().from();
        BitSet free = new BitSet();
        free.set(0, gap.days().days());
        for (TimeOff away : engineer.timeOffIn(gap.days())) {
            DateRange days = away.days().intersection(gap.days());
            int from = (int) (days.from().toEpochDay() - first.toEpochDay());
            free.clear(from, from + days.days());
        }
        standIns.add(new StandIn(engineer, takesTurns, free));
    }

    /** Until before which day they are free from the given one on; the same day where they are not free on it. */
    int freeUntil(int day) {
        return free.nextClearBit(day);
    }
}
