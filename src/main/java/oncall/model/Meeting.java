package oncall.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The weekly meeting in which the team discusses the hand-off.
 *
 * @param time when it begins, on the team's wall clock, or null
 * @param length how long it takes, or null
 */
public record Meeting(
        DayOfWeek day, @Nullable LocalTime time, @Nullable TimeSpan length) {}
