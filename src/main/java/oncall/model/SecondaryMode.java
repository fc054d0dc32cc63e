package oncall.model;

/** When a shift has a secondary. */
public enum SecondaryMode implements Choice {
    ALWAYS("always"),
    /** Only in shifts in which the primary observes a holiday. */
    HOLIDAY_WEEKS("holiday-weeks"),
    NEVER("never");

    private final String id;

    SecondaryMode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
