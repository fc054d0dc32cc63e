package oncall.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team's whole plan.
 *
 * @param team the team's name
 * @param title the plan's title, or null
 * @param notes free text for the printed plan
 * @param confluence the address of a page in Confluence, with {@code {id}} for the page's id; or null
 * @param timezone IANA name of the zone in which hand-offs happen
 * @param holidays the holidays of everyone who has no calendar of their own
 * @param engineers everyone, as listed
 * @param swaps swaps that people agreed on, as listed
 * @param tiers the classes of pipelines, as listed
 * @param failureModes failure modes that any pipeline can have
 * @param publication the published schedule
 * @param pipelines those of pipelines.yaml first, then those of the files in {@code pipelines/} by name
 */
public record Plan(
        String team,
        @Nullable String title,
        List<String> notes,
        @Nullable String confluence,
        String timezone,
        Calendar holidays,
        List<Engineer> engineers,
        Rotation rotation,
        List<Swap> swaps,
        List<DayOverride> overrides,
        PublishedSchedule publication,
        List<Tier> tiers,
        List<FailureMode> failureModes,
        List<Pipeline> pipelines) {}
