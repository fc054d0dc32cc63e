package oncall.model;

/** Why a shift does not stay with the person whose turn it was, if no remedy is the reason. */
public enum Cause implements ChangeKind {
    /** Two engineers agreed. */
    SWAP,
    /** Someone takes over some days. */
    OVERRIDE,
    /** The shift was exchanged to share holidays fairly. */
    BALANCE_HOLIDAYS,
    /** The shift was published this way. */
    PUBLISHED,
    /** Nobody is on call, because nobody can be. */
    UNCOVERED
}
