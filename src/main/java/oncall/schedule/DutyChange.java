package oncall.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import oncall.model.ChangeKind;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Reason;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * On-call days of one shift that go from one person to another, begin or end at other times, or are no longer promised.
 *
 * @param shift the first day of the shift: the published one if the days were promised, otherwise the new one
 * @param days from the first of the days to the last
 * @param count the number of on-call days
 * @param role the role
 * @param was who had the role
 * @param now who has it
 * @param promised whether schedule.yaml promised that {@code was} would serve
 * @param kept whether the days are published afterwards too
 * @param notice the number of days from today to the first of the days, at least 0
 * @param isShort whether a promise changes with less notice than the rotation requires
 * @param origin what leads to the change
 */
public record DutyChange(
        LocalDate shift,
        DateRange days,
        int count,
        Role role,
        Duty was,
        Duty now,
        boolean promised,
        boolean kept,
        int notice,
        boolean isShort,
        Origin origin) {

    /**
     * Who has a role on some days.
     *
     * @param engineer who, or null for nobody
     * @param from when the first of the days begins; null if there is no shift
     * @param to when the last of the days ends, likewise
     * @param kind how they came to the days; null if it is their turn, or if they follow the primary
     * @param reason why, if {@code kind} is given
     */
    public record Duty(
            @Nullable Engineer engineer,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to,
            @Nullable ChangeKind kind,
            @Nullable Reason reason) {

        static final Duty NONE = new Duty(null, null, null, null, null);

        boolean isOfSamePerson(Duty other) {
            return Engineer.areSame(engineer, other.engineer);
        }

        /** Whether the other duty has the same times, or one of them is nobody's. */
        boolean isAtSameTimes(Duty other) {
            return engineer == null
                    || other.engineer == null
                    || Objects.requireNonNull(from).isEqual(Objects.requireNonNull(other.from))
                            && Objects.requireNonNull(to).isEqual(Objects.requireNonNull(other.to));
        }
    }

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
                && was.isOfSamePerson(other.was)
                && now.isOfSamePerson(other.now);
    }

    /** Whether both are on call, but not at the same times. */
    public boolean hasOtherTimes() {
        return !was.isAtSameTimes(now);
    }

    /** Whether a promise is broken, changes with too little notice, or leaves days without a primary. */
    public boolean isBreach() {
        return promised && (isShort || origin == Origin.OTHER || isGap());
    }

    /** Whether nobody is primary afterwards. */
    public boolean isGap() {
        return role == Role.PRIMARY && was.engineer != null && now.engineer == null;
    }
}
