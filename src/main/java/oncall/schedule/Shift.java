package oncall.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.EarnedLoad;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import oncall.model.OnCallTimes;
import oncall.model.Role;
import oncall.model.Served;
import org.jspecify.annotations.Nullable;

/**
 * A run of on-call days, and who serves it.
 *
 * @param days from its first on-call day to its last
 * @param times which of the days are on-call days, and when these begin and end
 * @param published whether it was published; then only what people agree on afterwards changes it
 * @param startsAt when it begins, if a published shift says so; null if it begins with its first on-call day
 * @param endsAt when it ends, if a published shift says so; null if it ends with its last on-call day
 * @param turn whose turn it was, or null if nobody earned one
 * @param earning who earns a share of the shift, in the rotation's order
 * @param primary who is primary on all days that no cover names, or null for nobody
 * @param secondary who is secondary on all days that no cover names, or null for nobody
 * @param secondaryWanted whether the rotation requires a secondary in it
 * @param holidays the holidays of anyone on the team, by date
 * @param covers days on which someone else, or nobody, has a role; by date
 * @param changes how the whole shift changed hands, in order
 * @param rationale why it has this primary
 */
public record Shift(
        DateRange days,
        OnCallTimes times,
        boolean published,
        @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        @Nullable Engineer turn,
        List<EarnedLoad> earning,
        @Nullable Engineer primary,
        @Nullable Engineer secondary,
        boolean secondaryWanted,
        List<HolidayDate> holidays,
        List<Cover> covers,
        List<Change> changes,
        Rationale rationale)
        implements Served {

    /** Whether it was published without accounts, so that it counts for nobody. */
    public boolean isImported() {
        return published && turn == null && earning.isEmpty();
    }

    @Override
    public List<DateRange> runs() {
        return times.runs(days);
    }

    @Override
    public OnCallTimes times(OnCallTimes rotation) {
        return times;
    }

    /** The dates on which an absence makes somebody away on some day of the shift, as ranges. */
    public List<DateRange> absences() {
        return times.absencesIn(days);
    }

    /** The dates whose holidays fall on the shift's on-call days, as ranges. */
    public List<DateRange> holidayDates() {
        return times.holidaysIn(days);
    }

    /** Whether somebody can be on call on all on-call days of the shift, time off aside. */
    public boolean isAvailable(Engineer engineer) {
        return engineer.isAvailable(times.absences(days));
    }

    /** Whether somebody can be on call on all on-call days of the shift, and has time off on none. */
    public boolean isFree(Engineer engineer) {
        for (DateRange dates : absences()) {
            if (!engineer.isFree(dates)) {
                return false;
            }
        }
        return true;
    }

    /** Whether some of these days, those that are on-call days, are holidays of an engineer. */
    public boolean isHolidayOf(Engineer engineer, DateRange some) {
        for (DateRange dates : holidays.isEmpty() ? List.<DateRange>of() : times.holidaysIn(some)) {
            if (engineer.calendar().hasHolidayIn(dates)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable Engineer holder(Role role) {
        return role == Role.PRIMARY ? primary : secondary;
    }

    /** The engineer who has the role on all days without a cover; null if there is none, or no such day. */
    public @Nullable Engineer serving(Role role) {
        Engineer holder = holder(role);
        for (LocalDate day = days.from(); holder != null && !day.isAfter(days.to()); day = day.plusDays(1)) {
            if (times.contains(day) && holder.is(on(day, role))) {
                return holder;
            }
        }
        return null;
    }
}
