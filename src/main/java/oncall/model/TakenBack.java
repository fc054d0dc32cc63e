package oncall.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Duty that was published and then taken back. Calendars cancel it until it is past.
 *
 * @param shift the first day of its shift
 * @param role the role
 * @param startsAt when it would have begun
 * @param endsAt when it would have ended
 * @param engineer who would have served
 * @param revision how often the shift had been changed by then, this time included
 */
public record TakenBack(
        LocalDate shift, Role role, OffsetDateTime startsAt, OffsetDateTime endsAt, Engineer engineer, int revision) {}
