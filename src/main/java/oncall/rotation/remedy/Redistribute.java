package oncall.rotation.remedy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.Standings;
import oncall.rotation.remedy.Proposal.Cover;
import oncall.rotation.remedy.Proposal.HandOver;
import oncall.schedule.Ineligible;
import oncall.schedule.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Gives the shift to the free engineer for whom (shifts served + 1) / share is smallest. The share is the sum of their
 * load over the shifts so far in which they earned. Among equals, engineers who keep their rest come first, then the
 * first in order. If nobody can take the whole shift, or it is promised, only the days concerned are given away: all to
 * one engineer if possible, otherwise day by day.
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
        List<Rejection> asked = new ArrayList<>();
        BitSet all = new BitSet();
        all.set(0, clash.shift().days().size());
        Member whole = clash.isOpen() ? leastServed(clash, all, true, asked) : null;
        if (whole != null) {
            return new HandOver(whole, asked);
        }
        Member together = leastServed(clash, clash.days(), false, new ArrayList<>());
        List<@Nullable Member> byDay = new ArrayList<>();
        boolean works = true;
        for (int day = 0; day < clash.shift().days().size(); day++) {
            Member covers = !clash.days().get(day)
                    ? null
                    : together != null ? together : leastServed(clash, Clash.only(day), false, new ArrayList<>());
            byDay.add(covers);
            works &= covers != null || !clash.days().get(day);
        }
        return new Cover(works, byDay, asked, null);
    }

    private static @Nullable Member leastServed(Clash clash, BitSet days, boolean shift, List<Rejection> asked) {
        Member best = null;
        boolean bestKeepsRest = false;
        long[] loads = clash.draft().standings().loads(clash.shift().turn());
        for (Member member : clash.draft().team().order()) {
            if (member == clash.primary()) {
                continue;
            }
            Ineligible obstacle = shift ? clash.obstacleToTaking(member) : clash.obstacleToCovering(member, days);
            if (obstacle != null) {
                asked.add(new Rejection(member.engineer(), null, obstacle));
                continue;
            }
            boolean keepsRest = clash.draft().keepsRest(member, clash.shift(), null, clash.shift());
            int compared = best == null
                    ? -1
                    : compare(member, best, loads, clash.draft().standings());
            if (compared < 0 || compared == 0 && keepsRest && !bestKeepsRest) {
                best = member;
                bestKeepsRest = keepsRest;
            }
        }
        return best;
    }

    /**
     * Compares how much two engineers have served for their share, by cross-multiplication. An engineer without a share
     * comes last.
     */
    private static int compare(Member member, Member other, long[] loads, Standings standings) {
        long share = loads[member.number()];
        long others = loads[other.number()];
        return share == 0 || others == 0
                ? Boolean.compare(share == 0, others == 0)
                : Long.compare((standings.shifts(member) + 1) * others, (standings.shifts(other) + 1) * share);
    }
}
