package oncall.rotation.remedy;

import java.util.List;
import oncall.rotation.draft.Member;
import oncall.rotation.remedy.Proposal.Cover;
import oncall.rotation.remedy.Proposal.None;
import oncall.schedule.NobodyAsked;

/**
 * The shift's secondary is primary on the days concerned.
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
        if (!clash.secondaries().isWanted(clash.shift())) {
            return None.impossible(NobodyAsked.NO_SECONDARY);
        }
        Member secondary = clash.secondaries().of(clash.shift());
        return secondary == null ? None.impossible(NobodyAsked.NO_SECONDARY_FREE) : new Cover(secondary, List.of());
    }
}
