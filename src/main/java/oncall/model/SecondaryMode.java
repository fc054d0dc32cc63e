package oncall.model;

/** When a shift has a secondary. */
public enum SecondaryMode implements Choice {
    ALWAYS,
    /** Only in shifts in which the primary observes a holiday. */
    HOLIDAY_WEEKS,
    NEVER
}
