package oncall.validate.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Engineer;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;

/**
 * A rest in team.yaml that the schedule does not keep, because too few people can serve or a remedy found nobody
 * better. Agreed swaps are allowed to break it.
 */
public final class RestNotKept extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.warning("rest-not-kept", "Someone is primary again before the rotation's rest is over")
                    .because("People plan their lives around the rest that they were promised.")
                    .given("pipelines.yaml", "    secondary_owner: alice")
                    .given("team.yaml", """
                          - {id: bob, name: Bob, email: bob@example.com, time_off: [{from: 2026-12-07, to: 2026-12-13}]}
                          - {id: charlie, name: Charlie, email: charlie@example.com, leaves: 2026-11-01}
                        """)
                    .example("team.yaml", "rotation: {start: 2026-11-30, rest: ?, secondary: never}", "1", "0"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        Located<Integer> written = scheduled.rotation().rest();
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
            String hint = excuse(scheduled) + "let more people take turns, or write 'rest: " + shortest + "'";
            findings.warning(written.location(), rule, problem, hint);
        }
    }

    /**
     * A hint for someone who is away for long without being excused and makes up for it afterwards at the cost of rest.
     */
    private static String excuse(ScheduledPlan scheduled) {
        Location leave = LongTimeOff.notExcused(scheduled);
        return leave == null
                ? ""
                : "write 'excused: true' for the time off on line " + leave.line()
                        + " if no duty is owed for it, otherwise ";
    }

    private static boolean isAgreed(Shift shift) {
        List<Change> changes = shift.changes();
        return !changes.isEmpty() && changes.get(changes.size() - 1).kind() == Cause.SWAP;
    }
}
