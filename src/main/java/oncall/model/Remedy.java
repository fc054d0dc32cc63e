package oncall.model;

/**
 * What the rotation does by itself when the primary is away or has a holiday. How each remedy finds a substitute is in
 * a class of {@code rotation.remedy}.
 */
public enum Remedy implements ChangeKind {
    SWAP_WITH_NEXT(
            "swap-with-next",
            Need.NOTHING,
            "the primary swaps the whole shift with the next in the rotation who is available, and serves the later shift of"
                    + " that one in return."),
    SWAP_WITH_SECONDARY_OWNER(
            "swap-with-secondary-owner",
            Need.OWNERS,
            "the primary swaps the whole shift with a secondary owner of the primary's pipelines who is available, and serves"
                    + " a later shift of that one in return."),
    SECONDARY_COVERS(
            "secondary-covers",
            Need.SECONDARY,
            "the secondary on call covers the days concerned; the rest of the shift stays with the primary."),
    SECONDARY_OWNER_COVERS(
            "secondary-owner-covers",
            Need.OWNERS,
            "a secondary owner of the primary's pipelines covers the days concerned, the first who is available; the rest of"
                    + " the shift stays with the primary."),
    REDISTRIBUTE(
            "redistribute",
            Need.NOTHING,
            "the whole shift is given to somebody else who is available: to the one who has served least for their share. If nobody"
                    + " can take all of it, only the days concerned are given away.");

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

    /** What the remedy does, as the rest of a sentence. */
    public String sentence() {
        return sentence;
    }

    /** Whether the remedy exchanges whole shifts between two people; other remedies can cover single days. */
    public boolean isExchange() {
        return this == SWAP_WITH_NEXT || this == SWAP_WITH_SECONDARY_OWNER;
    }
}
