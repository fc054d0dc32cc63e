package oncall.rotation;

import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Rotation;
import org.jspecify.annotations.Nullable;

/** Who stands behind the primary: the next in order after them who is free. */
final class Secondaries {

    private final Rotation rotation;

    Secondaries(Rotation rotation) {
        this.rotation = rotation;
    }

    /** Whether a shift with this primary is to have a secondary. */
    boolean isWanted(DateRange shift, Engineer primary) {
        return switch (rotation.secondary()) {
            case ALWAYS -> true;
            case HOLIDAY_WEEKS -> primary.calendar().hasHolidayIn(shift);
            case NEVER -> false;
        };
    }

    /**
     * The next in order after the primary who is free on all the days; from the top of the order where the primary is not
     * in it.
     *
     * @return null where nobody else is free
     */
    @Nullable
    Engineer after(Engineer primary, DateRange days) {
        List<Engineer> order = rotation.order();
        int position = positionOf(primary);
        for (int step = 1; step <= order.size(); step++) {
            Engineer candidate = order.get((position + step) % order.size());
            if (!candidate.is(primary) && candidate.isFree(days)) {
                return candidate;
            }
        }
        return null;
    }

    private int positionOf(Engineer engineer) {
        List<Engineer> order = rotation.order();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).is(engineer)) {
                return i;
            }
        }
        return -1;
    }
}
