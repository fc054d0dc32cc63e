package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Engineer;
import oncall.plan.RotationSpec;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;

/**
 * A rest in team.yaml that the schedule does not keep, since too few can serve or a remedy had nobody better. Agreed swaps
 * may break it.
 */
public final class RestNotKept extends ScheduleRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning("rest-not-kept", "Someone is primary again before the rotation's rest is over")
                .because("People plan their lives by the rest that they were promised.")
                .given("pipelines.yaml", "    secondary_owner: alice")
                .given("team.yaml", """
                          - {id: bob, name: Bob, email: bob@example.com, time_off: [{from: 2026-12-07, to: 2026-12-13}]}
                          - {id: charlie, name: Charlie, email: charlie@example.com, leaves: 2026-11-01}
                        """)
                .example(
                        "team.yaml",
                        "rotation: {start: 2026-11-30, rest: 1, secondary: never}",
                        "rotation: {start: 2026-11-30, rest: 0, secondary: never}");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        RotationSpec rotation = scheduled.rotation();
        int rest = scheduled.plan().rotation().rest();
        if (rotation.rest() == null || rotation.rest().value() > rest) {
            return; // Another rule reports a rest that even the whole order cannot keep.
        }
        List<Break> breaks = breaks(scheduled.schedule().shifts(), rest);
        if (breaks.isEmpty()) {
            return;
        }
        int shortest = rest;
        for (Break found : breaks) {
            shortest = Math.min(shortest, found.between);
        }
        boolean isOne = breaks.size() == 1;
        findings.warning(
                rotation.rest().location(),
                this,
                "a rest of " + rest + (rest == 1 ? " shift" : " shifts") + " is not kept "
                        + (isOne
                                ? ""
                                : breaks.size() + " times up to "
                                        + scheduled.schedule().days().to() + ", first ")
                        + described(breaks.get(0)),
                "let more people take turns, or write 'rest: " + shortest + "'");
    }

    private static List<Break> breaks(List<Shift> shifts, int rest) {
        List<Break> breaks = new ArrayList<>();
        Map<String, Integer> served = new HashMap<>();
        for (int i = 0; i < shifts.size(); i++) {
            Engineer primary = shifts.get(i).primary();
            Integer before = primary == null ? null : served.put(primary.id(), i);
            if (primary != null && before != null && i - before <= rest) {
                Shift earlier = shifts.get(before);
                if (!isAgreed(earlier) && !isAgreed(shifts.get(i))) {
                    breaks.add(new Break(primary, earlier, shifts.get(i), i - before - 1));
                }
            }
        }
        return breaks;
    }

    private static String described(Break found) {
        String reason = reason(found.later);
        reason = reason.isEmpty() ? reason(found.earlier) : reason;
        return "by " + found.primary.name() + ", who has the shift " + Phrases.days(found.earlier.days())
                + " and again the shift " + Phrases.days(found.later.days())
                + (reason.isEmpty() ? "" : ", since " + reason);
    }

    /** Why the shift has its primary, or nothing if it is their turn. */
    private static String reason(Shift shift) {
        List<Change> changes = shift.changes();
        return changes.isEmpty()
                ? ""
                : ReasonText.of(changes.get(changes.size() - 1).reason());
    }

    private static boolean isAgreed(Shift shift) {
        List<Change> changes = shift.changes();
        return !changes.isEmpty() && changes.get(changes.size() - 1).kind() == Cause.SWAP;
    }

    /**
     * Two shifts of one person with too little between them.
     *
     * @param between how many shifts
     */
    private record Break(Engineer primary, Shift earlier, Shift later, int between) {}
}
