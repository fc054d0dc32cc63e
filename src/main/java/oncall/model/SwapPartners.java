package oncall.model;

/** With whom a declared swap is allowed. */
public enum SwapPartners implements Choice {
    ANYONE("anyone"),
    /** Only with a secondary owner of a pipeline whose primary owner gives the shift away. */
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
