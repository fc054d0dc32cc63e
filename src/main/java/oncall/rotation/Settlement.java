package oncall.rotation;

import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Plan;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.rotation.draft.Draft;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Secondaries;

/**
 * Settles shifts in order of time: agreed swaps, remedies, holiday balance, swaps that could not be made before, the
 * secondary, then overrides. A settled shift never changes again.
 */
final class Settlement {

    final Draft draft;
    final Secondaries secondaries;
    private final Policies policies;
    final Overrides overrides;
    private final Promises promises;
    private final HolidayBalancer balancer;
    private int settled;

    Settlement(Plan plan) {
        draft = new Draft(plan);
        secondaries = new Secondaries(plan.rotation().secondary(), draft);
        policies = new Policies(plan.rotation(), draft);
        overrides = new Overrides(plan, draft, secondaries);
        promises = new Promises(policies, secondaries);
        balancer = new HolidayBalancer(draft, policies, overrides);
    }

    /** The shift with this number, settled together with all earlier shifts. */
    DraftShift settled(int number) {
        while (settled <= number) {
            settle(draft.at(settled++));
        }
        return draft.at(number);
    }

    private void settle(DraftShift shift) {
        if (shift.published() != null) {
            draft.makeSwap(shift);
            promises.keep(shift);
        } else {
            settleForecast(shift);
            secondaries.settle(shift);
        }
        overrides.apply(shift, true);
        draft.count(shift);
    }

    private void settleForecast(DraftShift shift) {
        if (shift.primary() == null) {
            Reason reason = new Reason(Reason.Kind.NOBODY_EARNS, null);
            shift.history().add(new Change(Cause.UNCOVERED, Role.PRIMARY, null, null, null, reason));
        }
        draft.makeSwap(shift);
        if (shift.isSwapped()) {
            policies.coverTimeOff(shift);
        } else if (shift.primary() != null) {
            policies.apply(shift);
            balancer.settle(shift);
            draft.makeSwap(shift);
        }
    }
}
