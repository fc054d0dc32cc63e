package oncall.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of two engineers that a shift changes hands.
 *
 * @param shift the first day of the shift
 * @param from who gives it away
 * @param to who takes it
 * @param inReturn the first day of the shift given in return, or null for nothing
 * @param reason why, or null
 */
public record Swap(
        LocalDate shift,
        Engineer from,
        Engineer to,
        @Nullable LocalDate inReturn,
        @Nullable String reason) {

    /** The first days of the shifts that change hands. */
    public List<LocalDate> days() {
        return inReturn == null ? List.of(shift) : List.of(shift, inReturn);
    }
}
