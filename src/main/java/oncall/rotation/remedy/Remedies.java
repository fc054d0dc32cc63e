package oncall.rotation.remedy;

import oncall.model.Remedy;

/** What each remedy proposes. A new one is a class beside this one, and its constant in {@link Remedy}. */
public final class Remedies {

    private Remedies() {}

    /** What would help, or why the remedy does not. */
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
