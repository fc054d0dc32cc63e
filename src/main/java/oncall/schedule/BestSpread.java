package oncall.schedule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Engineer;
import org.jspecify.annotations.Nullable;

/**
 * The spread in a run of shifts, and the smallest spread that these absences allow: any shift that is served may go to
 * anyone in the order who is free in it. A shift in which nobody is free stays with its primary.
 *
 * <p>For primary shifts the result is exact. It considers only absences: rest, swaps and published shifts may keep
 * people further apart. If the schedule itself does better, because remedies cover for primaries who are away on some
 * days, its spread is the best known.
 *
 * <p>For holiday shifts, those in which somebody serves a holiday are shared out among people who are free in them and observe a holiday
 * in them. If somebody is free who observes none, the shift may also go to that person and count for nobody, if that
 * brings people closer. The result is exact for these holiday shifts and their fair shares. It ignores that an ordinary
 * shift may become a holiday shift if somebody else serves it, and that fair shares follow the number of holiday
 * shifts. Both smallest spreads may not be possible at once.
 */
final class BestSpread {

    private final List<DutyTotals> served;
    private final List<Shift> shifts;

    /** The people in the order who are free in each shift, by their position in the order. */
    private final List<BitSet> free = new ArrayList<>();

    /**
     * The spread in a run of shifts.
     *
     * @param served what everyone serves in them, those in the order first
     * @param order the number of people in the order
     */
    BestSpread(List<DutyTotals> served, int order, List<Shift> shifts) {
        this.served = served;
        this.shifts = shifts;
        for (Shift shift : shifts) {
            BitSet who = new BitSet(order);
            for (int i = 0; i < order; i++) {
                who.set(i, served.get(i).engineer().isFree(shift.absences()));
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
            Engineer serves = ShareCounter.servesHoliday(shift);
            if (serves != null) {
                BitSet observers = observers(shift, free.get(i));
                if (free.get(i).isEmpty()) {
                    share.give(position(serves));
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

    /** The candidates who observe a holiday in the shift. */
    private BitSet observers(Shift shift, BitSet candidates) {
        Map<@Nullable String, Boolean> calendars = new HashMap<>();
        BitSet observers = new BitSet();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Engineer engineer = served.get(i).engineer();
            String calendar = engineer.calendar().id();
            Boolean observed = calendars.get(calendar);
            if (observed == null) {
                observed = engineer.calendar().hasHolidayIn(shift.holidayDates());
                calendars.put(calendar, observed);
            }
            observers.set(i, observed);
        }
        return observers;
    }

    /** How far each person is ahead of the fair share, before the first shift and after the last. */
    private static final class Level {

        /** How far each is ahead before the first shift; never above 0. */
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

        /** The distance from the most to the least ahead, among people who have a fair share or serve without one. */
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
