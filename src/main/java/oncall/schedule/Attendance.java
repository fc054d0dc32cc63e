package oncall.schedule;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.TimeOff;

/**
 * Who of the order is there in which shifts of a run. Engineers count by their place in the order, shifts by their place in
 * the run, both from 0.
 */
final class Attendance {

    private final List<Shift> shifts;
    private final BitSet[] earning;
    private final BitSet[] free;
    private final long[] loads;

    /**
     * @param shifts one after the other, without gaps
     */
    Attendance(List<Engineer> order, List<Shift> shifts) {
        this.shifts = shifts;
        this.earning = new BitSet[shifts.size()];
        this.free = new BitSet[shifts.size()];
        this.loads = new long[shifts.size()];
        for (int shift = 0; shift < shifts.size(); shift++) {
            earning[shift] = new BitSet(order.size());
            free[shift] = new BitSet(order.size());
        }
        for (int i = 0; i < order.size(); i++) {
            enter(i, order.get(i));
        }
    }

    private void enter(int position, Engineer engineer) {
        BitSet away = new BitSet(shifts.size());
        BitSet excused = new BitSet(shifts.size());
        for (TimeOff timeOff : engineer.timeOff()) {
            int first = endingBefore(timeOff.days().from());
            int end = beginningBefore(timeOff.days().to().plusDays(1));
            if (first < end) {
                away.set(first, end);
            }
            if (first < end && timeOff.excused()) {
                excused.set(first, end);
            }
        }
        int first = engineer.joins() == null ? 0 : beginningBefore(engineer.joins());
        int end = engineer.leaves() == null
                ? shifts.size()
                : endingBefore(engineer.leaves().plusDays(1));
        for (int shift = first; shift < end; shift++) {
            free[shift].set(position, !away.get(shift));
            if (!excused.get(shift)) {
                earning[shift].set(position);
                loads[shift] += engineer.load().hundredths();
            }
        }
    }

    /** Who earns a share of the shift: on the team on all its days, and excused on none. */
    BitSet earning(int shift) {
        return earning[shift];
    }

    /** The sum of the loads, in hundredths, of those who earn in the shift. */
    long loads(int shift) {
        return loads[shift];
    }

    /** Who is free in the shift: on the team on all its days, and on time off on none. */
    BitSet free(int shift) {
        return free[shift];
    }

    /** How many shifts begin before the day. */
    private int beginningBefore(LocalDate day) {
        int low = 0;
        int high = shifts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shifts.get(middle).days().from().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many shifts end before the day. */
    private int endingBefore(LocalDate day) {
        int begun = beginningBefore(day);
        return begun > 0 && !shifts.get(begun - 1).days().to().isBefore(day) ? begun - 1 : begun;
    }
}
