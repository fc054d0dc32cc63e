package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Engineer;
import oncall.plan.RotationSpec;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/**
 * A rest that stands in team.yaml and is shorter in the schedule, because too few can serve or a remedy had nobody better.
 * What two people agreed on is theirs to know.
 */
public final class RestNotKept implements ScheduleRule {

    static final String ID = "rest-not-kept";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "Someone is primary again before the rotation's rest is over",
                "People plan their lives by the rest that they were promised.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob", time_off: [{from: 2026-12-07, to: 2026-12-13}]}
                        rotation: {start: 2026-11-30, rest: 1, secondary: never}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob", time_off: [{from: 2026-12-07, to: 2026-12-13}]}
                          - {id: charlie, name: Charlie, slack: "@charlie"}
                        rotation: {start: 2026-11-30, rest: 1, secondary: never}
                        """));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        RotationSpec rotation = Objects.requireNonNull(plan.team().rotation());
        int rest = plan.project().rotation().rest();
        if (rotation.rest() == null || rotation.rest().value() > rest) {
            return; // What even the whole order cannot keep is told of the files.
        }
        List<Break> breaks = breaks(plan.schedule().shifts(), rest);
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
                ID,
                "a rest of " + rest + (rest == 1 ? " shift" : " shifts") + " is not kept"
                        + (isOne ? ": " : " " + breaks.size() + " times up to ")
                        + (isOne ? "" : plan.schedule().days().to() + "; first, ")
                        + told(breaks.get(0)),
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

    private static String told(Break found) {
        String reason = reason(found.later);
        reason = reason.isEmpty() ? reason(found.earlier) : reason;
        return found.primary.name() + " has the shift " + Words.days(found.earlier.days()) + ", and again the shift "
                + Words.days(found.later.days()) + (reason.isEmpty() ? "" : ", since " + reason);
    }

    /** Why the shift has its primary, or nothing where it is their turn. */
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
