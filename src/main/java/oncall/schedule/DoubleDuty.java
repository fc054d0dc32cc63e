package oncall.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import oncall.model.Engineer;
import oncall.model.Role;

/**
 * Somebody who is on call in two groups of schedules, such as two teams, at the same time.
 *
 * @param engineer the person, as the first group has them
 * @param group the first group, counted from 0
 * @param other a later group
 * @param day the first on-call day of it
 * @param count how often that is the case
 */
public record DoubleDuty(Engineer engineer, int group, int other, LocalDate day, int count) {

    /** One person's duty without a break. */
    private record Duty(Engineer engineer, int group, LocalDate day, OffsetDateTime from, OffsetDateTime to)
            implements Comparable<Duty> {

        @Override
        public int compareTo(Duty other) {
            return from.toInstant().compareTo(other.from.toInstant());
        }
    }

    /**
     * All double duty. Takes time in proportion to the stretches, but for sorting those of each person.
     *
     * @param areTeams whether people are recognised by their email, and reported once for each first group; otherwise by
     *     their id, and once
     */
    public static List<DoubleDuty> among(List<List<Schedule>> groups, boolean areTeams) {
        Map<String, List<Duty>> duties = new LinkedHashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (Schedule schedule : groups.get(group)) {
                add(schedule, group, areTeams, duties);
            }
        }
        List<DoubleDuty> found = new ArrayList<>();
        for (List<Duty> own : duties.values()) {
            compare(own, areTeams, found);
        }
        return found;
    }

    private static void add(Schedule schedule, int group, boolean areTeams, Map<String, List<Duty>> duties) {
        HandoffClock clock = new HandoffClock(schedule.plan());
        for (Shift shift : schedule.shifts()) {
            for (OnCall stretch : OnCall.withoutBreaks(shift, clock)) {
                for (Role role : Role.values()) {
                    Engineer engineer = stretch.in(role);
                    String key = engineer == null ? null : areTeams ? engineer.email() : engineer.id();
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

    private static void compare(List<Duty> duties, boolean areTeams, List<DoubleDuty> found) {
        Collections.sort(duties);
        Map<Integer, DoubleDuty> byGroup = new TreeMap<>();
        Duty latest = null;
        for (Duty duty : duties) {
            if (latest != null && latest.group != duty.group && latest.to.isAfter(duty.from)) {
                Duty first = latest.group < duty.group ? latest : duty;
                int other = Math.max(latest.group, duty.group);
                int key = areTeams ? first.group : 0;
                DoubleDuty known = byGroup.get(key);
                byGroup.put(
                        key,
                        known == null
                                ? new DoubleDuty(first.engineer, first.group, other, duty.day, 1)
                                : new DoubleDuty(known.engineer, known.group, known.other, known.day, known.count + 1));
            }
            latest = latest == null || duty.to.isAfter(latest.to) ? duty : latest;
        }
        found.addAll(byGroup.values());
    }
}
