package oncall.schedule;

/** Why a remedy asked nobody at all. */
public enum NobodyAsked {
    /** An exchange or a swap settled the shift, so it is not exchanged again. */
    NOT_EXCHANGED_AGAIN,
    /** An exchange or a swap settled the shift, so it is not given away again. */
    NOT_GIVEN_AGAIN,
    /** The rotation requires no secondary in the shift. */
    NO_SECONDARY,
    /** Nobody is free to be the secondary. */
    NO_SECONDARY_FREE,
    /** The primary is not the primary owner of any pipeline. */
    OWNS_NO_PIPELINE
}
