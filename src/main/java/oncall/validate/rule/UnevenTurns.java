package oncall.validate.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.model.Engineer;
import oncall.model.SecondaryMode;
import oncall.plan.EngineerSpec;
import oncall.plan.TimeOffSpec;
import oncall.schedule.OnCall;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.validate.index.NamedEngineer;

/** One person who is primary for much of the time, or never because of time off in each of their turns. */
public final class UnevenTurns extends Rule {

    private static final int THIRD = 3;

    /** In a team of three, everyone serves a third. A team of four can do better. */
    private static final int ENOUGH = 4;

    /** One or two turns may coincide with a holiday trip by chance. */
    private static final int FEWEST = 3;

    /** People often list days off for a year. */
    private static final int WEEKS_AHEAD = 52;

    private final RuleInfo tooOften = add(RuleInfo.warning(
                    "on-call-too-often",
                    "One engineer is primary for more than a third of the time, or in a team of two or three for more"
                            + " than 1.5 times an even share")
            .because("Someone who is on call every other week does little else, and soon does it badly.")
            .given("team.yaml", """
                      - {id: diana, name: Diana, email: diana@example.com}
                    rotation: {start: 2026-01-05, rest: 0}
                    """)
            .example("team.yaml", "  - {id: bob, name: Bob, email: bob@example.com, load: ?}", "3", "1"));

    private final RuleInfo never = add(RuleInfo.warning(
                    "turns-meet-time-off",
                    "Time off falls into every turn of an engineer, so that others serve them all")
            .because(
                    "Someone who is off every Friday is then never on call, and often one colleague serves all their turns.")
            .given("pipelines.yaml", "    primary_owner: alice")
            .given("team.yaml", """
                          - {id: bob, name: Bob, email: bob@example.com, time_off: [{every: friday}]}
                          - {id: diana, name: Diana, email: diana@example.com}
                          - {id: erin, name: Erin, email: erin@example.com}
                          - {id: fay, name: Fay, email: fay@example.com}
                        """)
            .example(
                    "team.yaml",
                    "rotation: {start: 2026-01-05, on_time_off: [?]}",
                    "redistribute",
                    "{remedy: secondary-covers, up_to: 2d}"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        checkNever(scheduled, findings);
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            for (TimeOffSpec away : engineer.spec().list(EngineerSpec.TIME_OFF)) {
                if (UnlikelyDates.isTooLong(away)) {
                    return; // Others serve for them, and another rule reports the time off.
                }
            }
        }
        checkTooOften(scheduled, findings);
    }

    private void checkTooOften(ScheduledPlan scheduled, Diagnostics findings) {
        List<Shift> shifts = scheduled.schedule().shifts();
        List<Engineer> order = scheduled.plan().rotation().order();
        Map<String, Integer> days = new HashMap<>();
        long there = 0;
        int all = 0;
        for (Shift shift : shifts) {
            for (OnCall stretch : OnCall.of(shift)) {
                if (stretch.primary() != null) {
                    String id = stretch.primary().id();
                    days.put(id, days.getOrDefault(id, 0) + stretch.days().days());
                }
            }
            all += shift.times().count(shift.days());
            for (Engineer engineer : order) {
                there += shift.isAvailable(engineer) ? 1 : 0;
            }
        }
        boolean isLarge = there >= (long) ENOUGH * shifts.size();
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            int served = days.getOrDefault(engineer.id().value(), 0);
            // An even share is shifts / there. A small team may have chosen up to half as much again.
            boolean isTooOften = isLarge ? (long) served * THIRD > all : 2L * served * there > 3L * all * shifts.size();
            if (isTooOften) {
                String problem = engineer.name() + " is primary on " + served + " of the next " + all + " days ("
                        + Math.round(100.0 * served / all) + " %), with " + order.size() + " in the order";
                Location place = engineer.spec().list(EngineerSpec.LOADS).isEmpty()
                        ? engineer.id().location()
                        : engineer.spec().list(EngineerSpec.LOADS).get(0).location();
                String hint =
                        "lower their load, or let more people take turns ('oncall fairness' shows who serves what)";
                findings.warning(place, tooOften, problem, hint);
            }
        }
    }

    private void checkNever(ScheduledPlan scheduled, Diagnostics findings) {
        LocalDate end = scheduled.today().plusWeeks(WEEKS_AHEAD);
        Map<String, Integer> turns = new HashMap<>();
        Set<String> serving = new HashSet<>();
        for (Shift shift : scheduled.schedule().shifts()) {
            Engineer turn = shift.turn();
            if (turn != null && !shift.published() && shift.days().from().isBefore(end)) {
                turns.put(turn.id(), turns.getOrDefault(turn.id(), 0) + 1);
                if (shift.primary() != null) {
                    serving.add(shift.primary().id());
                }
                if (shift.isFree(turn)) {
                    serving.add(turn.id());
                }
            }
        }
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            int all = turns.getOrDefault(engineer.id().value(), 0);
            if (all >= FEWEST && !serving.contains(engineer.id().value())) {
                String problem = "each of the " + all + " turns of " + engineer.name() + " before " + end
                        + " contains time off, so others serve them";
                String hint = hint(scheduled.plan().rotation().secondary());
                findings.warning(engineer.id().location(), never, problem, hint);
            }
        }
    }

    private static String hint(SecondaryMode secondary) {
        String remedy = "'{remedy: secondary-covers, up_to: 2d}' first in 'on_time_off'";
        return secondary == SecondaryMode.ALWAYS
                ? "to have short absences covered, write " + remedy
                : "to have short absences covered, write 'secondary: always', and " + remedy;
    }
}
