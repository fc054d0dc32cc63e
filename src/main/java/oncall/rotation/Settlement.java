package oncall.rotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.rotation.draft.Assignment;
import oncall.rotation.draft.Draft;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.Secondaries;

/** Settles shifts in time order: swaps, remedies, holiday balance, late swaps, then the secondary. */
final class Settlement {

    private final Draft draft;
    private final Secondaries secondaries;
    private final Policies policies;
    private final HolidayBalancer balancer;
    private int settled;

    Settlement(Plan plan) {
        draft = new Draft(plan);
        secondaries = new Secondaries(plan.rotation().secondary(), draft.team().order());
        policies = new Policies(plan.rotation(), secondaries);
        balancer = new HolidayBalancer(draft, policies);
    }

    Draft draft() {
        return draft;
    }

    Secondaries secondaries() {
        return secondaries;
    }

    /** The shift with that number, settled with all before it. */
    DraftShift settled(int number) {
        while (settled <= number) {
            settle(draft.at(settled++));
        }
        return draft.at(number);
    }

    private void settle(DraftShift shift) {
        if (shift.published() != null) {
            settlePublished(shift);
            return;
        }
        if (shift.primary() == null) {
            Reason reason = new Reason.NobodyEarns();
            shift.history().add(new Change(Cause.UNCOVERED, Role.PRIMARY, null, null, null, reason));
        } else {
            policies.apply(shift, draft);
            balancer.settle(shift);
            draft.swaps().apply(shift);
        }
        draft.count(shift);
        settleSecondary(shift);
    }

    /** Only a swap that was agreed on afterwards changes a published shift. */
    private void settlePublished(DraftShift shift) {
        Member published = shift.primary();
        draft.swaps().apply(shift);
        if (shift.primary() != published) {
            settleSecondary(shift);
        }
        draft.count(shift);
    }

    /** On the days on which the secondary is primary, the next in order after them is secondary. */
    private void settleSecondary(DraftShift shift) {
        Member primary = shift.primary();
        Member secondary = secondaries.of(shift);
        shift.setSecondary(secondary);
        List<DateRange> days = shift.daysSecondaryCovers();
        if (primary == null || secondary == null || days.isEmpty()) {
            return;
        }
        Member next = secondaries.after(secondary, shift, days, primary);
        Reason reason = new Reason.SecondaryIsPrimary(secondary.engineer());
        Assignment substitute = null;
        for (DateRange range : days) {
            for (LocalDate day = range.from(); !day.isAfter(range.to()); day = day.plusDays(1)) {
                ChangeKind kind = Objects.requireNonNull(shift.assignment(Role.PRIMARY, day))
                        .kind();
                if (substitute == null || substitute.kind() != kind) {
                    substitute = new Assignment(next, secondary, kind, reason);
                }
                shift.assign(Role.SECONDARY, new DateRange(day, day), substitute);
            }
        }
    }
}
