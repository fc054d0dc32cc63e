package oncall.report.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a plan was made and from what.
 *
 * @param today the on-call day that counts as today
 * @param now the instant, or null if only the day is known
 * @param revision the revision of the files as git describes it, or null if there is none
 */
public record Provenance(
        LocalDate today, @Nullable Instant now, @Nullable String revision) {}
