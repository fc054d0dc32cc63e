package oncall.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member of the team.
 *
 * @param id the id in files and for programs
 * @param name the person's name
 * @param email contact, or null
 * @param slack contact, or null
 * @param phone contact, or null
 * @param github the name of the person, or of a team, on GitHub, or null
 * @param pagerduty the id of the person in PagerDuty, or null
 * @param timezone IANA name of the zone in which this person's own times are shown
 * @param calendar the holidays that this person observes
 * @param loads shares of duty, one or more, by date; the first also applies before its date
 * @param onCall whether this person is ever on call by turns or policies
 * @param onCallFrom first day on which this person can be on call, or null for as soon as on the team
 * @param onCallUntil last such day, included, or null for as long as on the team
 * @param joins first day on the team, or null for always
 * @param leaves last day on the team, included, or null for never
 * @param timeOff days away, as listed
 */
public record Engineer(
        String id,
        String name,
        @Nullable String email,
        @Nullable String slack,
        @Nullable String phone,
        @Nullable String github,
        @Nullable String pagerduty,
        String timezone,
        Calendar calendar,
        List<DatedLoad> loads,
        boolean onCall,
        @Nullable LocalDate onCallFrom,
        @Nullable LocalDate onCallUntil,
        @Nullable LocalDate joins,
        @Nullable LocalDate leaves,
        List<TimeOff> timeOff) {

    /** What notifies the person, or the team, on GitHub; null if the name there is not known, or cannot be one. */
    public @Nullable String mention() {
        return github != null && github.matches("[A-Za-z0-9][\\w.-]*(/[\\w.-]+)?") ? "@" + github : null;
    }

    /** The load on a day. */
    public Load load(LocalDate day) {
        int last = loads.size() - 1;
        while (last > 0 && Objects.requireNonNull(loads.get(last).from()).isAfter(day)) {
            last--;
        }
        return loads.get(last).load();
    }

    /** Whether the other is the same person. */
    public boolean is(@Nullable Engineer other) {
        return other != null && id.equals(other.id);
    }

    /** Whether both are the same person, or nobody. */
    public static boolean areSame(@Nullable Engineer one, @Nullable Engineer other) {
        return one == null ? other == null : one.is(other);
    }

    /** Whether this person is on the team on every day of the range. */
    public boolean isOnTeam(DateRange days) {
        return (joins == null || !joins.isAfter(days.from())) && (leaves == null || !leaves.isBefore(days.to()));
    }

    /** Whether this person has time off on some day of the range for which no duty is owed. */
    public boolean isExcused(DateRange days) {
        for (TimeOff away : timeOff) {
            if (away.excused() && away.touches(days)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this person can be on call on every day of the range, as far as joining, leaving and their own limits go. */
    public boolean isAvailable(DateRange days) {
        LocalDate first = firstDay();
        LocalDate last = lastDay();
        return (first == null || !first.isAfter(days.from())) && (last == null || !last.isBefore(days.to()));
    }

    /** The first day on which this person can be on call, or null for always. */
    public @Nullable LocalDate firstDay() {
        boolean isLater = onCallFrom != null && (joins == null || joins.isBefore(onCallFrom));
        return isLater ? onCallFrom : joins;
    }

    /** The last day on which this person can be on call, or null for no end. */
    public @Nullable LocalDate lastDay() {
        boolean isEarlier = onCallUntil != null && (leaves == null || leaves.isAfter(onCallUntil));
        return isEarlier ? onCallUntil : leaves;
    }

    /** Whether this person can be on call on every day of the range and has time off on none. */
    public boolean isFree(DateRange days) {
        return isAvailable(days) && timeOffIn(days).isEmpty();
    }

    /** The time off that overlaps the range, as listed. */
    public List<TimeOff> timeOffIn(DateRange days) {
        if (timeOff.isEmpty()) {
            return List.of();
        }
        List<TimeOff> found = new ArrayList<>();
        for (TimeOff away : timeOff) {
            if (away.touches(days)) {
                found.add(away);
            }
        }
        return found;
    }
}
