package oncall.schedule;

import java.time.LocalDate;
import oncall.model.DateRange;
import oncall.model.Engineer;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody cannot be called now or in the coming days.
 *
 * @param kind why
 * @param from the day of joining, the last day on the team, or the first day away
 * @param to the last day away, without a gap from {@code from} on; otherwise the same as {@code from}
 */
public record Absence(Kind kind, LocalDate from, LocalDate to) {

    /** Why somebody cannot be called. */
    public enum Kind {
        NOT_YET_ON_TEAM,
        LEFT,
        AWAY,
        /** Will be away, but is not yet. */
        AWAY_LATER
    }

    /**
     * The absence of an engineer on the first of the days, which counts as now, or else on the others; null if there is
     * none.
     */
    public static @Nullable Absence of(Engineer engineer, DateRange days) {
        LocalDate now = days.from();
        LocalDate joins = engineer.joins();
        LocalDate leaves = engineer.leaves();
        if (joins != null && now.isBefore(joins)) {
            return new Absence(Kind.NOT_YET_ON_TEAM, joins, joins);
        }
        if (leaves != null && now.isAfter(leaves)) {
            return new Absence(Kind.LEFT, leaves, leaves);
        }
        LocalDate from = now;
        while (isAvailable(engineer, from)) {
            from = from.plusDays(1);
            if (from.isAfter(days.to())) {
                return null;
            }
        }
        LocalDate to = from;
        while (!isAvailable(engineer, to.plusDays(1))) {
            to = to.plusDays(1);
        }
        return new Absence(from.equals(now) ? Kind.AWAY : Kind.AWAY_LATER, from, to);
    }

    private static boolean isAvailable(Engineer engineer, LocalDate date) {
        return engineer.timeOffIn(new DateRange(date, date)).isEmpty();
    }
}
