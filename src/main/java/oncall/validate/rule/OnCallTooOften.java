package oncall.validate.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.plan.TimeOffSpec;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.validate.index.NamedEngineer;

/** One person who is primary for more than a third of the time, although the team could do better. */
public final class OnCallTooOften extends Rule {

    private static final int THIRD = 3;

    /** In a team of three, everyone serves a third. A team of four can do better. */
    private static final int ENOUGH = 4;

    private final RuleInfo rule = add(RuleInfo.warning(
                    "on-call-too-often",
                    "One engineer is primary for more than a third of the time, or in a team of two or three for more"
                            + " than 1.5 times an even share")
            .because("Someone who is on call every other week does little else, and soon does it badly.")
            .given("team.yaml", """
                          - {id: diana, name: Diana, email: diana@example.com}
                        rotation: {start: 2026-01-05, rest: 0}
                        """)
            .example("team.yaml", "  - {id: bob, name: Bob, email: bob@example.com, load: ?}", "3", "1"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        if (isSomeoneAwayTooLong(scheduled)) {
            return; // Others serve for them, and another rule reports the time off.
        }
        List<Shift> shifts = scheduled.schedule().shifts();
        List<Engineer> order = scheduled.plan().rotation().order();
        Map<String, Integer> days = new HashMap<>();
        long there = 0;
        for (Shift shift : shifts) {
            for (LocalDate day = shift.days().from(); !day.isAfter(shift.days().to()); day = day.plusDays(1)) {
                Engineer primary = shift.on(day, Role.PRIMARY);
                if (primary != null) {
                    days.put(primary.id(), days.getOrDefault(primary.id(), 0) + 1);
                }
            }
            for (Engineer engineer : order) {
                there += engineer.isOnTeam(shift.absences()) ? 1 : 0;
            }
        }
        boolean isLarge = there >= (long) ENOUGH * shifts.size();
        int all = scheduled.schedule().days().days();
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            int served = days.getOrDefault(engineer.id().value(), 0);
            // An even share is shifts / there. A small team may have chosen up to half as much again.
            boolean isTooOften = isLarge ? (long) served * THIRD > all : 2L * served * there > 3L * all * shifts.size();
            if (isTooOften) {
                String problem = engineer.name() + " is primary on " + served + " of the next " + all + " days ("
                        + Math.round(100.0 * served / all) + " %), with " + order.size() + " in the order";
                Location place = engineer.spec().loads().isEmpty()
                        ? engineer.id().location()
                        : engineer.spec().loads().get(0).location();
                String hint =
                        "lower their load, or let more people take turns ('oncall fairness' shows who serves what)";
                findings.warning(place, rule, problem, hint);
            }
        }
    }

    private static boolean isSomeoneAwayTooLong(ScheduledPlan scheduled) {
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            for (TimeOffSpec away : engineer.spec().timeOff()) {
                if (UnlikelyDates.isTooLong(away)) {
                    return true;
                }
            }
        }
        return false;
    }
}
