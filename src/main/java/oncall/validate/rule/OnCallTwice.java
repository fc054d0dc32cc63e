package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.schedule.DoubleDuty;
import oncall.schedule.Schedule;
import oncall.text.Diagnostics;
import oncall.validate.index.NamedEngineer;

/** Somebody who is on call in two rotations, or in two teams, at the same time. */
public final class OnCallTwice extends Rule {

    /** Its name. Another team may be the reason for it, so it is not known in one team alone where it is unnecessary to suppress it. */
    public static final String ID = "on-call-twice";

    private static final String TEAM = ExamplePlan.ENGINEERS + """
            rotations:
              - {id: day, start: 2026-01-05, order: [alice, bob], secondary: never}
              - {id: backfill, start: 2026-01-05, order: [charlie, bob], secondary: never}
            """;

    private final RuleInfo rule =
            add(RuleInfo.warning(ID, "An engineer is on call in two rotations or teams at the same time")
                    .because("If both pagers ring, one of the two failures waits.")
                    .exampleFile("team.yaml", TEAM, TEAM.replace("charlie, bob", "bob, charlie")));

    /** Reports anyone who is on call in two rotations of a plan. */
    @Override
    public void check(List<ScheduledPlan> rotations, Diagnostics findings) {
        if (rotations.size() < 2) {
            return;
        }
        List<List<ScheduledPlan>> groups = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ScheduledPlan rotation : rotations) {
            groups.add(List.of(rotation));
            names.add(rotation.plan().rotation().title());
        }
        for (DoubleDuty duty : DoubleDuty.among(schedules(groups), false)) {
            report(duty, names, rotations.get(0), findings);
        }
    }

    /**
     * Reports anyone who is on call in two teams, in the first of them; the same email is the same person.
     *
     * @param teams the rotations of each team
     * @param findings of each team
     */
    public void compare(List<List<ScheduledPlan>> teams, List<Diagnostics> findings) {
        List<String> names = new ArrayList<>();
        for (List<ScheduledPlan> team : teams) {
            names.add(team.get(0).plan().team());
        }
        for (DoubleDuty duty : DoubleDuty.among(schedules(teams), true)) {
            report(duty, names, teams.get(duty.group()).get(0), findings.get(duty.group()));
        }
    }

    private static List<List<Schedule>> schedules(List<List<ScheduledPlan>> groups) {
        List<List<Schedule>> schedules = new ArrayList<>();
        for (List<ScheduledPlan> group : groups) {
            List<Schedule> own = new ArrayList<>();
            for (ScheduledPlan rotation : group) {
                own.add(rotation.schedule());
            }
            schedules.add(own);
        }
        return schedules;
    }

    private void report(DoubleDuty duty, List<String> names, ScheduledPlan scheduled, Diagnostics findings) {
        NamedEngineer engineer = scheduled.index().engineer(duty.engineer().id());
        if (engineer != null) {
            String first = names.get(duty.group());
            String other = names.get(duty.other());
            int more = duty.count() - 1;
            String problem = engineer.name() + " is on call in " + first + " and in "
                    + (other.equals(first) ? "another team of this name" : other) + " at the same time on " + duty.day()
                    + (more == 0 ? "" : ", and " + more + (more == 1 ? " more time" : " more times"));
            String hint = "give the rotations different people or orders, or agree on a swap";
            findings.warning(engineer.id().location(), rule, problem, hint);
        }
    }
}
