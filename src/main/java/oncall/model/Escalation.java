package oncall.model;

import org.jspecify.annotations.Nullable;

/**
 * Whom to go to when on-call and owners do not get on.
 *
 * @param who the id of an engineer, or free text
 * @param engineer the engineer, where {@code who} is one's id; otherwise null
 * @param after how long to wait before, or null
 */
public record Escalation(
        String who, @Nullable Engineer engineer, @Nullable TimeSpan after) {}
