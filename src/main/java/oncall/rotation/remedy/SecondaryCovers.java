package oncall.rotation.remedy;

import java.util.List;
import oncall.model.RemedyId;
import oncall.rotation.timeline.Member;

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
    public Answer answer(Situation situation) {
        if (!situation.secondaries().isWanted(situation.shift())) {
            return Answer.impossible("the shift has no secondary");
        }
        Member secondary = situation.secondaries().of(situation.shift());
        return secondary == null
                ? Answer.impossible("nobody is free to be secondary")
                : Answer.cover(secondary, List.of());
    }
}
