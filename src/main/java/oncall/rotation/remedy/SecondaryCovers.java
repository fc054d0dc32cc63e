package oncall.rotation.remedy;

import java.util.Arrays;
import java.util.List;
import oncall.rotation.draft.Member;
import oncall.rotation.remedy.Proposal.Cover;
import oncall.rotation.remedy.Proposal.None;
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
            return None.impossible(NobodyAsked.NO_SECONDARY);
        }
        @Nullable Member[] byDay = byDay(clash);
        for (int day = clash.days().nextSetBit(0); day >= 0; day = clash.days().nextSetBit(day + 1)) {
            if (byDay[day] == null) {
                return None.impossible(NobodyAsked.NO_SECONDARY_FREE);
            }
        }
        return new Cover(Arrays.asList(byDay), List.of());
    }

    /** The secondary of each of the days who can cover it. */
    static @Nullable Member[] byDay(Clash clash) {
        @Nullable Member[] byDay = clash.secondaries().byDay(clash.shift());
        for (int day = 0; day < byDay.length; day++) {
            Member secondary = byDay[day];
            if (!clash.days().get(day)
                    || secondary != null && clash.obstacleToCovering(secondary, Clash.only(day)) != null) {
                byDay[day] = null;
            }
        }
        return byDay;
    }
}
