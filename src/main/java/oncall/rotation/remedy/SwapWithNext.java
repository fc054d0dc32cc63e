package oncall.rotation.remedy;

import java.util.ArrayList;
import java.util.List;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.rotation.remedy.Proposal.Exchange;
import oncall.rotation.remedy.Proposal.Nothing;
import oncall.schedule.Ineligible;
import oncall.schedule.NobodyAsked;
import oncall.schedule.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges the shift with the next in the rotation: for the nearest later shift, less than one round ahead, in which
 * this primary is free and whose primary is free in this shift. Prefers the first shift with which both keep their
 * rest; otherwise takes the first.
 *
 * <p>Alice is away in the second week of the round; Bob is free then, and she is free in his:
 *
 * <pre>
 *          week 1   week 2   week 3   week 4
 * before   Diana    Alice    Bob      Charlie
 * after    Diana    Bob      Alice    Charlie
 * </pre>
 */
final class SwapWithNext {

    private SwapWithNext() {}

    static Proposal propose(Clash clash) {
        return nearest(clash, null);
    }

    /**
     * The nearest exchange.
     *
     * @param partners the possible partners, or null for anyone
     */
    static Proposal nearest(Clash clash, @Nullable List<Member> partners) {
        DraftShift shift = clash.shift();
        if (!clash.isOpen()) {
            return new Nothing(List.of(), NobodyAsked.NOT_EXCHANGED_AGAIN);
        }
        List<Rejection> asked = new ArrayList<>();
        DraftShift restless = null;
        int last = Math.min(
                shift.number() + shift.turn().round() - 1, clash.draft().horizon(shift));
        for (int number = shift.number() + 1; number <= last; number++) {
            DraftShift later = clash.draft().at(number);
            Member partner = later.primary();
            if (partner == null || partner == clash.primary() || partners != null && !partners.contains(partner)) {
                continue;
            }
            Ineligible obstacle = clash.obstacleToExchange(later, partner);
            if (obstacle == null) {
                if (clash.draft().exchangeKeepsRest(shift, later)) {
                    return new Exchange(later, asked);
                }
                restless = restless == null ? later : restless;
                obstacle = Ineligible.TOO_LITTLE_REST;
            }
            asked.add(new Rejection(partner.engineer(), later.days().range(), obstacle));
        }
        return restless == null ? new Nothing(asked, null) : new Exchange(restless, asked);
    }
}
