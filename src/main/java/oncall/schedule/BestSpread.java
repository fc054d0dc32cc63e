package oncall.schedule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Engineer;
import org.jspecify.annotations.Nullable;

/**
 * How far people are apart in a run of shifts, and how far at least under these absences: with every shift that is served
 * given to any of the order who is free in it. A shift in which nobody is free stays with who serves it.
 *
 * <p>For primary shifts that is exact. It minds absences alone: rest, swaps and what is published may keep people further
 * apart. Where the schedule itself does better, because remedies cover for primaries who are away on some days, that is the
 * best known.
 *
 * <p>For holiday shifts, those of the schedule are shared out among who is free in them and observes a holiday in them.
 * Where somebody is free who observes none the shift may also go to them and count for nobody, if that brings people
 * closer. That too is exact, for these holiday shifts and the fair shares of them as they are. What is left out: giving a
 * shift that is no holiday shift to somebody for whom it would be one, and that fair shares would follow the number of
 * holiday shifts. Both bests need not be had at once.
 */
final class BestSpread {

    private final List<DutyTotals> served;
    private final List<Shift> shifts;

    /** Who of the order is free in each shift, by their place in it. */
    private final List<BitSet> free = new ArrayList<>();

    /**
     * The spread in a run of shifts.
     *
     * @param served what everyone serves in them, the order first
     * @param order how many make up the order
     */
    BestSpread(List<DutyTotals> served, int order, List<Shift> shifts) {
        this.served = served;
        this.shifts = shifts;
        for (Shift shift : shifts) {
            BitSet who = new BitSet(order);
            for (int i = 0; i < order; i++) {
                who.set(i, served.get(i).engineer().isFree(shift.days()));
            }
            free.add(who);
        }
    }

    Spread ofPrimaryShifts() {
        Level level = new Level(served, false);
        FairestShare share = new FairestShare(level.start, Share.SHIFT);
        for (int i = 0; i < shifts.size(); i++) {
            Engineer primary = shifts.get(i).primary();
            if (primary != null && free.get(i).isEmpty()) {
                share.give(position(primary));
            } else if (primary != null) {
                share.share(free.get(i));
            }
        }
        return new Spread(level.actual, Math.min(level.actual, level.spread(share.ahead())));
    }

    Spread ofHolidayShifts() {
        Level level = new Level(served, true);
        FairestShare share = new FairestShare(level.start, Share.SHIFT);
        List<BitSet> optional = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            Shift shift = shifts.get(i);
            Engineer primary = shift.primary();
            if (primary != null && ShareCounter.isHolidayShift(shift)) {
                BitSet observers = observers(shift, free.get(i));
                if (free.get(i).isEmpty()) {
                    share.give(position(primary));
                } else if (observers.equals(free.get(i))) {
                    share.share(observers);
                } else {
                    optional.add(observers);
                }
            }
        }
        for (BitSet observers : optional) {
            share.offer(observers);
        }
        long best = level.spread(share.ahead());
        while (share.shareOffered()) {
            best = Math.min(best, level.spread(share.ahead()));
        }
        return new Spread(level.actual, Math.min(level.actual, best));
    }

    private int position(Engineer engineer) {
        int position = 0;
        while (!engineer.is(served.get(position).engineer())) {
            position++;
        }
        return position;
    }

    /** Those of the free who observe a holiday in the shift. */
    private BitSet observers(Shift shift, BitSet candidates) {
        Map<@Nullable String, Boolean> calendars = new HashMap<>();
        BitSet observers = new BitSet();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Engineer engineer = served.get(i).engineer();
            String calendar = engineer.calendar().id();
            Boolean observed = calendars.get(calendar);
            if (observed == null) {
                observed = engineer.calendar().hasHolidayIn(shift.days());
                calendars.put(calendar, observed);
            }
            observers.set(i, observed);
        }
        return observers;
    }

    /** How far everyone is ahead of the fair share, before any shift and after those that they serve. */
    private static final class Level {

        /** By how much they are ahead before any shift, and so never above 0. */
        private final long[] start;

        private final long actual;

        Level(List<DutyTotals> served, boolean holidays) {
            start = new long[served.size()];
            long[] end = new long[served.size()];
            for (int i = 0; i < start.length; i++) {
                DutyTotals one = served.get(i);
                start[i] = holidays ? -one.fairHolidayShifts() : -one.fairPrimaryShifts();
                end[i] = holidays ? one.holidayAhead() : one.primaryAhead();
            }
            actual = spread(end);
        }

        /** From the most to the least of those who have a fair share, or serve without one. */
        private long spread(long[] ahead) {
            long most = Long.MIN_VALUE;
            long least = Long.MAX_VALUE;
            for (int i = 0; i < start.length; i++) {
                if (start[i] < 0 || ahead[i] > 0) {
                    most = Math.max(most, ahead[i]);
                    least = Math.min(least, ahead[i]);
                }
            }
            return most < least ? 0 : most - least;
        }
    }
}
