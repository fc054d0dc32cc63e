package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.Swap;
import oncall.model.SwapPartners;
import oncall.schedule.UnappliedChange;
import oncall.schedule.UnappliedChange.What;
import org.jspecify.annotations.Nullable;

/**
 * The swaps that people agreed on, by the shift that changes hands: a swap with a shift in return has two. Of those that
 * name one shift the first listed counts; what cannot be applied is kept as a fault, and is otherwise as if it were not
 * there.
 */
public final class AgreedSwaps {

    private final ShiftGrid grid;
    private final Team team;
    private final SwapPartners partners;
    private final PublishedSchedule publication;
    private final Map<Integer, Half> halves = new TreeMap<>();
    private final List<UnappliedChange> faults = new ArrayList<>();

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
            fault(
                    What.SWAP,
                    index,
                    swap.shift(),
                    from.name() + " cannot swap with themselves",
                    "name who takes the shift");
            return;
        }
        boolean allowed =
                partners == SwapPartners.ANYONE || team.secondaryOwners(from).contains(to);
        if (!allowed) {
            fault(
                    What.SWAP,
                    index,
                    swap.shift(),
                    to.name() + " is not a secondary owner of any pipeline that " + from.name() + " primarily owns",
                    partners(from));
        }
        String reason = swap.reason() == null ? from.name() + " and " + to.name() + " agreed on it" : swap.reason();
        LocalDate back = swap.inReturn();
        boolean counted = publication.counts(swap);
        add(swap.shift(), counted, new Half(What.SWAP, index, from, to, back, reason, allowed));
        if (back != null) {
            add(back, counted, new Half(What.RETURN, index, to, from, swap.shift(), reason, allowed));
        }
    }

    private void add(LocalDate day, boolean counted, Half half) {
        int number = grid.numberOn(day);
        if (number < 0) {
            fault(
                    half.what,
                    half.index,
                    day,
                    "the rotation begins later, on " + grid.days(0).from(),
                    "name the first day of a shift");
            return;
        }
        LocalDate first = grid.days(number).from();
        if (counted && grid.published(number) != null) {
            return; // The shift was published as the swap left it.
        }
        if (!first.equals(day)) {
            fault(
                    half.what,
                    half.index,
                    day,
                    "no shift begins on " + day,
                    "the shift that holds it begins on " + first);
        } else if (half.what == What.RETURN && day.equals(half.other)) {
            fault(
                    half.what,
                    half.index,
                    day,
                    "it is the shift that " + half.to.name() + " gives away",
                    "name the shift that " + half.from.name() + " gives for it, or leave 'in_return' out");
        } else if (halves.containsKey(number)) {
            fault(
                    half.what,
                    half.index,
                    day,
                    "the shift from " + day + " is swapped twice",
                    "leave one; where it passed from hand to hand, write who gives it first and who has it in the end");
        } else {
            halves.put(number, half);
        }
    }

    private String partners(Member from) {
        List<String> names = new ArrayList<>();
        for (Member owner : team.secondaryOwners(from)) {
            names.add(owner.name());
        }
        return names.isEmpty()
                ? "write 'swap_partners: anyone', or make somebody secondary owner"
                : "swap with " + String.join(" or ", names) + ", or write 'swap_partners: anyone'";
    }

    /** Whether a swap takes the shift from the one whose turn it is. */
    boolean takeTurn(DraftShift shift) {
        Half half = halves.get(shift.number());
        return half != null && half.from == shift.turn().member();
    }

    /** Applies the swap that takes the shift from the one who has it, if there is one and its taker is free. */
    public void apply(DraftShift shift) {
        Half half = halves.get(shift.number());
        if (half != null && half.allowed && half.from == shift.primary() && half.to.isFree(shift.days())) {
            shift.give(half.to, ChangeKind.SWAP, half.other, half.reason);
        }
    }

    /**
     * What could not be applied.
     *
     * @param settled the settled shifts, from the first of all on
     */
    public List<UnappliedChange> faults(List<DraftShift> settled) {
        List<UnappliedChange> found = new ArrayList<>(faults);
        for (Map.Entry<Integer, Half> entry : halves.entrySet()) {
            Half half = entry.getValue();
            if (entry.getKey() < settled.size() && half.allowed) {
                addUnapplied(half, settled.get(entry.getKey()), found);
            }
        }
        return found;
    }

    private static void addUnapplied(Half half, DraftShift shift, List<UnappliedChange> found) {
        for (Change change : shift.changes()) {
            if (change.kind() == ChangeKind.SWAP && half.to.engineer().is(change.now())) {
                return;
            }
        }
        Member primary = shift.primary();
        if (half.from == primary) {
            String why = half.to.isOnTeam(shift.days()) ? " is away in it" : " is not on the team on all days of it";
            found.add(half.fault(shift, half.to.name() + why, "agree with someone who is free"));
        } else {
            String who = primary == null ? "nobody is" : primary.name() + " is";
            found.add(half.fault(
                    shift,
                    half.from.name() + " is not on call in it, " + who,
                    half.to == primary
                            ? half.otherWayRound()
                            : "name who is on call, or a shift that " + half.from.name() + " has"));
        }
    }

    private void fault(What what, int index, LocalDate day, String problem, String mend) {
        faults.add(new UnappliedChange(what, index, new DateRange(day, day), problem, mend));
    }

    /**
     * One shift that changes hands by a swap.
     *
     * @param other the first day of the other shift that does, or null
     * @param allowed whether the two may swap
     */
    private record Half(
            What what,
            int index,
            Member from,
            Member to,
            @Nullable LocalDate other,
            String reason,
            boolean allowed) {

        /** What the swap would say, not its half. */
        String otherWayRound() {
            String one = from.engineer().id();
            String other = to.engineer().id();
            return "perhaps the two are the wrong way round: 'from: " + (what == What.SWAP ? other : one)
                    + "' and 'to: " + (what == What.SWAP ? one : other) + "'";
        }

        UnappliedChange fault(DraftShift shift, String problem, String mend) {
            return new UnappliedChange(what, index, shift.days().range(), problem, mend);
        }
    }
}
