package oncall.model;

import org.jspecify.annotations.Nullable;

/**
 * The schedules in PagerDuty that a rotation is exported to.
 *
 * @param primary the id of the schedule of primaries, or null
 * @param secondary the id of the schedule of secondaries, or null
 */
public record PagerDutySchedules(
        @Nullable String primary, @Nullable String secondary) {

    /** Whether a text can be an id in PagerDuty, of whatever it is. */
    public static boolean isId(String text) {
        return text.matches("[A-Za-z0-9]{1,64}");
    }

    /** The id of a role's schedule, or null. */
    public @Nullable String schedule(Role role) {
        return role == Role.PRIMARY ? primary : secondary;
    }
}
