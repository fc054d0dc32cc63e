package oncall.model;

import org.jspecify.annotations.Nullable;

/**
 * A class of pipelines and what each of them must have.
 *
 * @param id its name in pipelines.yaml
 * @param resolveWithin how soon a failure must be fixed, or null
 * @param respondWithin how soon somebody must begin to work on a failure, or null
 * @param runbook how much of a runbook is required
 * @param reviewEvery how often the runbook is reviewed, in days or weeks, or null
 */
public record Tier(
        String id,
        @Nullable TimeSpan resolveWithin,
        @Nullable TimeSpan respondWithin,
        RunbookDuty runbook,
        @Nullable TimeSpan reviewEvery) {}
