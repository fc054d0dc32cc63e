package oncall.model;

/** Whom a declared swap may be with. */
public enum SwapPartners implements Choice {
    ANYONE("anyone"),
    /** Only a secondary owner of a pipeline that the one who gives the shift away primarily owns. */
    SECONDARY_OWNER("secondary-owner");

    private final String id;

    SwapPartners(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
