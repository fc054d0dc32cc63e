package oncall.rotation.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.model.ChangeKind;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.Reason;
import oncall.model.Rotation;
import org.jspecify.annotations.Nullable;

/**
 * A schedule in progress: the settled shifts, the shifts after them as turns and exchanges promise them, and what
 * everyone has served.
 *
 * <p>Settling a shift considers at most two rounds after it, so that no later edit of the plan can affect it.
 */
public final class Draft {

    private final Rotation rotation;
    private final ShiftGrid grid;
    private final Team team;
    private final AgreedSwaps swaps;
    private final AgreedDays overrides;
    private final PublishedSchedule publication;

    private final Standings standings;

    /** The shifts from number {@code first} on; in a copy null if not made yet. */
    private final List<@Nullable DraftShift> shifts = new ArrayList<>();

    private final int first;

    /** The number of the last shift of a copy. */
    private final int last;

    /** The draft that this is a copy of, or null. */
    private final @Nullable Draft original;

    /** Makes further shifts; null in a copy. */
    private final @Nullable Forecast forecast;

    /** A draft without settled shifts. */
    public Draft(Plan plan) {
        rotation = plan.rotation();
        grid = new ShiftGrid(rotation, plan.publication().shifts());
        team = new Team(plan);
        swaps = new AgreedSwaps(plan, grid, team);
        overrides = new AgreedDays(plan, team);
        publication = plan.publication();
        forecast = new Forecast(plan, grid, team);
        standings = new Standings(team.size());
        original = null;
        first = 0;
        last = Integer.MAX_VALUE;
    }

    /** A copy for simulations, from a shift on and as far as settling it may look. */
    public Draft(Draft original, DraftShift settling) {
        this.rotation = original.rotation;
        this.grid = original.grid;
        this.team = original.team;
        this.swaps = new AgreedSwaps(original.swaps);
        this.overrides = original.overrides;
        this.publication = original.publication;
        this.forecast = null;
        this.original = original;
        this.first = settling.number();
        this.last = original.horizon(settling);
        this.standings = new Standings(original.standings);
    }

    public Rotation rotation() {
        return rotation;
    }

    public ShiftGrid grid() {
        return grid;
    }

    public Team team() {
        return team;
    }

    public AgreedSwaps swaps() {
        return swaps;
    }

    /** Makes the agreed swap whose earlier shift is being settled, if that is possible now. */
    public void makeSwap(DraftShift settling) {
        AgreedSwaps.Agreed swap = swaps.due(settling.number());
        if (swap != null) {
            swaps.make(swap, at(swap.given()), swap.back() < 0 ? null : at(swap.back()));
        }
    }

    public AgreedDays overrides() {
        return overrides;
    }

    /**
     * Who was secondary in a shift that is swapped and published anew, if they are free in it; or null. The swap does not
     * change that.
     */
    @Nullable
    Member formerSecondary(DraftShift shift) {
        Member primary = shift.primary();
        if (primary == null || !shift.isSwapped() || shift.published() != null) {
            return null;
        }
        Member former = team.ofNullable(publication.formerSecondary(shift.days().first(), primary.engineer()));
        return former != null && former != primary && former.isFree(shift.days()) ? former : null;
    }

    /**
     * Whether policies may exchange the shift or give it to somebody else: it is not promised, and no agreement names
     * it.
     */
    public boolean isOpen(DraftShift shift) {
        Member primary = shift.primary();
        return primary != null
                && primary.takesTurns()
                && !shift.isBound()
                && !swaps.protect(shift)
                && !overrides.nameHolder(shift);
    }

    public Standings standings() {
        return standings;
    }

    /** The shift with this number, from 0. */
    public DraftShift at(int number) {
        if (original != null && number < first) {
            return original.at(number);
        }
        while (shifts.size() <= number - first) {
            shifts.add(forecast == null ? null : forecast.next());
        }
        DraftShift shift = shifts.get(number - first);
        if (shift == null) {
            shift = Objects.requireNonNull(original).at(number).simulated();
            shifts.set(number - first, shift);
        }
        return shift;
    }

    /** The same shift only to read: in a copy, the original as long as {@link #at} has not been asked for it. */
    public DraftShift look(int number) {
        int index = number - first;
        boolean isCopied = index >= 0 && index < shifts.size() && shifts.get(index) != null;
        return original == null || isCopied ? at(number) : original.at(number);
    }

    /** The number of the last shift to consider while this one is being settled. */
    public int horizon(DraftShift settling) {
        return original != null ? last : settling.number() + 2 * settling.turn().round();
    }

    /**
     * Whether someone who takes a shift has the rotation's {@code rest} before and after it, given the primaries of
     * settled shifts and the current primaries of later ones.
     *
     * @param without a shift that they give away, or null for none
     * @param settling the shift that is being settled
     */
    public boolean keepsRest(Member member, DraftShift shift, @Nullable DraftShift without, DraftShift settling) {
        int rest = rotation.rest(shift.turn().round());
        int from = Math.max(0, shift.number() - rest);
        int to = Math.min(shift.number() + rest, horizon(settling));
        for (int number = from; number <= to; number++) {
            DraftShift near = look(number);
            if (near != shift && near != without && near.primary() == member) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether both engineers have their {@code rest} if the shift that is being settled is exchanged for a later one.
     */
    public boolean exchangeKeepsRest(DraftShift settling, DraftShift later) {
        Member primary = settling.primary();
        Member partner = later.primary();
        return primary != null
                && partner != null
                && keepsRest(partner, settling, later, settling)
                && keepsRest(primary, later, settling, settling);
    }

    /** Exchanges the shift that is being settled for a later one. No policy changes either of them again. */
    public static void exchange(DraftShift settling, DraftShift later, ChangeKind kind, Reason reason) {
        Member primary = Objects.requireNonNull(settling.primary());
        Member partner = Objects.requireNonNull(later.primary());
        settling.give(partner, kind, later.days().first(), reason);
        later.give(primary, kind, settling.days().first(), reason);
        settling.bind();
        later.bind();
    }

    /** Counts a settled shift for the people who serve it. */
    public void count(DraftShift shift) {
        standings.count(shift, team);
    }
}
