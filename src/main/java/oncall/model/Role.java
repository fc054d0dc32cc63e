package oncall.model;

/** A role on call. */
public enum Role implements Choice {
    PRIMARY,
    SECONDARY
}
