package oncall.rotation.timeline;

import oncall.model.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * Who has a role on some days instead of the one who has it on the others.
 *
 * @param member who has it, or null for nobody
 * @param insteadOf who would have it, or null for nobody
 * @param kind why
 * @param reason why, in words
 */
public record Duty(@Nullable Member member, @Nullable Member insteadOf, ChangeKind kind, String reason) {}
