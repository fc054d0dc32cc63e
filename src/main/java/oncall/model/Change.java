package oncall.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A whole shift that changed hands, or was left to nobody.
 *
 * @param kind why
 * @param was who had it, or null for nobody
 * @param now who has it, or null for nobody
 * @param otherShift the first day of the shift it was exchanged for, or null
 * @param reason what caused it
 */
public record Change(
        ChangeKind kind,
        Role role,
        @Nullable Engineer was,
        @Nullable Engineer now,
        @Nullable LocalDate otherShift,
        Reason reason) {}
