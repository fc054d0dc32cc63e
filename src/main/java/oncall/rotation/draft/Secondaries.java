package oncall.rotation.draft;

import java.util.List;
import oncall.model.DateRange;
import oncall.model.SecondaryMode;
import org.jspecify.annotations.Nullable;

/** Who is secondary: the next in order after the primary who is free. */
public final class Secondaries {

    private final SecondaryMode mode;
    private final List<Member> order;

    public Secondaries(SecondaryMode mode, List<Member> order) {
        this.mode = mode;
        this.order = order;
    }

    /** Whether the shift is to have a secondary with the primary that it has. */
    public boolean isWanted(DraftShift shift) {
        Member primary = shift.primary();
        return switch (mode) {
            case ALWAYS -> primary != null;
            case HOLIDAY_WEEKS -> shift.hasHoliday();
            case NEVER -> false;
        };
    }

    /** The secondary of the shift with the primary that it has, or null where none is wanted or nobody is free. */
    public @Nullable Member of(DraftShift shift) {
        Member primary = shift.primary();
        return primary == null || !isWanted(shift)
                ? null
                : after(primary, shift, List.of(shift.days().range()), primary);
    }

    /**
     * The next in order after someone who is free on all the days of the shift; from the top of the order where that one
     * is not in it.
     *
     * @param except who cannot be it
     * @return null where nobody is free
     */
    public @Nullable Member after(Member member, DraftShift shift, List<DateRange> days, Member except) {
        for (int step = 1; step <= order.size(); step++) {
            Member candidate = order.get((member.position() + step) % order.size());
            if (candidate != member
                    && candidate != except
                    && candidate.availability().isFree(shift.days(), days)) {
                return candidate;
            }
        }
        return null;
    }
}
