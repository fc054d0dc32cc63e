package oncall.rotation.remedy;

import java.util.Arrays;
import java.util.List;
import oncall.model.Remedy;
import oncall.rotation.draft.Member;
import org.jspecify.annotations.Nullable;

/** The proposals of all remedies. A new remedy is a class beside this one and a constant in {@link Remedy}. */
public final class Remedies {

    private Remedies() {}

    /** Who can cover at least some of the days, by index; null for days that nobody can cover. */
    public static Proposal.Cover part(Remedy remedy, Clash clash) {
        @Nullable
        Member[] byDay = switch (remedy) {
            case SWAP_WITH_NEXT, SWAP_WITH_SECONDARY_OWNER -> new Member[0];
            case SECONDARY_COVERS -> SecondaryCovers.byDay(clash);
            case SECONDARY_OWNER_COVERS -> SecondaryOwnerCovers.byDay(clash);
            case REDISTRIBUTE -> Redistribute.byDay(clash);
        };
        return new Proposal.Cover(Arrays.asList(byDay), List.of());
    }

    /** The remedy's proposal for all the days, or why it has none. */
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
