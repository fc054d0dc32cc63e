package oncall.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import oncall.model.Change;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.TimeOff;
import org.jspecify.annotations.Nullable;

/**
 * What everyone serves in a run of shifts, and what the team can do so that it becomes fairer. Exchanges with shifts before
 * or after the run are counted as if they had not happened, since the other half evens them out. Anyone who is away for at
 * least a round without being excused is compared with nobody: nobody can make up for that.
 *
 * @param isCut whether there are such exchanges
 * @param away who is away for so long
 * @param farthest how far anyone else is from the fair share of primary shifts, in units of {@link Share#SHIFT}
 * @param relief who could take a shift over; null if people are less than two shifts apart, or nobody can
 * @param balanced how far apart people would be in holiday shifts if the rotation balanced them; as now if it does, or if
 *     that is not known
 */
public record Outlook(
        Fairness fairness,
        boolean isCut,
        List<Engineer> away,
        long farthest,
        @Nullable Relief relief,
        long balanced) {

    private static final long HUNDREDTHS = 100;

    /** A shift that somebody far below the fair share could take over from somebody far above. */
    public record Relief(Engineer taker, Engineer giver, LocalDate shift) {}

    /**
     * The outlook of a run of shifts.
     *
     * @param shifts one after the other, without gaps; at least one
     * @param today only later shifts can be taken over
     */
    public static Outlook of(Plan plan, List<Shift> shifts, LocalDate today) {
        Fairness fairness = Fairness.of(plan, shifts);
        Map<String, Long> exchanged = exchanged(fairness.days(), shifts);
        ToLongFunction<DutyTotals> ahead = served ->
                served.primaryAhead() + exchanged.getOrDefault(served.engineer().id(), 0L);
        List<Engineer> away = new ArrayList<>();
        List<DutyTotals> others = new ArrayList<>();
        for (DutyTotals served : fairness.engineers()) {
            if (served.fairPrimaryShifts() > 0 && isAwayForLong(served.engineer(), fairness)) {
                away.add(served.engineer());
            } else if (served.fairPrimaryShifts() > 0) {
                others.add(served);
            }
        }
        others.sort(Comparator.comparingLong(ahead));
        long farthest = others.stream()
                .mapToLong(served -> Math.abs(ahead.applyAsLong(served)))
                .max()
                .orElse(0);
        Relief relief = null;
        if (fairness.primary().canBeSmaller() && !others.isEmpty()) {
            DutyTotals least = others.get(0);
            DutyTotals most = others.get(others.size() - 1);
            boolean isFar = Share.hundredths(ahead.applyAsLong(most) - ahead.applyAsLong(least)) >= 2 * HUNDREDTHS;
            relief = isFar ? relief(plan, shifts, least.engineer(), most.engineer(), today) : null;
        }
        boolean isCut = exchanged.values().stream().anyMatch(shift -> shift != 0);
        return new Outlook(
                fairness, isCut, away, farthest, relief, fairness.holiday().actual());
    }

    /** The same with what people would serve if the rotation balanced holidays. */
    public Outlook with(Fairness balancing) {
        return new Outlook(
                fairness, isCut, away, farthest, relief, balancing.holiday().actual());
    }

    /** Whether somebody serves a holiday shift too many, which balancing could change. */
    public boolean isWorthBalancing() {
        return fairness.holiday().canBeSmaller() && Share.hundredths(mostHolidays()) >= HUNDREDTHS;
    }

    /** Whether people would be nearer by a holiday shift if the rotation balanced them. */
    public boolean wouldBalance() {
        return Share.hundredths(fairness.holiday().actual() - balanced) >= HUNDREDTHS;
    }

    /** The most holiday shifts that anyone serves above the fair share, in units of {@link Share#SHIFT}. */
    public long mostHolidays() {
        return fairness.engineers().stream()
                .mapToLong(DutyTotals::holidayAhead)
                .max()
                .orElse(0);
    }

    /** What everyone gained and lost in exchanges with shifts on other days, with the sign turned round. */
    private static Map<String, Long> exchanged(DateRange days, List<Shift> shifts) {
        Map<String, Long> exchanged = new HashMap<>();
        for (Shift shift : shifts) {
            for (Change change : shift.changes()) {
                LocalDate other = change.otherShift();
                Engineer was = change.was();
                Engineer now = change.now();
                boolean isCut = change.role() == Role.PRIMARY && other != null && !days.contains(other);
                if (isCut && was != null && now != null) {
                    exchanged.merge(was.id(), Share.SHIFT, Long::sum);
                    exchanged.merge(now.id(), -Share.SHIFT, Long::sum);
                }
            }
        }
        return exchanged;
    }

    private static boolean isAwayForLong(Engineer engineer, Fairness fairness) {
        long round = (long) fairness.plan().rotation().shiftDates()
                * fairness.plan().rotation().order().size();
        for (TimeOff timeOff : engineer.timeOff()) {
            if (!timeOff.excused()
                    && timeOff.every() == null
                    && timeOff.days().overlaps(fairness.days())
                    && timeOff.days().intersection(fairness.days()).days() >= round) {
                return true;
            }
        }
        return false;
    }

    /** The first shift to come of the giver that the taker can have. */
    private static @Nullable Relief relief(
            Plan plan, List<Shift> shifts, Engineer taker, Engineer giver, LocalDate today) {
        int rest = plan.rotation().rest(plan.rotation().order().size());
        for (int i = 0; i < shifts.size() && Takeovers.mayBePartners(plan, giver, taker); i++) {
            Shift shift = shifts.get(i);
            boolean isRested = shifts.subList(Math.max(0, i - rest), Math.min(shifts.size(), i + rest + 1)).stream()
                    .noneMatch(near -> taker.is(near.primary()));
            if (giver.is(shift.primary())
                    && shift.covers().isEmpty()
                    && shift.changes().isEmpty()
                    && shift.days().from().isAfter(today)
                    && shift.isFree(taker)
                    && isRested) {
                return new Relief(taker, giver, shift.days().from());
            }
        }
        return null;
    }
}
