package oncall.model;

/** Why someone else, or nobody, is on call than whose turn it was. */
public enum ChangeKind implements Choice {
    /** Two engineers agreed. */
    SWAP("swap"),
    /** Someone takes some days. */
    OVERRIDE("override"),
    /** Exchanged so that holidays are served fairly. */
    BALANCE_HOLIDAYS("balance-holidays"),
    /** It was published so. */
    PUBLISHED("published"),
    /** Nobody is: there is no one who could. */
    UNCOVERED("uncovered"),
    SWAP_WITH_NEXT("swap-with-next"),
    SWAP_WITH_SECONDARY_OWNER("swap-with-secondary-owner"),
    SECONDARY_COVERS("secondary-covers"),
    SECONDARY_OWNER_COVERS("secondary-owner-covers"),
    REDISTRIBUTE("redistribute");

    private final String id;

    ChangeKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** What a remedy does has its name. */
    public static ChangeKind of(RemedyId remedy) {
        return switch (remedy) {
            case SWAP_WITH_NEXT -> SWAP_WITH_NEXT;
            case SWAP_WITH_SECONDARY_OWNER -> SWAP_WITH_SECONDARY_OWNER;
            case SECONDARY_COVERS -> SECONDARY_COVERS;
            case SECONDARY_OWNER_COVERS -> SECONDARY_OWNER_COVERS;
            case REDISTRIBUTE -> REDISTRIBUTE;
        };
    }
}
