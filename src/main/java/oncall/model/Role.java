package oncall.model;

/** What someone is on call as. */
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
