package oncall.rotation.draft;

import oncall.model.ChangeKind;
import oncall.model.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Who has a role on some days of a shift instead of the one who has it on the others.
 *
 * @param member who has it, or null for nobody
 * @param insteadOf who would have it, or null for nobody
 * @param kind why
 * @param reason what led to it
 */
public record Assignment(@Nullable Member member, @Nullable Member insteadOf, ChangeKind kind, Reason reason) {}
