package oncall.model;

import java.util.List;

/**
 * Agreements that applied to a published shift until it changed hands again. They are recorded so that they are not
 * applied again.
 *
 * @param covers overrides
 * @param changes swaps; those of the role of secondary tell who lost it by taking the shift
 */
public record Lapsed(List<Cover> covers, List<Change> changes) {

    /** No lapsed agreements. */
    public static final Lapsed NONE = new Lapsed(List.of(), List.of());
}
