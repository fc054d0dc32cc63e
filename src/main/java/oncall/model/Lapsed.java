package oncall.model;

import java.util.List;

/**
 * Agreements that a published shift held until it changed hands again. They are kept so that they are not applied anew.
 *
 * @param covers overrides
 * @param changes swaps
 */
public record Lapsed(List<Cover> covers, List<Change> changes) {

    /** Nothing has lapsed. */
    public static final Lapsed NONE = new Lapsed(List.of(), List.of());
}
