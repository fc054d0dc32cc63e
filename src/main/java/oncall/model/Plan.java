package oncall.model;

import java.util.ArrayList;
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
 * @param rotations the rotations, as listed; at least one
 * @param tiers the classes of pipelines, as listed
 * @param failureModes failure modes that any pipeline can have
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
        List<Rotation> rotations,
        List<Tier> tiers,
        List<FailureMode> failureModes,
        List<Pipeline> pipelines) {

    /** The plan once for each rotation, with that rotation alone. Rotations are settled each by itself. */
    public List<Plan> byRotation() {
        if (rotations.size() == 1) {
            return List.of(this);
        }
        List<Plan> plans = new ArrayList<>();
        for (Rotation rotation : rotations) {
            plans.add(with(rotation));
        }
        return plans;
    }

    private Plan with(Rotation rotation) {
        List<Rotation> alone = List.of(rotation);
        return new Plan(
                team, title, notes, confluence, timezone, holidays, engineers, alone, tiers, failureModes, pipelines);
    }

    /**
     * The only rotation.
     *
     * @throws IllegalStateException if there are several
     */
    public Rotation rotation() {
        if (rotations.size() != 1) {
            throw new IllegalStateException("the plan has " + rotations.size() + " rotations");
        }
        return rotations.get(0);
    }

    /** The swaps of the only rotation. */
    public List<Swap> swaps() {
        return rotation().swaps();
    }

    /** The overrides of the only rotation. */
    public List<DayOverride> overrides() {
        return rotation().overrides();
    }

    /** The published shifts of the only rotation. */
    public PublishedSchedule publication() {
        return rotation().publication();
    }

    /** The same plan, of one rotation, with other published shifts. */
    public Plan with(PublishedSchedule published) {
        return with(rotation().with(published));
    }

    /** The same plan, of one rotation, with holidays balanced. */
    public Plan balanced() {
        return with(rotation().balanced());
    }

    /** The same plan, of one rotation, with other swaps. */
    public Plan with(List<Swap> swaps) {
        return with(rotation().with(swaps));
    }
}
