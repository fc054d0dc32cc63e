package oncall.model;

/** Why a shift does not stay with the person whose turn it was, if no remedy is the reason. */
public enum Cause implements ChangeKind {
    /** Two engineers agreed. */
    SWAP("swap"),
    /** Someone takes over some days. */
    OVERRIDE("override"),
    /** The shift was exchanged to share holidays fairly. */
    BALANCE_HOLIDAYS("balance-holidays"),
    /** The shift was published this way. */
    PUBLISHED("published"),
    /** Nobody is on call, because nobody can be. */
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
