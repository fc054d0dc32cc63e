package oncall.model;

/** The names of what a policy can do by itself when the primary is away or has a holiday. */
public enum RemedyId implements Choice {
    SWAP_WITH_NEXT("swap-with-next"),
    SWAP_WITH_SECONDARY_OWNER("swap-with-secondary-owner"),
    SECONDARY_COVERS("secondary-covers"),
    SECONDARY_OWNER_COVERS("secondary-owner-covers"),
    REDISTRIBUTE("redistribute");

    private final String id;

    RemedyId(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
