package oncall.rotation.remedy;

import java.util.ArrayList;
import java.util.List;
import oncall.rotation.draft.Member;
import oncall.rotation.remedy.Proposal.Cover;
import oncall.rotation.remedy.Proposal.Nothing;
import oncall.schedule.NobodyAsked;
import org.jspecify.annotations.Nullable;

/**
 * The shift's secondary is primary on the days concerned. If nobody is secondary for the whole shift, the secondary of
 * each day is.
 *
 * <p>Alice has the shift, with Bob as secondary, and is away on Wednesday; Charlie follows Bob in the order:
 *
 * <pre>
 *             Mon      Tue      Wed      Thu
 * primary     Alice    Alice    Bob      Alice
 * secondary   Bob      Bob      Charlie  Bob
 * </pre>
 */
final class SecondaryCovers {

    private SecondaryCovers() {}

    static Proposal propose(Clash clash) {
        if (clash.shift().published() == null && !clash.secondaries().isWanted(clash.shift())) {
            return new Nothing(List.of(), NobodyAsked.NO_SECONDARY);
        }
        List<@Nullable Member> byDay = new ArrayList<>();
        boolean works = true;
        for (Member secondary : clash.secondaries().byDay(clash.shift())) {
            int day = byDay.size();
            boolean isConcerned = clash.days().get(day);
            boolean covers =
                    isConcerned && secondary != null && clash.obstacleToCovering(secondary, Clash.only(day)) == null;
            byDay.add(covers ? secondary : null);
            works &= covers || !isConcerned;
        }
        return new Cover(works, byDay, List.of(), works ? null : NobodyAsked.NO_SECONDARY_FREE);
    }
}
