package oncall.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.model.Role;
import oncall.model.TakenBack;
import org.jspecify.annotations.Nullable;

/**
 * The duty that was published before and is not any more.
 *
 * @param before what was published
 * @param now what is published; its own duty taken back is not used
 * @param clock the hand-offs within shifts
 */
record Withdrawal(PublishedSchedule before, PublishedSchedule now, HandoffClock clock) {

    static final Comparator<TakenBack> BY_TIME = Comparator.comparing(TakenBack::shift)
            .thenComparing(TakenBack::role)
            .thenComparing(duty -> duty.startsAt().toInstant())
            .thenComparing(duty -> duty.engineer().id());

    /** All such duty, with what was taken back earlier and nobody was given again. */
    List<TakenBack> duty() {
        List<TakenBack> duty = new ArrayList<>();
        for (TakenBack earlier : before.takenBack()) {
            addWithoutRegained(earlier, duty);
        }
        for (PublishedShift shift : before.shifts()) {
            PublishedShift same = now.beginningOn(shift.days().from());
            if (!shift.equals(same)) {
                for (Role role : Role.values()) {
                    addLost(shift, same, role, duty);
                }
            }
        }
        duty.sort(BY_TIME);
        return duty;
    }

    /** Adds each run of days on which somebody had the role and does not have it any more; each day, if days have hours. */
    private void addLost(PublishedShift shift, @Nullable PublishedShift same, Role role, List<TakenBack> duty) {
        boolean isWholeDay = shift.times() == null || shift.times().isWholeDay();
        for (DateRange stretch : shift.stretches(role)) {
            Engineer engineer = shift.on(stretch.from(), role);
            LocalDate day = stretch.from();
            while (engineer != null && !day.isAfter(stretch.to())) {
                LocalDate end = day;
                while (!end.isAfter(stretch.to())
                        && (isWholeDay || end.equals(day))
                        && !(same != null && same.isServedBy(engineer, end, role))) {
                    end = end.plusDays(1);
                }
                if (end.isAfter(day)) {
                    duty.add(new TakenBack(
                            shift.days().from(),
                            role,
                            clock.startOf(shift, day),
                            clock.endOf(shift, end.minusDays(1)),
                            engineer,
                            same == null ? shift.revision() + 1 : same.revision()));
                }
                day = end.isAfter(day) ? end : day.plusDays(1);
            }
        }
    }

    /** Adds what is left of duty that was taken back earlier: all of it, unless the engineer has the role again. */
    private void addWithoutRegained(TakenBack earlier, List<TakenBack> duty) {
        PublishedShift shift = now.beginningOn(earlier.shift());
        OffsetDateTime from = earlier.startsAt();
        OffsetDateTime to = earlier.endsAt();
        if (shift != null) {
            for (DateRange days : shift.stretches(earlier.role())) {
                OffsetDateTime start = clock.startOf(shift, days.from());
                OffsetDateTime end = clock.endOf(shift, days.to());
                boolean isTheirs = shift.isServedBy(earlier.engineer(), days.from(), earlier.role());
                if (isTheirs && start.isBefore(to) && end.isAfter(from)) {
                    if (start.isAfter(from)) {
                        duty.add(part(earlier, from, start));
                    }
                    from = end;
                }
            }
        }
        if (from.isBefore(to)) {
            duty.add(part(earlier, from, to));
        }
    }

    private static TakenBack part(TakenBack duty, OffsetDateTime from, OffsetDateTime to) {
        return new TakenBack(duty.shift(), duty.role(), from, to, duty.engineer(), duty.revision());
    }
}
