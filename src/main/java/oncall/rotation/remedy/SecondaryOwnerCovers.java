package oncall.rotation.remedy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import oncall.rotation.draft.Member;
import oncall.rotation.remedy.Proposal.Cover;
import oncall.rotation.remedy.Proposal.Nothing;
import oncall.schedule.Ineligible;
import oncall.schedule.NobodyAsked;
import oncall.schedule.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * The first secondary owner of the primary's pipelines who is free on all days concerned is primary on them.
 *
 * <p>Alice has the shift and is away on Wednesday; the secondary owner of her first pipeline, Bob, is away too, and
 * that of her second is Charlie:
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
            return new Nothing(List.of(), NobodyAsked.OWNS_NO_PIPELINE);
        }
        List<Rejection> asked = new ArrayList<>();
        Member whole = first(owners, clash, clash.days(), asked);
        List<@Nullable Member> byDay = new ArrayList<>();
        for (int day = 0; day < clash.shift().days().size(); day++) {
            byDay.add(
                    !clash.days().get(day)
                            ? null
                            : whole != null ? whole : first(owners, clash, Clash.only(day), new ArrayList<>()));
        }
        return new Cover(whole != null, byDay, asked, null);
    }

    private static @Nullable Member first(List<Member> owners, Clash clash, BitSet days, List<Rejection> asked) {
        for (Member owner : owners) {
            Ineligible obstacle = clash.obstacleToCovering(owner, days);
            if (obstacle == null) {
                return owner;
            }
            asked.add(new Rejection(owner.engineer(), null, obstacle));
        }
        return null;
    }
}
