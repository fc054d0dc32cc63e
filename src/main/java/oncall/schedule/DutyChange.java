package oncall.schedule;

import java.time.LocalDate;
import oncall.model.ChangeKind;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Reason;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * On-call days of one shift that go from one person to another.
 *
 * @param shift the first day of the shift: the published one if the days were promised, otherwise the new one
 * @param days from the first of the days to the last
 * @param count the number of on-call days
 * @param role the role
 * @param was who had the role, or null for nobody
 * @param now who has it, or null for nobody
 * @param promised whether schedule.yaml promised that {@code was} would serve
 * @param notice the number of days from today to the first of the days, at least 0
 * @param isShort whether a promise changes with less notice than the rotation requires
 * @param origin what leads to the change
 * @param kind how {@code now} came to the days; null if it is their turn, or if they follow the primary
 * @param reason why, if {@code kind} is given
 */
public record DutyChange(
        LocalDate shift,
        DateRange days,
        int count,
        Role role,
        @Nullable Engineer was,
        @Nullable Engineer now,
        boolean promised,
        int notice,
        boolean isShort,
        Origin origin,
        @Nullable ChangeKind kind,
        @Nullable Reason reason) {

    /** What leads to a change. Only the first three may change a promise. */
    public enum Origin {
        SWAP,
        OVERRIDE,
        /** Somebody is away or not on the team on these days. */
        ABSENCE,
        OTHER
    }

    /** Whether the other change has one of these days and the same people. */
    public boolean isOf(DutyChange other) {
        return role == other.role
                && days.overlaps(other.days)
                && (was == null ? other.was == null : was.is(other.was))
                && (now == null ? other.now == null : now.is(other.now));
    }

    /** Whether a promise is broken, or changes with too little notice. */
    public boolean isBreach() {
        return promised && (isShort || origin == Origin.OTHER);
    }
}
