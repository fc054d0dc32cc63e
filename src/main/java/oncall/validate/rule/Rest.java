package oncall.validate.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Engineer;
import oncall.plan.RotationSpec;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.PlanIndex;

/** A rest between turns that the order cannot keep, or that the schedule does not keep. */
public final class Rest extends Rule {

    private final RuleInfo tooLong = add(
            RuleInfo.error("rest-too-long", "The rest is as many shifts as there are engineers in the order, or more")
                    .because("Between two turns of one person there is at most one shift for each other person.")
                    .example("team.yaml", "rotation: {start: 2026-01-05, rest: ?}", "3", "2"));

    private final RuleInfo notKept =
            add(RuleInfo.warning("rest-not-kept", "Someone is primary again before the rotation's rest is over")
                    .because("People plan their lives around the rest that they were promised.")
                    .given("pipelines.yaml", "    secondary_owner: alice")
                    .given("team.yaml", """
                          - {id: bob, name: Bob, email: bob@example.com, time_off: [{from: 2026-12-07, to: 2026-12-13}]}
                          - {id: charlie, name: Charlie, email: charlie@example.com, leaves: 2026-11-01}
                        """)
                    .example("team.yaml", "rotation: {start: 2026-11-30, rest: ?, secondary: never}", "1", "0"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (RotationSpec rotation : plan.rotations()) {
            Located<Integer> rest = rotation.get(RotationSpec.REST);
            Set<String> order = plan.order(rotation);
            int size = order == null ? 0 : order.size();
            if (rest != null && size > 0 && rest.value() >= size) {
                String problem = size + (size == 1 ? " engineer" : " engineers") + " cannot keep a rest of "
                        + rest.value() + " shifts";
                findings.error(rest.location(), tooLong, problem, "choose a rest of at most " + (size - 1));
            }
        }
    }

    /** Reports a rest that too few people can keep, or that a remedy breaks. Agreed swaps are allowed to break it. */
    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        Located<Integer> written = scheduled.rotation().get(RotationSpec.REST);
        int rest = scheduled
                .plan()
                .rotation()
                .rest(scheduled.plan().rotation().order().size());
        if (written == null || written.value() > rest) {
            return; // Another rule reports a rest that even the whole order cannot keep.
        }
        List<Shift> shifts = scheduled.schedule().shifts();
        Map<String, Integer> served = new HashMap<>();
        int times = 0;
        int shortest = rest;
        String first = "";
        for (int i = 0; i < shifts.size(); i++) {
            Engineer primary = shifts.get(i).primary();
            Integer before = primary == null ? null : served.put(primary.id(), i);
            if (primary != null
                    && before != null
                    && i - before <= rest
                    && !isAgreed(shifts.get(before))
                    && !isAgreed(shifts.get(i))) {
                times++;
                shortest = Math.min(shortest, i - before - 1);
                String shift = " in the shift " + Phrases.days(shifts.get(i).days());
                first = first.isEmpty() ? primary.name() + shift : first;
            }
        }
        if (times > 0) {
            String problem = "a rest of " + written.value() + " is broken " + times + (times == 1 ? " time" : " times")
                    + " up to " + scheduled.schedule().days().to() + ", first by " + first;
            String hint = "let more people take turns, or write 'rest: " + shortest + "'";
            findings.warning(written.location(), notKept, problem, hint);
        }
    }

    private static boolean isAgreed(Shift shift) {
        List<Change> changes = shift.changes();
        return !changes.isEmpty() && changes.get(changes.size() - 1).kind() == Cause.SWAP;
    }
}
