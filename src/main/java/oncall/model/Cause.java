package oncall.model;

/** Why someone else, or nobody, is on call than whose turn it was, where that is no remedy's doing. */
public enum Cause implements ChangeKind {
    /** Two engineers agreed. */
    SWAP("swap"),
    /** Someone takes some days. */
    OVERRIDE("override"),
    /** Exchanged so that holidays are served fairly. */
    BALANCE_HOLIDAYS("balance-holidays"),
    /** It was published so. */
    PUBLISHED("published"),
    /** Nobody is: there is no one who could. */
    UNCOVERED("uncovered");

    private final String id;

    Cause(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
