package oncall.validate.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.plan.EngineerSpec;
import oncall.plan.TimeOffSpec;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** One person who is primary for more than a third of the time, in a team that could do better. */
public final class OnCallTooOften implements ScheduleRule {

    static final String ID = "on-call-too-often";

    private static final int THIRD = 3;

    /** In a team of three everyone has a third; four it is that can do better. */
    private static final int ENOUGH = 4;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "One engineer is primary for over a third of the time; in a team of two or three, for 1.5 times an even share",
                "Someone who is on call every other week does little else, and does it badly before long.",
                example("3"),
                example("1"));
    }

    private static Example example(String load) {
        return new Example("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice", load: LOAD}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                  - {id: diana, name: Diana, slack: "@diana"}
                rotation: {start: 2026-01-05, rest: 0}
                """.replace("LOAD", load));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        List<Shift> shifts = plan.schedule().shifts();
        Map<String, Integer> days = new HashMap<>();
        long there = 0;
        for (Shift shift : shifts) {
            count(shift, days);
            for (Engineer engineer : plan.project().rotation().order()) {
                there += engineer.isOnTeam(shift.days()) ? 1 : 0;
            }
        }
        EngineersById engineers = new EngineersById(plan.team());
        if (someoneIsAwayTooLong(engineers)) {
            return;
        }
        boolean isLarge = there >= (long) ENOUGH * shifts.size();
        int all = plan.schedule().days().days();
        int least = LargeLoad.least(engineers);
        for (Map.Entry<String, EngineerSpec> entry : engineers.all()) {
            int served = days.getOrDefault(entry.getKey(), 0);
            EngineerSpec engineer = entry.getValue();
            // An even share is shifts / there; half as much again is what a small team may have chosen.
            boolean isTooOften = isLarge ? (long) served * THIRD > all : 2L * served * there > 3L * all * shifts.size();
            if (isTooOften && !LargeLoad.isLarge(engineer, least)) {
                findings.warning(
                        place(engineer),
                        ID,
                        EngineersById.name(entry.getKey(), engineer) + " is primary on " + served + " of the coming "
                                + all + " days, " + Math.round(100.0 * served / all) + " %, in an order of "
                                + plan.project().rotation().order().size(),
                        engineer.load() == null
                                ? "let more people take turns; 'oncall fairness' shows who serves what"
                                : "lower this load, or let more people take turns");
            }
        }
    }

    /** Then others serve for them, and that is told where it can be mended. */
    private static boolean someoneIsAwayTooLong(EngineersById engineers) {
        for (Map.Entry<String, EngineerSpec> engineer : engineers.all()) {
            for (TimeOffSpec away : engineer.getValue().timeOff()) {
                if (UnlikelyLength.isTooLong(away)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void count(Shift shift, Map<String, Integer> days) {
        int left = shift.days().days();
        for (Cover cover : shift.covers()) {
            if (cover.role() == Role.PRIMARY) {
                left -= cover.days().days();
                add(cover.engineer(), cover.days().days(), days);
            }
        }
        add(shift.primary(), left, days);
    }

    private static void add(@Nullable Engineer engineer, int more, Map<String, Integer> days) {
        if (engineer != null) {
            days.put(engineer.id(), days.getOrDefault(engineer.id(), 0) + more);
        }
    }

    private static Location place(EngineerSpec engineer) {
        return engineer.load() == null
                ? Objects.requireNonNull(engineer.id()).location()
                : engineer.load().location();
    }
}
