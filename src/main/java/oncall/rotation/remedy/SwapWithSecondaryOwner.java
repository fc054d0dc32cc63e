package oncall.rotation.remedy;

import java.util.List;
import oncall.rotation.draft.Member;
import oncall.rotation.remedy.Proposal.Nothing;
import oncall.schedule.NobodyAsked;

/**
 * Exchanges the shift as {@link SwapWithNext} does, but only with a secondary owner of a pipeline whose primary owner
 * this primary is.
 *
 * <p>Alice is away in week 2, and Charlie is secondary owner of her pipeline:
 *
 * <pre>
 *          week 1   week 2   week 3   week 4
 * before   Diana    Alice    Bob      Charlie
 * after    Diana    Charlie  Bob      Alice
 * </pre>
 */
final class SwapWithSecondaryOwner {

    private SwapWithSecondaryOwner() {}

    static Proposal propose(Clash clash) {
        List<Member> owners = clash.draft().team().secondaryOwners(clash.primary());
        return owners.isEmpty()
                ? new Nothing(List.of(), NobodyAsked.OWNS_NO_PIPELINE)
                : SwapWithNext.nearest(clash, owners);
    }
}
