package oncall.rotation.remedy;

import java.util.ArrayList;
import java.util.List;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.ShiftDays;
import oncall.rotation.draft.Standings;
import oncall.rotation.remedy.Proposal.HandOver;
import oncall.rotation.remedy.Proposal.None;
import oncall.schedule.Ineligible;
import oncall.schedule.NobodyAsked;
import oncall.schedule.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Gives the shift to the engineer, free in it, for whom (shifts served + 1) / share is smallest.
 * The share is their load summed over the shifts so far in which they earned. Those who keep their rest come first; among
 * equals, the first in order.
 *
 * <p>Alice is away in week 4 and nobody can exchange; Charlie has served least for his share:
 *
 * <pre>
 *          week 1   week 2   week 3   week 4
 * before   Alice    Bob      Bob      Alice
 * after    Alice    Bob      Bob      Charlie
 * </pre>
 */
final class Redistribute {

    private Redistribute() {}

    static Proposal propose(Clash clash) {
        DraftShift shift = clash.shift();
        if (shift.isBound()) {
            return None.impossible(NobodyAsked.NOT_GIVEN_AGAIN);
        }
        List<Rejection> asked = new ArrayList<>();
        Member best = null;
        Member restless = null;
        for (Member member : clash.draft().team().order()) {
            if (member == clash.primary()) {
                continue;
            }
            Ineligible obstacle = clash.toTakingIt(member);
            if (obstacle == null && !clash.draft().keepsRest(member, shift, null, shift)) {
                obstacle = Ineligible.TOO_LITTLE_REST;
                restless = lessServed(restless, member, clash);
            }
            if (obstacle == null) {
                best = lessServed(best, member, clash);
            } else {
                asked.add(new Rejection(member.engineer(), null, obstacle));
            }
        }
        best = best == null ? restless : best;
        return best == null ? None.nobody(asked) : new HandOver(best, asked);
    }

    /** Compares by cross-multiplication: the share of anyone who is free is above 0. */
    private static Member lessServed(@Nullable Member best, Member member, Clash clash) {
        Standings standings = clash.draft().standings();
        ShiftDays shift = clash.shift().days();
        return best == null
                        || (standings.shifts(member) + 1L) * best.share(shift)
                                < (standings.shifts(best) + 1L) * member.share(shift)
                ? member
                : best;
    }
}
