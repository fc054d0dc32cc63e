package oncall.rotation.remedy;

import java.util.List;
import oncall.model.RemedyId;
import oncall.rotation.draft.Member;
import oncall.rotation.remedy.Proposal.Cover;
import oncall.rotation.remedy.Proposal.None;

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
final class SecondaryCovers implements Remedy {

    @Override
    public RemedyId id() {
        return RemedyId.SECONDARY_COVERS;
    }

    @Override
    public Proposal propose(Clash clash) {
        if (!clash.secondaries().isWanted(clash.shift())) {
            return None.impossible("the shift has no secondary");
        }
        Member secondary = clash.secondaries().of(clash.shift());
        return secondary == null ? None.impossible("nobody is free to be secondary") : new Cover(secondary, List.of());
    }
}
