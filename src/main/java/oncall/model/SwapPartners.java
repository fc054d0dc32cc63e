package oncall.model;

/** With whom a declared swap is allowed. */
public enum SwapPartners implements Choice {
    ANYONE,
    /** Only with a secondary owner of a pipeline whose primary owner gives the shift away. */
    SECONDARY_OWNER
}
