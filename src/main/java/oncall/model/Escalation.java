package oncall.model;

import org.jspecify.annotations.Nullable;

/**
 * Whom to contact when the people on call and the owners cannot solve a problem.
 *
 * @param who the id of an engineer, or free text
 * @param engineer the engineer if {@code who} is an id; otherwise null
 * @param after how long to wait first, or null
 */
public record Escalation(
        String who, @Nullable Engineer engineer, @Nullable TimeSpan after) {}
