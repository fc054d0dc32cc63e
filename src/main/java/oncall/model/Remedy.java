package oncall.model;

/**
 * What the rotation does by itself when the primary is away or has a holiday. How each remedy finds a substitute is in
 * a class of {@code rotation.remedy}.
 */
public enum Remedy implements ChangeKind {
    SWAP_WITH_NEXT(
            "swap-with-next",
            Deed.SWAP,
            Among.ORDER,
            "the next in the rotation",
            "the primary swaps the shift with the next in the rotation who is free"),
    SWAP_WITH_SECONDARY_OWNER(
            "swap-with-secondary-owner",
            Deed.SWAP,
            Among.OWNERS,
            "a secondary owner",
            "the primary swaps the shift with a secondary owner of their pipelines who is free"),
    SECONDARY_COVERS(
            "secondary-covers", Deed.COVER, Among.SECONDARY, "the secondary", "the secondary covers these days"),
    SECONDARY_OWNER_COVERS(
            "secondary-owner-covers",
            Deed.COVER,
            Among.OWNERS,
            "a secondary owner",
            "a secondary owner of the primary's pipelines covers these days"),
    REDISTRIBUTE(
            "redistribute",
            Deed.TAKE_OVER,
            Among.ORDER,
            "the person who has served least",
            "the person who has served least for their share takes the shift, or else only these days");

    /** What the substitute does. */
    public enum Deed {
        /** Exchanges whole shifts, for which both must be in the order. */
        SWAP,
        /** Serves the days concerned. */
        COVER,
        /** Serves the whole shift, or else only the days concerned. */
        TAKE_OVER
    }

    /** Who can be the substitute. Without such people, a remedy never works. */
    public enum Among {
        /** Anyone in the order. */
        ORDER,
        /** The secondary, as the rotation's {@code secondary} asks for. */
        SECONDARY,
        /** The secondary owners of the pipelines that the primary owns. */
        OWNERS
    }

    private final String id;
    private final Deed deed;
    private final Among among;
    private final String who;
    private final String sentence;

    Remedy(String id, Deed deed, Among among, String who, String sentence) {
        this.id = id;
        this.deed = deed;
        this.among = among;
        this.who = who;
        this.sentence = sentence;
    }

    @Override
    public String id() {
        return id;
    }

    public Deed deed() {
        return deed;
    }

    public Among among() {
        return among;
    }

    /** The substitute in words, with an article. */
    public String who() {
        return who;
    }

    /** What the remedy does, as a clause. */
    public String sentence() {
        return sentence;
    }

    /** Whether somebody outside the order can be the substitute. */
    public boolean findsOutsiders() {
        return among == Among.OWNERS && deed != Deed.SWAP;
    }

    /**
     * Whether this remedy works whenever the other would. Anyone in the order who could exchange or cover could also be
     * given the shift or the days. In a published shift, however, remedies that cover come first, wherever they are
     * listed.
     */
    boolean worksInsteadOf(Remedy other, boolean onTimeOff) {
        if (this == other || among != Among.ORDER) {
            return this == other;
        }
        boolean isForSecondary = other.among == Among.SECONDARY && !onTimeOff;
        return switch (deed) {
            case SWAP -> other.deed == Deed.SWAP;
            case COVER -> false;
            case TAKE_OVER -> other.deed == Deed.SWAP || isForSecondary;
        };
    }
}
