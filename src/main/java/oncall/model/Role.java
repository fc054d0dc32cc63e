package oncall.model;

/** A role on call. */
public enum Role implements Choice {
    PRIMARY("primary"),
    SECONDARY("secondary");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
