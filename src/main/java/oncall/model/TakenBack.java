package oncall.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Duty that was published and then taken back. Calendars show it as cancelled until it is past.
 *
 * @param shift the first day of its shift
 * @param startsAt when it would have begun
 * @param endsAt when it would have ended
 * @param engineer who would have served
 * @param revision the number of changes of the shift by then, including this one
 */
public record TakenBack(
        LocalDate shift, Role role, OffsetDateTime startsAt, OffsetDateTime endsAt, Engineer engineer, int revision) {}
