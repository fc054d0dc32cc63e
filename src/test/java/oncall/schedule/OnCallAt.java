package oncall.schedule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is on call at an instant, found by looking at every stretch of some shifts. */
final class OnCallAt {

    private OnCallAt() {}

    /** The stretch that contains the instant, or null. */
    static @Nullable OnCall of(Instant instant, List<Shift> shifts, HandoffClock clock) {
        for (Shift shift : shifts) {
            for (OnCall stretch : OnCall.withoutBreaks(shift, clock)) {
                boolean hasBegun = !stretch.startsAt(clock).toInstant().isAfter(instant);
                if (hasBegun && stretch.endsAt(clock).toInstant().isAfter(instant)) {
                    return stretch;
                }
            }
        }
        return null;
    }
}
