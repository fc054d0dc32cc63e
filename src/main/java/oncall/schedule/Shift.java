package oncall.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.EarnedLoad;
import oncall.model.Engineer;
import oncall.model.Handoff;
import oncall.model.HolidayDate;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A run of on-call days, and who serves it.
 *
 * @param days its on-call days; each runs from the hand-off time of its date to that of the next
 * @param handoff the hand-off at which its days begin
 * @param published whether it was published; then only what people agree on afterwards changes it
 * @param startsAt when it begins, if a published shift says so; null if it begins at the hand-off time
 * @param endsAt when it ends, if a published shift says so; null if it ends at the hand-off time
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
        Handoff handoff,
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
        Rationale rationale) {

    /** Whether it was published without accounts, so that it counts for nobody. */
    public boolean isImported() {
        return published && turn == null && earning.isEmpty();
    }

    /** The dates on which time off makes somebody away on some day of the shift. */
    public DateRange absences() {
        return handoff.absences(days);
    }

    /** The dates whose holidays fall into the shift. */
    public DateRange holidayDates() {
        return handoff.holidays(days);
    }

    /** Whether some of its days are holidays of an engineer. */
    boolean isHolidayOf(Engineer engineer, DateRange some) {
        return !holidays.isEmpty() && engineer.calendar().hasHolidayIn(handoff.holidays(some));
    }

    /** The engineer who has the role on all days without a cover, or null for nobody. */
    public @Nullable Engineer holder(Role role) {
        return role == Role.PRIMARY ? primary : secondary;
    }

    /** The engineer who has the role on all days without a cover; null if there is none, or no such day. */
    public @Nullable Engineer serving(Role role) {
        Engineer holder = holder(role);
        for (LocalDate day = days.from(); holder != null && !day.isAfter(days.to()); day = day.plusDays(1)) {
            if (holder.is(on(day, role))) {
                return holder;
            }
        }
        return null;
    }

    /**
     * The engineer who has the role on a day of the shift, through a cover or for the whole shift; null for nobody.
     */
    public @Nullable Engineer on(LocalDate day, Role role) {
        Cover cover = coverOn(day, role);
        return cover != null ? cover.engineer() : holder(role);
    }

    /** The cover that applies to the role on a day, or null if there is none. */
    public @Nullable Cover coverOn(LocalDate day, Role role) {
        for (Cover cover : covers) {
            if (cover.role() == role && cover.days().contains(day)) {
                return cover;
            }
        }
        return null;
    }
}
