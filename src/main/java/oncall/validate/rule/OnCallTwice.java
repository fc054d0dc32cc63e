package oncall.validate.rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.schedule.HandoffClock;
import oncall.schedule.OnCall;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.validate.index.NamedEngineer;

/** Somebody who is on call in two rotations, or in two teams, at the same time. */
public final class OnCallTwice extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.warning("on-call-twice", "An engineer is on call in two rotations or teams at the same time")
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

    /**
     * One person's duty without a break.
     *
     * @param group its rotation, or its team if teams are compared
     */
    private record Duty(Engineer engineer, String group, LocalDate day, OffsetDateTime from, OffsetDateTime to)
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
            add(rotation.schedule(), rotation.plan().rotation().title(), false, duties);
        }
        for (List<Duty> own : duties.values()) {
            check(own, rotations.get(0), findings);
        }
    }

    /** Reports anyone who is on call in another team at the same time; the same email is the same person. */
    public void compare(List<ScheduledPlan> team, List<Schedule> other, Diagnostics findings) {
        Map<String, List<Duty>> duties = new HashMap<>();
        Map<String, List<Duty>> others = new HashMap<>();
        String name = team.get(0).plan().team();
        for (ScheduledPlan rotation : team) {
            add(rotation.schedule(), name, true, duties);
        }
        for (Schedule rotation : other) {
            String otherName = rotation.plan().team();
            add(rotation, otherName.equals(name) ? "another team of this name" : otherName, true, others);
        }
        for (Map.Entry<String, List<Duty>> own : duties.entrySet()) {
            own.getValue().addAll(others.getOrDefault(own.getKey(), List.of()));
            check(own.getValue(), team.get(0), findings);
        }
    }

    /** Adds the duty of each person, by id or by email. */
    private static void add(Schedule schedule, String group, boolean byEmail, Map<String, List<Duty>> duties) {
        HandoffClock clock = new HandoffClock(schedule.plan());
        for (Shift shift : schedule.shifts()) {
            for (OnCall stretch : OnCall.withoutBreaks(shift, clock)) {
                for (Role role : Role.values()) {
                    Engineer engineer = stretch.in(role);
                    String key = engineer == null ? null : byEmail ? engineer.email() : engineer.id();
                    if (engineer != null && key != null) {
                        key = key.toLowerCase(Locale.ROOT);
                        duties.putIfAbsent(key, new ArrayList<>());
                        Objects.requireNonNull(duties.get(key))
                                .add(new Duty(
                                        engineer,
                                        group,
                                        stretch.days().from(),
                                        stretch.startsAt(clock),
                                        stretch.endsAt(clock)));
                    }
                }
            }
        }
    }

    private void check(List<Duty> duties, ScheduledPlan scheduled, Diagnostics findings) {
        // another team may have another id for the same person
        NamedEngineer engineer =
                scheduled.index().engineer(duties.get(0).engineer.id());
        Collections.sort(duties);
        int count = 0;
        Duty first = null;
        Duty other = null;
        Duty latest = null;
        for (Duty duty : duties) {
            boolean meets = latest != null && latest.to.isAfter(duty.from) && !latest.group.equals(duty.group);
            if (meets) {
                count++;
                other = first == null ? duty : other;
                first = first == null ? latest : first;
            }
            latest = latest == null || duty.to.isAfter(latest.to) ? duty : latest;
        }
        if (first != null && other != null && engineer != null) {
            String problem = engineer.name() + " is on call in " + first.group + " and in " + other.group
                    + " at the same time on " + other.day
                    + (count == 1 ? "" : ", and " + (count - 1) + (count == 2 ? " more time" : " more times"));
            String hint = "give the rotations different people or orders, or agree on a swap";
            findings.warning(engineer.id().location(), rule, problem, hint);
        }
    }
}
