package oncall.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of on-call days, and who serves them. */
public interface Served {

    /** From the first day to the last. */
    DateRange days();

    /** Its on-call days, as runs of dates without a gap. */
    List<DateRange> runs();

    /** When it begins, if schedule.yaml says so; null if it begins with its first on-call day. */
    @Nullable
    OffsetDateTime startsAt();

    /** When it ends, if schedule.yaml says so; null for a forecast. */
    @Nullable
    OffsetDateTime endsAt();

    /**
     * Its on-call days and their hours.
     *
     * @param rotation those of the rotation now
     */
    OnCallTimes times(OnCallTimes rotation);

    /** The engineer who has the role on all days without a cover, or null for nobody. */
    @Nullable
    Engineer holder(Role role);

    /** Days on which someone else, or nobody, has a role. */
    List<Cover> covers();

    /** How the whole shift changed hands, in order. */
    List<Change> changes();

    /** The cover that applies to the role on a day, or null if there is none. */
    default @Nullable Cover coverOn(LocalDate day, Role role) {
        for (Cover cover : covers()) {
            if (cover.role() == role && cover.days().contains(day)) {
                return cover;
            }
        }
        return null;
    }

    /** The engineer who has the role on a day of the shift, through a cover or for the whole shift; null for nobody. */
    default @Nullable Engineer on(LocalDate day, Role role) {
        Cover cover = coverOn(day, role);
        return cover != null ? cover.engineer() : holder(role);
    }

    /** Whether the engineer, or nobody, has the role on an on-call day of the shift; not on other days. */
    default boolean isServedBy(@Nullable Engineer engineer, LocalDate day, Role role) {
        Engineer serving = on(day, role);
        for (DateRange run : runs()) {
            if (run.contains(day)) {
                return serving == null ? engineer == null : serving.is(engineer);
            }
        }
        return false;
    }

    /** The runs of on-call days without a gap on which the role stays with the same person, or with nobody. */
    default List<DateRange> stretches(Role role) {
        List<DateRange> stretches = new ArrayList<>();
        for (DateRange run : runs()) {
            LocalDate from = run.from();
            while (!from.isAfter(run.to())) {
                LocalDate end = from.plusDays(1);
                while (!end.isAfter(run.to()) && isServedBy(on(from, role), end, role)) {
                    end = end.plusDays(1);
                }
                stretches.add(new DateRange(from, end.minusDays(1)));
                from = end;
            }
        }
        return stretches;
    }
}
