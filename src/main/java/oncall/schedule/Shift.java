package oncall.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * One run of on-call days and who serves it.
 *
 * @param days its on-call days; each runs from the hand-off time of its date to that of the next
 * @param published whether it was published; only what people agree on afterwards changes it then
 * @param startsAt when it begins, where a published shift says so; otherwise null, and it begins at the hand-off time
 * @param endsAt when it ends, where a published shift says so; otherwise null
 * @param turn whose turn it was, or null where nobody earned one
 * @param earning who earns a share of the turns in it, in order
 * @param primary who is primary on all days that no cover names, or null for nobody
 * @param secondary who is secondary on all days that no cover names, or null for nobody
 * @param secondaryWanted whether the rotation asks for a secondary here
 * @param holidays the days on which someone on the team has a holiday, by date
 * @param covers days on which someone else, or nobody, has a role; by date
 * @param changes how the whole shift changed hands, in the order in which it did
 * @param rationale why this primary
 */
public record Shift(
        DateRange days,
        boolean published,
        @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        @Nullable Engineer turn,
        List<Engineer> earning,
        @Nullable Engineer primary,
        @Nullable Engineer secondary,
        boolean secondaryWanted,
        List<HolidayDate> holidays,
        List<Cover> covers,
        List<Change> changes,
        Rationale rationale) {

    /** Who has the role on all days that no cover names, or null for nobody. */
    public @Nullable Engineer holder(Role role) {
        return role == Role.PRIMARY ? primary : secondary;
    }

    /** Who has the role on all days that no cover names, if there are such days; otherwise null. */
    public @Nullable Engineer serving(Role role) {
        Engineer holder = holder(role);
        for (LocalDate day = days.from(); holder != null && !day.isAfter(days.to()); day = day.plusDays(1)) {
            if (holder.is(on(day, role))) {
                return holder;
            }
        }
        return null;
    }

    /** Who has the role on a day of the shift, by a cover or for all of it; null for nobody. */
    public @Nullable Engineer on(LocalDate day, Role role) {
        Cover cover = coverOn(day, role);
        return cover != null ? cover.engineer() : holder(role);
    }

    /** What says that someone else than for the rest of the shift has the role on a day, or nobody; otherwise null. */
    public @Nullable Cover coverOn(LocalDate day, Role role) {
        for (Cover cover : covers) {
            if (cover.role() == role && cover.days().contains(day)) {
                return cover;
            }
        }
        return null;
    }
}
