package oncall.rotation.remedy;

import java.util.ArrayList;
import java.util.List;
import oncall.rotation.draft.Member;
import oncall.rotation.remedy.Proposal.Cover;
import oncall.rotation.remedy.Proposal.None;
import oncall.schedule.Ineligible;
import oncall.schedule.NobodyAsked;
import oncall.schedule.Rejection;

/**
 * On the days concerned, the first secondary owner of this primary's pipelines who is free on all of them is primary.
 *
 * <p>Alice has the shift and is away on Wednesday; the secondary owner of her first pipeline, Bob, is away too, and that
 * of her second is Charlie:
 *
 * <pre>
 *           Mon      Tue      Wed      Thu
 * primary   Alice    Alice    Charlie  Alice
 * </pre>
 */
final class SecondaryOwnerCovers {

    private SecondaryOwnerCovers() {}

    static Proposal propose(Clash clash) {
        List<Member> owners = clash.draft().team().secondaryOwners(clash.primary());
        if (owners.isEmpty()) {
            return None.impossible(NobodyAsked.OWNS_NO_PIPELINE);
        }
        List<Rejection> asked = new ArrayList<>();
        for (Member owner : owners) {
            if (owner.availability().isFree(clash.shift().days(), clash.days())) {
                return new Cover(owner, asked);
            }
            Ineligible obstacle =
                    owner.availability().isOnTeam(clash.shift().days()) ? Ineligible.AWAY : Ineligible.OFF_THE_TEAM;
            asked.add(new Rejection(owner.engineer(), null, obstacle));
        }
        return None.nobody(asked);
    }
}
