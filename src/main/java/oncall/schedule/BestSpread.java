package oncall.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Role;
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
            free.add(where(order, i -> shift.isFree(served.get(i).engineer())));
        }
    }

    Spread ofPrimaryShifts() {
        long[] fair = served.stream().mapToLong(DutyTotals::fairPrimaryShifts).toArray();
        FairestShare share = new FairestShare(fair);
        for (int i = 0; i < shifts.size(); i++) {
            Engineer primary = shifts.get(i).primary();
            if (primary != null) {
                share.share(free.get(i).isEmpty() ? only(primary) : free.get(i));
            }
        }
        long actual =
                spread(fair, served.stream().mapToLong(DutyTotals::primaryAhead).toArray());
        return new Spread(actual, Math.min(actual, spread(fair, share.ahead())));
    }

    Spread ofHolidayShifts() {
        long[] fair = served.stream().mapToLong(DutyTotals::fairHolidayShifts).toArray();
        FairestShare share = new FairestShare(fair);
        List<BitSet> optional = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            Engineer serves = servesHoliday(shifts.get(i));
            if (serves != null) {
                BitSet observers = observers(shifts.get(i), free.get(i));
                if (free.get(i).isEmpty()) {
                    share.share(only(serves));
                } else if (observers.equals(free.get(i))) {
                    share.share(observers);
                } else {
                    optional.add(observers);
                }
            }
        }
        optional.forEach(share::offer);
        long actual =
                spread(fair, served.stream().mapToLong(DutyTotals::holidayAhead).toArray());
        long best = Math.min(actual, spread(fair, share.ahead()));
        while (share.shareOffered()) {
            best = Math.min(best, spread(fair, share.ahead()));
        }
        return new Spread(actual, best);
    }

    /** The distance from the most to the least ahead, among people who have a fair share or serve without one. */
    private static long spread(long[] fair, long[] ahead) {
        long[] counted = IntStream.range(0, fair.length)
                .filter(i -> fair[i] > 0 || ahead[i] > 0)
                .mapToLong(i -> ahead[i])
                .sorted()
                .toArray();
        return counted.length == 0 ? 0 : counted[counted.length - 1] - counted[0];
    }

    private BitSet only(Engineer engineer) {
        return where(served.size(), i -> engineer.is(served.get(i).engineer()));
    }

    /** The engineer who serves the shift's first observed holiday, or null. */
    private static @Nullable Engineer servesHoliday(Shift shift) {
        for (LocalDate day = shift.days().from(); !day.isAfter(shift.days().to()); day = day.plusDays(1)) {
            Engineer primary = shift.on(day, Role.PRIMARY);
            if (primary != null && shift.isHolidayOf(primary, new DateRange(day, day))) {
                return primary;
            }
        }
        return null;
    }

    /** The candidates who observe a holiday in the shift. */
    private BitSet observers(Shift shift, BitSet candidates) {
        return where(
                served.size(),
                i -> candidates.get(i) && shift.isHolidayOf(served.get(i).engineer(), shift.days()));
    }

    private static BitSet where(int size, IntPredicate condition) {
        BitSet found = new BitSet();
        IntStream.range(0, size).filter(condition).forEach(found::set);
        return found;
    }
}
