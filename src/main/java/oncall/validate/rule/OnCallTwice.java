package oncall.validate.rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.schedule.HandoffClock;
import oncall.schedule.OnCall;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.validate.index.NamedEngineer;

/** Somebody who is on call in two rotations at the same time. */
public final class OnCallTwice extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.warning("on-call-twice", "An engineer is on call in two rotations at the same time")
                    .because("If both pagers ring, one of the two failures waits.")
                    .exampleFile("team.yaml", team("charlie, bob"), team("bob, charlie")));

    private static String team(String order) {
        return """
                team: Data
                engineers:
                  - {id: alice, name: Alice, email: alice@example.com}
                  - {id: bob, name: Bob, email: bob@example.com}
                  - {id: charlie, name: Charlie, email: charlie@example.com}
                rotations:
                  - {id: day, start: 2026-01-05, order: [alice, bob], secondary: never}
                  - {id: backfill, start: 2026-01-05, order: [ORDER], secondary: never}
                """.replace("ORDER", order);
    }

    /** One person's duty without a break. */
    private record Duty(Engineer engineer, String rotation, LocalDate day, OffsetDateTime from, OffsetDateTime to)
            implements Comparable<Duty> {

        @Override
        public int compareTo(Duty other) {
            return from.toInstant().compareTo(other.from.toInstant());
        }
    }

    /** Reports each person once, with the first time. */
    @Override
    public void check(List<ScheduledPlan> rotations, Diagnostics findings) {
        Map<String, List<Duty>> duties = new HashMap<>();
        for (ScheduledPlan rotation : rotations.size() < 2 ? List.<ScheduledPlan>of() : rotations) {
            HandoffClock clock = new HandoffClock(rotation.plan());
            for (Shift shift : rotation.schedule().shifts()) {
                for (OnCall stretch : OnCall.withoutBreaks(shift, clock)) {
                    for (Role role : Role.values()) {
                        Engineer engineer = stretch.in(role);
                        if (engineer != null) {
                            duties.putIfAbsent(engineer.id(), new ArrayList<>());
                            Objects.requireNonNull(duties.get(engineer.id()))
                                    .add(new Duty(
                                            engineer,
                                            rotation.plan().rotation().title(),
                                            stretch.days().from(),
                                            stretch.startsAt(clock),
                                            stretch.endsAt(clock)));
                        }
                    }
                }
            }
        }
        for (List<Duty> own : duties.values()) {
            check(own, rotations.get(0), findings);
        }
    }

    private void check(List<Duty> duties, ScheduledPlan scheduled, Diagnostics findings) {
        Collections.sort(duties);
        int count = 0;
        Duty first = null;
        Duty other = null;
        Duty latest = null;
        for (Duty duty : duties) {
            boolean meets = latest != null && latest.to.isAfter(duty.from) && !latest.rotation.equals(duty.rotation);
            if (meets) {
                count++;
                other = first == null ? duty : other;
                first = first == null ? latest : first;
            }
            latest = latest == null || duty.to.isAfter(latest.to) ? duty : latest;
        }
        NamedEngineer engineer =
                scheduled.index().engineer(duties.get(0).engineer.id());
        if (first != null && other != null && engineer != null) {
            String problem = engineer.name() + " is on call in " + first.rotation + " and in " + other.rotation
                    + " at the same time on " + other.day
                    + (count == 1 ? "" : ", and " + (count - 1) + (count == 2 ? " more time" : " more times"));
            String hint = "give the rotations different people or orders, or agree on a swap";
            findings.warning(engineer.id().location(), rule, problem, hint);
        }
    }
}
