package oncall.validate.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import oncall.model.Engineer;
import oncall.model.SecondaryMode;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.validate.index.NamedEngineer;

/** An engineer whose turns all go to others because of time off in each, such as every Friday. */
public final class TurnsMeetTimeOff extends Rule {

    /** One or two turns may coincide with a holiday trip by chance. */
    private static final int FEWEST = 3;

    /** People often list days off for a year. */
    private static final int WEEKS_AHEAD = 52;

    private final RuleInfo rule = add(RuleInfo.warning(
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
                if (turn.timeOffIn(scheduled.plan().rotation().handoff().absences(shift.days()))
                        .isEmpty()) {
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
                findings.warning(engineer.id().location(), rule, problem, hint);
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
