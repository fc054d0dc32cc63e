package oncall.schedule;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A hand-off of a rotation: on the first day of a shift the one of that day, otherwise the next.
 *
 * @param plan the plan with the rotation alone
 * @param now the moment at which it is shown
 * @param off the shift that ends; null if none comes before
 * @param on the shift that begins
 * @param next the shift after it
 */
public record Handoff(Plan plan, Moment now, @Nullable Shift off, Shift on, Shift next) {

    /** The number of shifts from that of now on that are certain to hold those of the hand-off. */
    public static final int SHIFTS = 3;

    /**
     * The hand-off to show at a moment.
     *
     * @param earlier the shifts up to that of now, or the next
     * @param coming {@link #SHIFTS} shifts from that one on
     */
    public static Handoff of(Plan plan, Moment now, List<Shift> earlier, List<Shift> coming) {
        Shift first = coming.get(0);
        if (first.days().from().isBefore(now.onCallDay())) {
            return new Handoff(plan, now, first, coming.get(1), coming.get(2));
        }
        Shift off = null;
        for (Shift shift : earlier) {
            off = shift.days().from().isBefore(first.days().from()) ? shift : off;
        }
        return new Handoff(plan, now, off, first, coming.get(1));
    }

    /** When the shift begins. */
    public OffsetDateTime at() {
        return new HandoffClock(plan).startOf(on);
    }

    /** When the earliest of the hand-offs before these was; null if there was none. */
    public static @Nullable OffsetDateTime before(List<Handoff> handoffs) {
        OffsetDateTime first = null;
        for (Handoff handoff : handoffs) {
            OffsetDateTime start = handoff.off == null ? null : new HandoffClock(handoff.plan).startOf(handoff.off);
            first = start == null || first != null && first.isBefore(start) ? first : start;
        }
        return first;
    }

    /** The shifts, in order. */
    public List<Shift> shifts() {
        List<Shift> shifts = new ArrayList<>(off == null ? List.of() : List.of(off));
        shifts.addAll(List.of(on, next));
        return shifts;
    }
}
