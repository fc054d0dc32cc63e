package oncall.rotation.timeline;

import java.util.List;
import oncall.model.DateRange;
import org.jspecify.annotations.Nullable;

/** Who stands behind the primary: the next in order after them who is free. */
public final class Secondaries {

    private final Timeline timeline;

    public Secondaries(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Whether the shift is to have a secondary with the primary that it has. */
    public boolean isWanted(Slot shift) {
        Member primary = shift.primary();
        return switch (timeline.rotation().secondary()) {
            case ALWAYS -> primary != null;
            case HOLIDAY_WEEKS -> primary != null && primary.hasHolidayIn(shift);
            case NEVER -> false;
        };
    }

    /** The secondary of the shift with the primary that it has, or null where none is wanted or nobody is free. */
    public @Nullable Member of(Slot shift) {
        Member primary = shift.primary();
        return primary == null || !isWanted(shift) ? null : after(primary, shift, List.of(shift.days()), primary);
    }

    /**
     * The next in order after someone who is free on all the days of the shift; from the top of the order where that one
     * is not in it.
     *
     * @param except who cannot be it
     * @return null where nobody is free
     */
    public @Nullable Member after(Member member, Slot shift, List<DateRange> days, Member except) {
        List<Member> order = timeline.order();
        for (int step = 1; step <= order.size(); step++) {
            Member candidate = order.get((member.position() + step) % order.size());
            if (candidate != member && candidate != except && candidate.isFree(shift, days)) {
                return candidate;
            }
        }
        return null;
    }
}
