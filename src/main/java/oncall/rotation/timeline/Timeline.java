package oncall.rotation.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.model.Rotation;
import oncall.schedule.Share;
import org.jspecify.annotations.Nullable;

/**
 * All shifts by number, as far as anyone has looked: settled ones, and beyond them turns and what exchanges promised.
 *
 * <p>Looking ahead from a shift ends two rounds after it, so that no later edit of the plan can reach it.
 */
public final class Timeline {

    private final Rotation rotation;
    private final ShiftGrid grid;
    private final PublishedSchedule publication;
    private final Map<LocalDate, PublishedShift> promises = new HashMap<>();
    private final Members members;
    private final Turns turns;
    private final AgreedSwaps swaps;
    private final List<Slot> slots = new ArrayList<>();
    private final Journal journal = new Journal();

    /** Who earns in each shift that was asked about; empty for the others. */
    private final List<List<Member>> earning = new ArrayList<>();

    private int rehearsedTo = -1;

    public Timeline(Plan project) {
        rotation = project.rotation();
        grid = new ShiftGrid(rotation, project.publication().shifts());
        publication = project.publication();
        members = new Members(project, grid);
        turns = new Turns(members.order());
        swaps = new AgreedSwaps(this, project.swaps(), publication);
        addPromises();
    }

    private void addPromises() {
        for (PublishedShift shift : publication.shifts()) {
            for (Change change : shift.changes()) {
                if (isPromise(change)) {
                    promises.put(change.otherShift(), shift);
                }
            }
        }
    }

    public Rotation rotation() {
        return rotation;
    }

    public ShiftGrid grid() {
        return grid;
    }

    /** Who takes turns, in order. */
    public List<Member> order() {
        return members.order();
    }

    /** What is known of an engineer of the plan. */
    public Member member(Engineer engineer) {
        return members.of(engineer);
    }

    @Nullable
    Member memberOrNull(@Nullable Engineer engineer) {
        return engineer == null ? null : member(engineer);
    }

    public AgreedSwaps swaps() {
        return swaps;
    }

    /** The shift with that number, from 0. */
    public Slot at(int number) {
        while (slots.size() <= number) {
            int next = slots.size();
            Slot slot = new Slot(next, grid.days(next), turns.next(members.round(next)));
            PublishedShift published = grid.published(next);
            if (published != null) {
                slot.publish(published, this);
            } else {
                keepPromise(slot);
                if (swaps.takeTurn(slot)) {
                    slot.bind();
                }
            }
            slot.keepIn(journal);
            slots.add(slot);
        }
        return slots.get(number);
    }

    /** A published shift that was exchanged for this one binds it. */
    private void keepPromise(Slot slot) {
        PublishedShift shift = promises.get(slot.days().from());
        if (shift != null) {
            for (Change change : shift.changes()) {
                Member member = memberOrNull(change.was());
                boolean isOfThis = slot.days().from().equals(change.otherShift());
                if (isOfThis && isPromise(change) && member != null && member.position() >= 0) {
                    slot.give(member, change.kind(), shift.days().from(), change.reason());
                    slot.bind();
                }
            }
        }
    }

    private static boolean isPromise(Change change) {
        return change.otherShift() != null && change.kind() != ChangeKind.SWAP;
    }

    /** The number of the last shift to look at while this one is being settled. */
    public int horizon(Slot settling) {
        return rehearsedTo >= 0
                ? rehearsedTo
                : settling.number() + 2 * settling.turn().round();
    }

    /** Tries things out from here on, to be undone; nothing looks further ahead than from this shift. */
    public void rehearse(Slot settling) {
        rehearsedTo = horizon(settling);
        journal.open();
    }

    /** Ends what was tried out: all shifts are as they were. */
    public void endRehearsal() {
        journal.undo();
        rehearsedTo = -1;
    }

    /**
     * Whether someone who takes a shift has the rotation's {@code rest} before and after it, counted against those who
     * serve settled shifts, and those who have later ones as things stand.
     *
     * @param without a shift that they give away, or null
     * @param settling the shift that is being settled
     */
    public boolean keepsRest(Member member, Slot shift, @Nullable Slot without, Slot settling) {
        int first = Math.max(0, shift.number() - rotation.rest());
        int last = Math.min(shift.number() + rotation.rest(), horizon(settling));
        for (int number = first; number <= last; number++) {
            Slot near = at(number);
            if (near != shift && near != without && near.primary() == member) {
                return false;
            }
        }
        return true;
    }

    /** Whether both have their {@code rest} when the shift that is being settled is exchanged for a later one. */
    public boolean exchangeKeepsRest(Slot settling, Slot later) {
        Member primary = settling.primary();
        Member partner = later.primary();
        return primary != null
                && partner != null
                && keepsRest(partner, settling, later, settling)
                && keepsRest(primary, later, settling, settling);
    }

    /** Exchanges the shift that is being settled for a later one; neither changes hands by a policy again. */
    public void exchange(Slot settling, Slot later, ChangeKind kind, String reason) {
        Member primary = Objects.requireNonNull(settling.primary());
        Member partner = Objects.requireNonNull(later.primary());
        settling.give(partner, kind, later.days().from(), reason);
        later.give(primary, kind, settling.days().from(), reason);
        settling.bind();
        later.bind();
    }

    /** Enters who served a settled shift to the end; or takes it back, with -1. */
    public void count(Slot shift, int times) {
        Member primary = shift.primary();
        if (primary == null) {
            return;
        }
        primary.countShift(shift, times);
        if (primary.hasHolidayIn(shift) && shift.turn().loads() > 0) {
            for (Member member : earning(shift)) {
                member.countHolidayShare(
                        times * Share.of(member.load(), shift.turn().loads()));
            }
        }
    }

    /** Who earns a share of the shift, in order. */
    public List<Member> earning(Slot shift) {
        while (earning.size() <= shift.number()) {
            earning.add(List.of());
        }
        List<Member> members = earning.get(shift.number());
        if (members.isEmpty()) {
            members = new ArrayList<>();
            for (Member member : order()) {
                if (member.earnsIn(shift)) {
                    members.add(member);
                }
            }
            earning.set(shift.number(), members);
        }
        return members;
    }
}
