package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.Reason;
import oncall.model.Swap;
import oncall.model.SwapPartners;
import oncall.schedule.UnappliedChange;
import oncall.schedule.UnappliedChange.Kind;
import oncall.schedule.UnappliedChange.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The swaps that people agreed on, by the shift that changes hands: a swap with a shift in return has two. Of those that
 * name one shift the first listed counts; what cannot be applied is kept, and is otherwise as if it were not there.
 */
public final class AgreedSwaps {

    private final ShiftGrid grid;
    private final Team team;
    private final SwapPartners partners;
    private final PublishedSchedule publication;
    private final Map<Integer, Half> halves = new TreeMap<>();
    private final List<UnappliedChange> unapplied = new ArrayList<>();

    AgreedSwaps(Plan plan, ShiftGrid grid, Team team) {
        this.grid = grid;
        this.team = team;
        this.partners = plan.rotation().swapPartners();
        this.publication = plan.publication();
        for (int i = 0; i < plan.swaps().size(); i++) {
            add(i, plan.swaps().get(i));
        }
    }

    private void add(int index, Swap swap) {
        Member from = team.of(swap.from());
        Member to = team.of(swap.to());
        if (from == to) {
            refuse(Kind.SWAP, index, swap.shift(), Problem.SAME_PERSON, swap.shift());
            return;
        }
        boolean allowed =
                partners == SwapPartners.ANYONE || team.secondaryOwners(from).contains(to);
        if (!allowed) {
            refuse(Kind.SWAP, index, swap.shift(), Problem.PARTNER_NOT_ALLOWED, swap.shift());
        }
        Reason reason = new Reason.AgreedSwap(swap.from(), swap.to(), swap.reason());
        LocalDate back = swap.inReturn();
        boolean counted = publication.counts(swap);
        add(swap.shift(), counted, new Half(Kind.SWAP, index, from, to, back, reason, allowed));
        if (back != null) {
            add(back, counted, new Half(Kind.RETURN, index, to, from, swap.shift(), reason, allowed));
        }
    }

    private void add(LocalDate day, boolean counted, Half half) {
        int number = grid.numberOn(day);
        LocalDate first = grid.days(Math.max(0, number)).from();
        if (number < 0) {
            refuse(half.kind, half.index, day, Problem.BEFORE_START, first);
        } else if (counted && grid.published(number) != null) {
            return; // The shift was published as the swap left it.
        } else if (!first.equals(day)) {
            refuse(half.kind, half.index, day, Problem.NOT_A_FIRST_DAY, first);
        } else if (half.kind == Kind.RETURN && day.equals(half.other)) {
            refuse(half.kind, half.index, day, Problem.IN_RETURN_FOR_ITSELF, first);
        } else if (halves.containsKey(number)) {
            refuse(half.kind, half.index, day, Problem.SWAPPED_TWICE, first);
        } else {
            halves.put(number, half);
        }
    }

    private void refuse(Kind kind, int index, LocalDate day, Problem problem, LocalDate shift) {
        unapplied.add(new UnappliedChange(kind, index, new DateRange(day, day), problem, shift, null, null, null));
    }

    /** Whether a swap takes the shift from the one whose turn it is. */
    boolean takeTurn(DraftShift shift) {
        Half half = halves.get(shift.number());
        return half != null && half.from == shift.turn().member();
    }

    /** Applies the swap that takes the shift from the one who has it, if there is one and its taker is free. */
    public void apply(DraftShift shift) {
        Half half = halves.get(shift.number());
        if (half != null
                && half.allowed
                && half.from == shift.primary()
                && half.to.availability().isFree(shift.days())) {
            shift.give(half.to, Cause.SWAP, half.other, half.reason);
        }
    }

    /**
     * What could not be applied.
     *
     * @param settled the settled shifts, from the first of all on
     */
    public List<UnappliedChange> unapplied(List<DraftShift> settled) {
        List<UnappliedChange> found = new ArrayList<>(unapplied);
        for (Map.Entry<Integer, Half> entry : halves.entrySet()) {
            Half half = entry.getValue();
            if (entry.getKey() < settled.size() && half.allowed) {
                DraftShift shift = settled.get(entry.getKey());
                if (!half.isApplied(shift)) {
                    found.add(half.unapplied(shift));
                }
            }
        }
        return found;
    }

    /**
     * One shift that changes hands by a swap.
     *
     * @param other the first day of the other shift that does, or null
     * @param allowed whether the two may swap
     */
    private record Half(
            Kind kind,
            int index,
            Member from,
            Member to,
            @Nullable LocalDate other,
            Reason reason,
            boolean allowed) {

        boolean isApplied(DraftShift shift) {
            for (Change change : shift.history().changes()) {
                if (change.kind() == Cause.SWAP && to.engineer().is(change.now())) {
                    return true;
                }
            }
            return false;
        }

        UnappliedChange unapplied(DraftShift shift) {
            return new UnappliedChange(
                    kind,
                    index,
                    shift.days().range(),
                    problem(shift),
                    shift.days().first(),
                    Member.engineerOf(shift.primary()),
                    null,
                    null);
        }

        private Problem problem(DraftShift shift) {
            if (shift.primary() == from) {
                return to.availability().isOnTeam(shift.days()) ? Problem.TAKER_AWAY : Problem.TAKER_NOT_ON_TEAM;
            }
            return shift.primary() == to ? Problem.WRONG_WAY_ROUND : Problem.GIVER_NOT_ON_CALL;
        }
    }
}
