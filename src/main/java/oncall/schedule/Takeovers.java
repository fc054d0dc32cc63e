package oncall.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.Swap;
import oncall.model.SwapPartners;
import oncall.schedule.Takeover.Barrier;
import org.jspecify.annotations.Nullable;

/** Who can serve a shift, or days of shifts, for somebody else, and what happens then. The best one is the first. */
public final class Takeovers {

    /** How many rounds away a shift in return may be. */
    private static final int MOST_ROUNDS = 2;

    private final Comparator<Takeover> bestFirst;
    private final Plan plan;
    private final List<Shift> shifts;
    private final Engineer giver;
    private final DateRange days;
    /** What everyone serves in the year in which the days begin. */
    private final DutyCounter year = new DutyCounter();

    /** The indexes of the shifts that the days belong to. */
    private final List<Integer> taken = new ArrayList<>();

    private Takeovers(Plan plan, List<Shift> shifts, Engineer giver, DateRange days) {
        this.plan = plan;
        this.shifts = shifts;
        this.giver = giver;
        this.days = days;
        this.bestFirst = Comparator.comparing((Takeover takeover) -> takeover.barrier() != null)
                .thenComparing(takeover -> !plan.rotation().order().contains(takeover.engineer()))
                .thenComparing(takeover -> !takeover.keepsRest())
                .thenComparing(takeover -> takeover.crowded().size())
                .thenComparing(takeover -> takeover.holidays().size())
                .thenComparing(Takeover::ahead);
        for (int i = 0; i < shifts.size(); i++) {
            DateRange range = shifts.get(i).days();
            if (range.overlaps(days)) {
                taken.add(i);
            }
            if (range.from().getYear() == days.from().getYear()) {
                year.add(shifts.get(i));
            }
        }
    }

    /**
     * The swaps that are possible of a shift: with everyone who takes turns, each for the best of their shifts.
     *
     * @param shifts all shifts from the rotation's first to the last that may be given in return
     * @param shift one of them, with a primary
     * @param today a shift in return begins after this day
     * @param trial whether a swap can be applied to the plan
     */
    public static List<Takeover> swaps(Plan plan, List<Shift> shifts, Shift shift, LocalDate today, Trial trial) {
        Engineer giver = Objects.requireNonNull(shift.primary());
        Takeovers takeovers = new Takeovers(plan, shifts, giver, shift.days());
        List<Takeover> swaps = new ArrayList<>();
        for (Engineer engineer : plan.rotation().order()) {
            if (!engineer.is(giver)) {
                swaps.add(takeovers.swap(engineer, today, trial));
            }
        }
        swaps.sort(takeovers.bestFirst);
        return swaps;
    }

    /** Tries a swap out. Policies may move shifts because of it. */
    @FunctionalInterface
    public interface Trial {
        boolean applies(Swap swap);
    }

    /**
     * The covers that are possible of some days of one role.
     *
     * @param shifts all shifts from the rotation's first to beyond the days
     * @param days days on which {@code giver} has the role
     */
    public static List<Takeover> covers(Plan plan, List<Shift> shifts, Engineer giver, Role role, DateRange days) {
        Takeovers takeovers = new Takeovers(plan, shifts, giver, days);
        List<Takeover> covers = new ArrayList<>();
        for (Engineer engineer : Substitutes.all(plan)) {
            if (!engineer.is(giver)) {
                Barrier barrier = takeovers.isOnCall(engineer, Role.PRIMARY)
                        ? Barrier.ON_CALL
                        : takeovers.away(engineer, days).isEmpty() ? null : Barrier.AWAY;
                covers.add(takeovers.takeover(
                        engineer, barrier, role == Role.PRIMARY ? takeovers.taken : List.of(), null));
            }
        }
        covers.sort(takeovers.bestFirst);
        return covers;
    }

    private boolean isOnCall(Engineer engineer, Role role) {
        for (int index : taken) {
            DateRange concerned = shifts.get(index).days().intersection(days);
            for (LocalDate day = concerned.from(); !day.isAfter(concerned.to()); day = day.plusDays(1)) {
                if (plan.rotation().times().contains(day)
                        && engineer.is(shifts.get(index).on(day, role))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Takeover swap(Engineer taker, LocalDate today, Trial trial) {
        Barrier barrier = !mayBePartners(plan, giver, taker)
                ? Barrier.NOT_A_PARTNER
                : away(taker, days).isEmpty() ? null : Barrier.AWAY;
        if (barrier != null) {
            return takeover(taker, barrier, taken, null);
        }
        List<Takeover> possible = new ArrayList<>();
        int given = taken.get(0);
        int reach = MOST_ROUNDS * plan.rotation().order().size();
        // Later shifts come first, the nearest of them before all others.
        for (int distance = 1; distance <= 2 * reach; distance++) {
            int index = distance <= reach ? given + distance : given + reach - distance;
            if (index >= 0 && index < shifts.size() && canReturn(shifts.get(index), taker, today)) {
                possible.add(takeover(taker, null, taken, shifts.get(index)));
            }
        }
        possible.sort(bestFirst);
        possible.add(takeover(taker, null, taken, null));
        for (Takeover takeover : possible) {
            LocalDate inReturn = takeover.inReturn() == null
                    ? null
                    : takeover.inReturn().days().from();
            if (trial.applies(new Swap(shifts.get(given).days().from(), giver, taker, inReturn, null))) {
                return takeover;
            }
        }
        return takeover(taker, Barrier.CHANGES_HANDS, taken, null);
    }

    private boolean canReturn(Shift shift, Engineer taker, LocalDate today) {
        return taker.is(shift.primary())
                && shift.days().from().isAfter(today)
                && away(giver, shift.days()).isEmpty();
    }

    /** Whether the rotation's rules allow two people to swap. */
    static boolean mayBePartners(Plan plan, Engineer giver, Engineer taker) {
        if (plan.rotation().swapPartners() == SwapPartners.ANYONE) {
            return true;
        }
        for (Pipeline pipeline : plan.pipelines()) {
            if (giver.is(pipeline.primaryOwner()) && pipeline.secondaryOwners().contains(taker)) {
                return true;
            }
        }
        return false;
    }

    private List<DateRange> away(Engineer engineer, DateRange range) {
        return Substitutes.away(engineer, range, plan.rotation().times());
    }

    /** @param positions the indexes of the shifts that count as the taker's from then on */
    private Takeover takeover(
            Engineer taker, @Nullable Barrier barrier, List<Integer> positions, @Nullable Shift inReturn) {
        List<Integer> returned = inReturn == null ? List.of() : List.of(shifts.indexOf(inReturn));
        TakeoverRest rest =
                new TakeoverRest(shifts, MOST_ROUNDS * plan.rotation().order().size());
        rest.add(taker, positions, returned);
        rest.add(giver, returned, positions);
        Integer fewest = rest.fewest();
        boolean keepsRest = fewest == null || fewest >= plan.rotation().rest(round());
        List<HolidayDate> holidays = new ArrayList<>();
        for (int index : taken) {
            addObserved(taker, shifts.get(index), days, holidays);
        }
        if (inReturn != null) {
            addObserved(giver, inReturn, inReturn.days(), holidays);
        }
        boolean gainsShift = inReturn == null && positions.size() == 1 && contains(days, shifts.get(positions.get(0)));
        long ahead = ahead(taker) + (gainsShift ? Share.SHIFT : 0);
        return new Takeover(
                taker, barrier, away(taker, days), inReturn, fewest, keepsRest, holidays, rest.crowded(), ahead);
    }

    private static boolean contains(DateRange days, Shift shift) {
        return days.contains(shift.days().from()) && days.contains(shift.days().to());
    }

    private int round() {
        Shift first = shifts.get(taken.get(0));
        int round = 0;
        for (Engineer engineer : plan.rotation().order()) {
            round += engineer.isOnTeam(first.times().absences(first.days())) ? 1 : 0;
        }
        return round;
    }

    private static void addObserved(Engineer engineer, Shift shift, DateRange days, List<HolidayDate> holidays) {
        for (DateRange dates : shift.times().holidaysIn(shift.days().intersection(days))) {
            for (HolidayDate holiday : shift.holidays()) {
                DateRange date = new DateRange(holiday.date(), holiday.date());
                if (dates.overlaps(date) && engineer.calendar().hasHolidayIn(date) && !holidays.contains(holiday)) {
                    holidays.add(holiday);
                }
            }
        }
    }

    /** The primary shifts above the fair share, in the year in which the days begin. */
    private long ahead(Engineer engineer) {
        return year.totals(engineer).primaryAhead();
    }
}
