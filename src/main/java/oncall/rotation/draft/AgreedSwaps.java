package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oncall.model.Change;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.model.Reason;
import oncall.model.Swap;
import oncall.model.SwapPartners;
import oncall.schedule.UnappliedChange;
import oncall.schedule.UnappliedChange.Kind;
import oncall.schedule.UnappliedChange.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The agreed swaps. A swap is made completely or not at all, when the earlier of its shifts is settled. Until it has
 * been tried, no policy moves its shifts.
 */
public final class AgreedSwaps {

    private final ShiftGrid grid;
    private final Team team;

    /** The swaps by the numbers of the shifts that they name. */
    private final Map<Integer, Agreed> byShift;

    /** The swaps that can never be applied, by index in the plan. */
    private final Map<Integer, UnappliedChange> refused;

    /** The swaps that were tried twice without success. */
    private final Map<Integer, UnappliedChange> failed = new TreeMap<>();

    private final BitSet tried;
    private final BitSet made;

    /**
     * A swap.
     *
     * @param index its index among the plan's swaps, from 0
     * @param given the number of the shift that {@code from} gives
     * @param back the number of the shift given in return, or -1
     */
    record Agreed(int index, int given, int back, Member from, Member to, Reason reason) {

        int earlier() {
            return back < 0 ? given : Math.min(given, back);
        }
    }

    AgreedSwaps(Plan plan, ShiftGrid grid, Team team) {
        this.grid = grid;
        this.team = team;
        this.byShift = new HashMap<>();
        this.refused = new TreeMap<>();
        this.tried = new BitSet();
        this.made = new BitSet();
        for (int i = 0; i < plan.swaps().size(); i++) {
            Swap swap = plan.swaps().get(i);
            if (!plan.publication().counts(swap)) {
                add(i, swap, plan.rotation().swapPartners());
            }
        }
    }

    /** A copy of the swaps, with what has been made so far. */
    AgreedSwaps(AgreedSwaps original) {
        grid = original.grid;
        team = original.team;
        byShift = original.byShift;
        refused = original.refused;
        tried = (BitSet) original.tried.clone();
        made = (BitSet) original.made.clone();
    }

    private void add(int index, Swap swap, SwapPartners partners) {
        Member from = team.of(swap.from());
        Member to = team.of(swap.to());
        int given = grid.numberOn(swap.shift());
        LocalDate inReturn = swap.inReturn();
        int back = inReturn == null ? -1 : grid.numberOn(inReturn);
        if (from == to) {
            refuse(Kind.SWAP, index, swap.shift(), Problem.SAME_PERSON, null);
        } else if (partners != SwapPartners.ANYONE
                && !team.secondaryOwners(from).contains(to)) {
            refuse(Kind.SWAP, index, swap.shift(), Problem.PARTNER_NOT_ALLOWED, null);
        } else if (given < 0) {
            refuse(Kind.SWAP, index, swap.shift(), outside(swap.shift()), null);
        } else if (inReturn != null && back < 0) {
            refuse(Kind.RETURN, index, inReturn, outside(inReturn), null);
        } else if (inReturn != null && given == back) {
            refuse(Kind.RETURN, index, inReturn, Problem.IN_RETURN_FOR_ITSELF, null);
        } else {
            Reason reason = new Reason(Reason.Kind.AGREED_SWAP, swap.from(), swap.to(), swap.reason());
            Agreed agreed = new Agreed(index, given, back, from, to, reason);
            enter(Kind.SWAP, given, swap.shift(), agreed);
            if (inReturn != null) {
                enter(Kind.RETURN, back, inReturn, agreed);
            }
        }
    }

    /** Enters a swap for one of its shifts. If two swaps name the same shift, neither is made. */
    private void enter(Kind kind, int number, LocalDate day, Agreed agreed) {
        Agreed other = byShift.putIfAbsent(number, agreed);
        if (other != null) {
            refuse(kind, agreed.index, day, Problem.SWAPPED_TWICE, other.index);
            if (!refused.containsKey(other.index)) {
                Kind named = other.given == number ? Kind.SWAP : Kind.RETURN;
                refuse(named, other.index, grid.days(number).from(), Problem.SWAPPED_TWICE, agreed.index);
            }
        }
    }

    /** Why no shift contains the day. */
    private Problem outside(LocalDate day) {
        return day.isBefore(grid.days(0).from()) ? Problem.BEFORE_START : Problem.NO_ON_CALL_DAY;
    }

    private void refuse(Kind kind, int index, LocalDate day, Problem problem, @Nullable Integer rival) {
        LocalDate shift = grid.days(grid.numberFrom(day)).from();
        DateRange days = new DateRange(day, day);
        refused.putIfAbsent(
                index, new UnappliedChange(kind, index, days, problem, shift, null, null, rival, null, day, 1));
    }

    /** Whether a swap that has not been tried yet names the shift. */
    boolean protect(DraftShift shift) {
        Agreed swap = byShift.get(shift.number());
        return swap != null && !tried.get(swap.index) && !refused.containsKey(swap.index);
    }

    /** The swap whose earlier shift has this number, if it has not been made; or null. */
    @Nullable
    Agreed due(int number) {
        Agreed swap = byShift.get(number);
        return swap != null && swap.earlier() == number && !made.get(swap.index) && !refused.containsKey(swap.index)
                ? swap
                : null;
    }

    /** Makes a swap, if both engineers have what they give and are free in what they take. */
    void make(Agreed swap, DraftShift given, @Nullable DraftShift back) {
        UnappliedChange obstacle = obstacle(Kind.SWAP, swap.index, given, swap.from, swap.to);
        if (obstacle == null && back != null) {
            obstacle = obstacle(Kind.RETURN, swap.index, back, swap.to, swap.from);
        }
        tried.set(swap.index);
        if (obstacle != null) {
            failed.put(swap.index, obstacle);
            return;
        }
        failed.remove(swap.index);
        made.set(swap.index);
        given.swap(swap.to, back == null ? null : back.days().first(), swap.reason);
        if (back != null) {
            back.swap(swap.from, given.days().first(), swap.reason);
        }
    }

    /** Why a shift cannot change hands, or null if it can. */
    private @Nullable UnappliedChange obstacle(Kind kind, int index, DraftShift shift, Member giver, Member taker) {
        Problem problem = null;
        if (shift.primary() != giver) {
            problem = shift.primary() == taker ? Problem.WRONG_WAY_ROUND : Problem.GIVER_NOT_ON_CALL;
        } else if (!team.isKnown(taker)) {
            problem = Problem.TAKER_NOT_ON_TEAM;
        } else if (!taker.isFree(shift.days())) {
            problem =
                    taker.engineer().isAvailable(shift.days().dates()) ? Problem.TAKER_AWAY : Problem.TAKER_NOT_ON_TEAM;
        }
        if (problem == null) {
            return null;
        }
        List<Change> changes = shift.history().changes();
        return new UnappliedChange(
                kind,
                index,
                shift.days().range(),
                problem,
                shift.days().first(),
                Member.engineerOf(shift.primary()),
                null,
                null,
                changes.isEmpty() ? null : changes.get(changes.size() - 1),
                shift.days().range().to(),
                shift.days().range().days());
    }

    /** The swaps that could not be applied, in the order of the plan. */
    public List<UnappliedChange> unapplied() {
        Map<Integer, UnappliedChange> all = new TreeMap<>(refused);
        all.putAll(failed);
        return new ArrayList<>(all.values());
    }
}
