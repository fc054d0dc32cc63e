package oncall.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import oncall.model.Plan;
import oncall.schedule.HandoffClock;
import oncall.schedule.Moment;
import oncall.text.Quote;
import oncall.text.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says about the time.
 *
 * @param today the day that counts as today, or null
 * @param at what is given as now, or null
 */
record GivenTime(@Nullable LocalDate today, @Nullable String at) {

    private static final String NOW = "now";

    /**
     * The moment that counts as now.
     *
     * @param plan a plan with one rotation, on which the on-call day depends
     */
    Moment now(Plan plan, InstantSource clock) {
        if (today != null && at != null) {
            throw new UsageException("give either " + Options.TODAY + " or " + Options.AT);
        }
        if (today != null) {
            return Moment.on(today);
        }
        Instant given = instant(plan);
        return Moment.at(given == null ? clock.instant() : given, plan);
    }

    /** The instant given, with its offset or on the team's wall clock; null without one. */
    @Nullable
    Instant instant(Plan plan) {
        if (at == null || at.equals(NOW)) {
            return null;
        }
        try {
            Instant instant = isLocal(at)
                    ? new HandoffClock(plan).at(LocalDateTime.parse(at)).toInstant()
                    : OffsetDateTime.parse(at).toInstant();
            int year = instant.atOffset(ZoneOffset.UTC).getYear();
            if (year >= 2000 && year <= 2199) {
                return instant;
            }
        } catch (DateTimeException e) {
            // Reported below, with what to write instead.
        }
        throw new UsageException(Options.AT + ": " + Quote.of(at)
                + " is not an instant; write 'now', a time of the team such as 2026-12-24T22:00, or a time with offset"
                + " such as 2026-12-24T22:00Z");
    }

    private static boolean isLocal(String time) {
        String ofDay = time.substring(time.indexOf('T') + 1);
        return !ofDay.contains("+") && !ofDay.contains("-") && !ofDay.endsWith("Z") && !ofDay.endsWith("z");
    }
}
