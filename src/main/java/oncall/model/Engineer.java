package oncall.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of the team.
 *
 * @param id what files and programs know this person by
 * @param name what people say
 * @param email contact, or null
 * @param slack contact, or null
 * @param phone contact, or null
 * @param timezone IANA name of the zone that this person's own times are shown in
 * @param calendar the holidays that this person observes
 * @param load share of duty
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
        String timezone,
        Calendar calendar,
        Load load,
        @Nullable LocalDate joins,
        @Nullable LocalDate leaves,
        List<TimeOff> timeOff) {

    /** The same person. */
    public boolean is(@Nullable Engineer other) {
        return other != null && id.equals(other.id);
    }

    /** On the team on every day of the range. */
    public boolean isOnTeam(DateRange days) {
        return (joins == null || !joins.isAfter(days.from())) && (leaves == null || !leaves.isBefore(days.to()));
    }

    /** On time off on some day of the range for which no duty is owed. */
    public boolean isExcused(DateRange days) {
        for (TimeOff away : timeOff) {
            if (away.excused() && away.days().overlaps(days)) {
                return true;
            }
        }
        return false;
    }

    /** On the team on every day of the range, and on time off on none. */
    public boolean isFree(DateRange days) {
        return isOnTeam(days) && timeOffIn(days).isEmpty();
    }

    /** What time off touches the range, as listed. */
    public List<TimeOff> timeOffIn(DateRange days) {
        if (timeOff.isEmpty()) {
            return List.of();
        }
        List<TimeOff> found = new ArrayList<>();
        for (TimeOff away : timeOff) {
            if (away.days().overlaps(days)) {
                found.add(away);
            }
        }
        return found;
    }
}
