package oncall.rotation.remedy;

import java.util.ArrayList;
import java.util.List;
import oncall.model.RemedyId;
import oncall.rotation.timeline.Member;
import oncall.rotation.timeline.Slot;
import oncall.schedule.Ineligible;
import oncall.schedule.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges the shift with the next in the rotation: for the nearest later shift, less than one round ahead, whose primary
 * is free in this one while this primary is free in that one. The first that leaves both their rest is taken; failing
 * that, the first.
 *
 * <p>Alice is away in the second week of the round; Bob is free then, and she is free in his:
 *
 * <pre>
 *          week 1   week 2   week 3   week 4
 * before   Diana    Alice    Bob      Charlie
 * after    Diana    Bob      Alice    Charlie
 * </pre>
 */
final class SwapWithNext implements Remedy {

    @Override
    public RemedyId id() {
        return RemedyId.SWAP_WITH_NEXT;
    }

    @Override
    public Answer answer(Situation situation) {
        return nearest(situation, null);
    }

    /**
     * The nearest exchange.
     *
     * @param partners whom it may be with, or null for anyone
     */
    static Answer nearest(Situation situation, @Nullable List<Member> partners) {
        Slot shift = situation.shift();
        if (shift.isBound()) {
            return Answer.impossible("the shift is settled by an exchange or a swap, and is not exchanged again");
        }
        List<Rejection> asked = new ArrayList<>();
        Slot restless = null;
        int last = Math.min(
                shift.number() + shift.turn().round() - 1, situation.timeline().horizon(shift));
        for (int number = shift.number() + 1; number <= last; number++) {
            Slot later = situation.timeline().at(number);
            Member partner = later.primary();
            if (partner == null || partner == situation.primary() || partners != null && !partners.contains(partner)) {
                continue;
            }
            Ineligible obstacle = situation.toExchange(later, partner);
            if (obstacle == null) {
                if (situation.timeline().exchangeKeepsRest(shift, later)) {
                    return Answer.exchange(later, asked);
                }
                restless = restless == null ? later : restless;
                obstacle = Ineligible.TOO_LITTLE_REST;
            }
            asked.add(new Rejection(partner.engineer(), later.days(), obstacle));
        }
        return restless == null ? Answer.nobody(asked) : Answer.exchange(restless, asked);
    }
}
