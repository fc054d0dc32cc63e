package oncall.rotation.draft;

import oncall.model.ChangeKind;
import oncall.model.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Who has a role on some days of a shift, instead of the engineer who has it on the others.
 *
 * @param member who has it, or null for nobody
 * @param insteadOf who would otherwise have it, or null for nobody
 * @param kind why
 * @param reason what caused it
 */
public record Assignment(@Nullable Member member, @Nullable Member insteadOf, ChangeKind kind, Reason reason) {

    /** Whether the same member has the role instead of the same other, through the same kind of change. */
    boolean isSameDuty(@Nullable Assignment other) {
        return other != null && member == other.member && insteadOf == other.insteadOf && kind == other.kind;
    }

    /** Whether the other assignment is the same, for the same reason. */
    boolean isSame(@Nullable Assignment other) {
        return other != null && isSameDuty(other) && reason.isSame(other.reason);
    }
}
