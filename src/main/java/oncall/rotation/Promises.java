package oncall.rotation;

import java.time.LocalDate;
import java.util.BitSet;
import oncall.model.Cause;
import oncall.model.DateRange;
import oncall.model.Reason;
import oncall.model.Remedy;
import oncall.model.Role;
import oncall.rotation.draft.Assignment;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.Secondaries;
import org.jspecify.annotations.Nullable;

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
        dropCovers(shift);
        coverSecondary(shift);
        policies.coverPublished(shift);
        secondaries.passOn(shift);
    }

    /**
     * Removes the covers of primaries by people who are now away, and the overrides of secondaries; who is secondary for
     * primaries who cover stays.
     */
    private void dropCovers(DraftShift shift) {
        for (int day = 0; day < shift.days().size(); day++) {
            Assignment agreed = shift.assignment(Role.SECONDARY, day);
            Member agrees = agreed == null || agreed.kind() != Cause.OVERRIDE ? null : agreed.member();
            if (agrees != null && agrees.isAway(shift.days(), day)) {
                shift.assign(Role.SECONDARY, day, null);
            }
            Assignment cover = shift.assignment(Role.PRIMARY, day);
            Member covers = cover == null ? null : cover.member();
            if (covers == null || !covers.isAway(shift.days(), day)) {
                continue;
            }
            shift.assign(Role.PRIMARY, day, null);
            Assignment second = shift.assignment(Role.SECONDARY, day);
            if (second != null && second.insteadOf() == covers) {
                shift.assign(Role.SECONDARY, day, substitute(second.member(), covers, shift, day));
            }
        }
    }

    /** The assignment of somebody, or nobody, as secondary for a member who is away. */
    private Assignment substitute(@Nullable Member now, Member away, DraftShift shift, int day) {
        LocalDate date = shift.days().day(day);
        Reason reason = Policies.absence(away, shift, new DateRange(date, date));
        return new Assignment(now, away, Remedy.SECONDARY_COVERS, reason);
    }

    /** On days on which a secondary is away, makes the next in order who is free on all of them secondary. */
    private void coverSecondary(DraftShift shift) {
        for (int first = 0; first < shift.days().size(); first++) {
            Member secondary = shift.on(Role.SECONDARY, first);
            if (secondary == null || !secondary.isAway(shift.days(), first)) {
                continue;
            }
            BitSet days = new BitSet();
            for (int day = first; day < shift.days().size(); day++) {
                days.set(day, shift.on(Role.SECONDARY, day) == secondary && secondary.isAway(shift.days(), day));
            }
            Member next = secondaries.after(secondary, shift.days(), days, shift.primary());
            Assignment substitute = substitute(next, secondary, shift, first);
            for (int day = days.nextSetBit(first); day >= 0; day = days.nextSetBit(day + 1)) {
                shift.assign(Role.SECONDARY, day, substitute);
            }
        }
    }
}
