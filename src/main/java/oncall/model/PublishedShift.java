package oncall.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A shift that was published. Only what people agree on afterwards changes it; the other files do not.
 *
 * @param days from its first on-call day to its last
 * @param times its on-call days and their hours, if there is not always somebody on call; null if there is
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param primary who is primary on all days that no cover names, or null for nobody
 * @param secondary who is secondary on all days that no cover names, or null for nobody
 * @param covers days on which someone else, or nobody, has a role; by date
 * @param changes how the whole shift changed hands
 * @param accounts its effect on turns and shares; null for an imported shift, which has none
 * @param lapsed agreements that it included before
 * @param revision the number of changes since it was first published
 */
public record PublishedShift(
        DateRange days,
        @Nullable OnCallTimes times,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable Engineer primary,
        @Nullable Engineer secondary,
        List<Cover> covers,
        List<Change> changes,
        @Nullable Accounts accounts,
        Lapsed lapsed,
        int revision)
        implements Served {

    @Override
    public List<DateRange> runs() {
        return times == null ? List.of(days) : times.runs(days);
    }

    @Override
    public @Nullable Engineer holder(Role role) {
        return role == Role.PRIMARY ? primary : secondary;
    }

    /** The same shift with other lapsed agreements and another number of changes. */
    public PublishedShift with(Lapsed lapsed, int revision) {
        return new PublishedShift(
                days, times, startsAt, endsAt, primary, secondary, covers, changes, accounts, lapsed, revision);
    }

    /** The same shift with other changes of the whole shift. */
    public PublishedShift with(List<Change> changes) {
        return with(changes, secondary, covers, lapsed);
    }

    /** The same shift with other changes of the whole shift, and another secondary, covers and lapsed agreements. */
    public PublishedShift with(List<Change> changes, @Nullable Engineer secondary, List<Cover> covers, Lapsed lapsed) {
        return new PublishedShift(
                days, times, startsAt, endsAt, primary, secondary, covers, changes, accounts, lapsed, revision);
    }

    /** Whether the other shift has the same hand-offs and hours, and the same people on each day. */
    public boolean isServedLike(PublishedShift other) {
        boolean isSame = days.equals(other.days)
                && Objects.equals(times, other.times)
                && startsAt.isEqual(other.startsAt)
                && endsAt.isEqual(other.endsAt);
        for (DateRange run : runs()) {
            for (LocalDate day = run.from(); isSame && !day.isAfter(run.to()); day = day.plusDays(1)) {
                isSame = isServedBy(other.on(day, Role.PRIMARY), day, Role.PRIMARY)
                        && isServedBy(other.on(day, Role.SECONDARY), day, Role.SECONDARY);
            }
        }
        return isSame;
    }

    @Override
    public OnCallTimes times(OnCallTimes rotation) {
        if (times != null) {
            return times;
        }
        return rotation.isContinuous() ? rotation : OnCallTimes.always(startsAt.toLocalTime());
    }

    /** Whether its primary has it by a swap. */
    boolean isSwapped() {
        return !changes.isEmpty() && changes.get(changes.size() - 1).kind() == Cause.SWAP;
    }

    /** Whether the shift includes a half of the swap, or included it. */
    boolean counts(Swap swap) {
        LocalDate back = swap.inReturn();
        return days.contains(swap.shift()) && hasSwapped(swap.from(), swap.to())
                || back != null && days.contains(back) && hasSwapped(swap.to(), swap.from());
    }

    private boolean hasSwapped(Engineer from, Engineer to) {
        return hasSwapped(from, to, changes) || hasSwapped(from, to, lapsed.changes());
    }

    /** Whether the shift goes from one to the other, perhaps through the hands of others. */
    private static boolean hasSwapped(Engineer from, Engineer to, List<Change> changes) {
        boolean isGiven = false;
        for (Change change : changes) {
            isGiven =
                    change.kind() == Cause.SWAP && change.role() == Role.PRIMARY && (isGiven || from.is(change.was()));
            if (isGiven && to.is(change.now())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the shift includes the override on that day, or included it. */
    public boolean counts(DayOverride override, LocalDate day) {
        return isOverridden(override, day, covers) || isOverridden(override, day, lapsed.covers());
    }

    private static boolean isOverridden(DayOverride override, LocalDate day, List<Cover> covers) {
        for (Cover cover : covers) {
            boolean isOfRole = override.insteadOf() != null
                    || cover.role() == (override.role() == null ? Role.PRIMARY : override.role());
            // Somebody who is secondary because another override made the secondary primary agreed on nothing.
            if (cover.kind() == Cause.OVERRIDE
                    && cover.reason().kind() != Reason.Kind.IS_PRIMARY
                    && isOfRole
                    && cover.days().contains(day)
                    && override.engineer().is(cover.engineer())) {
                return true;
            }
        }
        return false;
    }
}
