package oncall.rotation;

import java.util.BitSet;
import oncall.model.DateRange;
import oncall.model.Reason;
import oncall.model.Remedy;
import oncall.model.Role;
import oncall.rotation.draft.Assignment;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.Secondaries;

/**
 * Keeps published shifts unchanged, except that absences are covered day by day: first those of the secondary, then
 * those of the primary. Published covers stay while the person who covers is free.
 */
final class Promises {

    private final Policies policies;
    private final Secondaries secondaries;

    Promises(Policies policies, Secondaries secondaries) {
        this.policies = policies;
        this.secondaries = secondaries;
    }

    /** Covers the absences in a shift that was published, after any later swap. */
    void keep(DraftShift shift) {
        if (shift.primary() == null) {
            return;
        }
        if (shift.isSwapped() && shift.primary() == shift.secondary()) {
            secondaries.settle(shift);
        }
        dropCovers(shift, Role.SECONDARY);
        dropCovers(shift, Role.PRIMARY);
        coverSecondary(shift);
        policies.coverPublished(shift);
        secondaries.passOn(shift);
    }

    /** Removes the covers of people who are now away. */
    private static void dropCovers(DraftShift shift, Role role) {
        for (int day = 0; day < shift.days().size(); day++) {
            Assignment cover = shift.assignment(role, day);
            Member covers = cover == null ? null : cover.member();
            if (covers != null && covers.availability().isAway(shift.days(), day)) {
                shift.assign(role, day, null);
            }
        }
    }

    /** On each run of days on which the secondary is away, makes the next in order secondary. */
    private void coverSecondary(DraftShift shift) {
        Member secondary = shift.secondary();
        BitSet away = new BitSet();
        for (int day = 0; secondary != null && day < shift.days().size(); day++) {
            boolean isOpen = shift.assignment(Role.SECONDARY, day) == null;
            away.set(day, isOpen && secondary.availability().isAway(shift.days(), day));
        }
        int first = away.nextSetBit(0);
        while (secondary != null && first >= 0) {
            int end = away.nextClearBit(first);
            BitSet run = away.get(0, end);
            run.clear(0, first);
            DateRange dates =
                    new DateRange(shift.days().day(first), shift.days().day(end - 1));
            Reason reason = policies.absence(secondary, dates);
            Member next = secondaries.after(secondary, shift.days(), run, shift.primary());
            for (int day = first; day < end; day++) {
                shift.assign(Role.SECONDARY, day, new Assignment(next, secondary, Remedy.SECONDARY_COVERS, reason));
            }
            first = away.nextSetBit(end);
        }
    }
}
