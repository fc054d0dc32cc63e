package oncall.rota;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import oncall.keys.ScalarSyntax;
import oncall.schedule.HandoffClock;
import org.jspecify.annotations.Nullable;

/**
 * When a shift begins or ends, as a rota says it.
 *
 * @param date the day, in the team's zone
 * @param at the time on the team's wall clock, or null if the rota has only a day
 */
record RotaTime(LocalDate date, @Nullable OffsetDateTime at) {

    /** People write this for midnight. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** A day, a time on the team's wall clock, or a time with its offset; null if the text is none of these. */
    static @Nullable RotaTime of(String text, HandoffClock clock) {
        LocalDate date = ScalarSyntax.date(text);
        if (date != null) {
            return new RotaTime(date, null);
        }
        OffsetDateTime at = time(text.replaceFirst(" ", "T"), clock);
        return at == null || at.getYear() < 2000 || at.getYear() > 2199 ? null : new RotaTime(at.toLocalDate(), at);
    }

    private static @Nullable OffsetDateTime time(String text, HandoffClock clock) {
        try {
            LocalDateTime local = LocalDateTime.parse(text);
            boolean isMidnight = !local.toLocalTime().isBefore(LAST_MINUTE);
            return clock.at(isMidnight ? local.toLocalDate().plusDays(1).atStartOfDay() : local);
        } catch (DateTimeException e) {
            // Perhaps it has an offset.
        }
        try {
            return clock.wallClock(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
