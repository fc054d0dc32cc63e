package oncall.schedule;

/** Why a remedy asked nobody at all. */
public enum NobodyAsked {
    /** The shift was already exchanged, or a swap or an override names it, so no policy exchanges it. */
    NOT_EXCHANGED_AGAIN,
    /** The rotation requires no secondary in the shift. */
    NO_SECONDARY,
    /** Nobody is free to be the secondary. */
    NO_SECONDARY_FREE,
    /** The primary is not the primary owner of any pipeline. */
    OWNS_NO_PIPELINE
}
