package oncall.model;

/**
 * What the rotation does by itself when the primary is away or has a holiday. How each remedy finds a substitute is in
 * a class of {@code rotation.remedy}.
 */
public enum Remedy implements ChangeKind {
    SWAP_WITH_NEXT(
            "swap-with-next", Need.NOTHING, "the primary swaps the shift with the next in the rotation who is free"),
    SWAP_WITH_SECONDARY_OWNER(
            "swap-with-secondary-owner",
            Need.OWNERS,
            "the primary swaps the shift with a secondary owner of their pipelines who is free"),
    SECONDARY_COVERS("secondary-covers", Need.SECONDARY, "the secondary covers these days"),
    SECONDARY_OWNER_COVERS(
            "secondary-owner-covers", Need.OWNERS, "a secondary owner of the primary's pipelines covers these days"),
    REDISTRIBUTE(
            "redistribute",
            Need.NOTHING,
            "the person who has served least for their share takes the shift, or else only these days");

    /** What a remedy requires. */
    public enum Need {
        NOTHING,
        /** A secondary, as the rotation's {@code secondary} asks for. */
        SECONDARY,
        /** Pipelines that the primary owns, with secondary owners. */
        OWNERS
    }

    private final String id;
    private final Need need;
    private final String sentence;

    Remedy(String id, Need need, String sentence) {
        this.id = id;
        this.need = need;
        this.sentence = sentence;
    }

    @Override
    public String id() {
        return id;
    }

    /** What the remedy requires. */
    public Need need() {
        return need;
    }

    /** What the remedy does, as a clause. */
    public String sentence() {
        return sentence;
    }

    /** Whether the remedy exchanges whole shifts between two people; other remedies can cover single days. */
    public boolean isExchange() {
        return this == SWAP_WITH_NEXT || this == SWAP_WITH_SECONDARY_OWNER;
    }
}
