package oncall.rotation.remedy;

import oncall.model.Remedy;

/** The proposals of all remedies. A new remedy is a class beside this one and a constant in {@link Remedy}. */
public final class Remedies {

    private Remedies() {}

    /** The remedy's proposal, if need be for only some of the days. */
    public static Proposal propose(Remedy remedy, Clash clash) {
        return switch (remedy) {
            case SWAP_WITH_NEXT -> SwapWithNext.propose(clash);
            case SWAP_WITH_SECONDARY_OWNER -> SwapWithSecondaryOwner.propose(clash);
            case SECONDARY_COVERS -> SecondaryCovers.propose(clash);
            case SECONDARY_OWNER_COVERS -> SecondaryOwnerCovers.propose(clash);
            case REDISTRIBUTE -> Redistribute.propose(clash);
        };
    }
}
