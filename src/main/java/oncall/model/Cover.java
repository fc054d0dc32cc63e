package oncall.model;

import org.jspecify.annotations.Nullable;

/**
 * Some days of a shift on which someone else, or nobody, has a role.
 *
 * @param days the days, within the shift
 * @param engineer who has it on these days, or null for nobody
 * @param insteadOf who has it on the other days, or null
 * @param kind why
 * @param reason what caused it
 */
public record Cover(
        DateRange days,
        Role role,
        @Nullable Engineer engineer,
        @Nullable Engineer insteadOf,
        ChangeKind kind,
        Reason reason) {

    /** The same on other days. */
    public Cover on(DateRange others) {
        return new Cover(others, role, engineer, insteadOf, kind, reason);
    }
}
