package oncall.schedule;

/** Why a remedy asked nobody at all. */
public enum NobodyAsked {
    /** The shift is settled by an exchange or a swap, and is not exchanged again. */
    NOT_EXCHANGED_AGAIN,
    /** The shift is settled by an exchange or a swap, and is not given away again. */
    NOT_GIVEN_AGAIN,
    /** The rotation asks for no secondary in the shift. */
    NO_SECONDARY,
    /** Nobody is free to be secondary. */
    NO_SECONDARY_FREE,
    /** The primary primarily owns no pipeline. */
    OWNS_NO_PIPELINE
}
