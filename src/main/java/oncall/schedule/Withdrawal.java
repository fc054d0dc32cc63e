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

    /** All that is taken back now, and what was taken back earlier and has not been given back since. */
    List<TakenBack> duty() {
        List<TakenBack> duty = new ArrayList<>();
        for (TakenBack earlier : before.takenBack()) {
            addWithoutRegained(earlier, duty);
        }
        for (PublishedShift shift : before.shifts()) {
            PublishedShift same = now.beginningOn(shift.days().from());
            if (!shift.equals(same)) {
                int revision = same == null ? shift.revision() + 1 : same.revision();
                for (Role role : Role.values()) {
                    for (DateRange days : withoutBreaks(shift, role)) {
                        Engineer engineer = shift.on(days.from(), role);
                        if (engineer != null) {
                            OffsetDateTime start = clock.startOf(shift, days.from());
                            OffsetDateTime end = clock.endOf(shift, days.to());
                            TakenBack all = new TakenBack(shift.days().from(), role, start, end, engineer, revision);
                            addWithoutRegained(all, duty);
                        }
                    }
                }
            }
        }
        duty.sort(BY_TIME);
        return duty;
    }

    /** The runs of days on which the role stays with one person; each day, if days have hours. */
    private static List<DateRange> withoutBreaks(PublishedShift shift, Role role) {
        List<DateRange> stretches = shift.stretches(role);
        if (shift.times() == null || shift.times().isWholeDay()) {
            return stretches;
        }
        List<DateRange> days = new ArrayList<>();
        for (DateRange stretch : stretches) {
            for (LocalDate day = stretch.from(); !day.isAfter(stretch.to()); day = day.plusDays(1)) {
                days.add(new DateRange(day, day));
            }
        }
        return days;
    }

    /** Adds what is left of duty that was taken back: all of it but the hours in which the engineer has the role now. */
    private void addWithoutRegained(TakenBack taken, List<TakenBack> duty) {
        PublishedShift shift = now.beginningOn(taken.shift());
        OffsetDateTime from = taken.startsAt();
        OffsetDateTime to = taken.endsAt();
        if (shift != null) {
            for (DateRange days : withoutBreaks(shift, taken.role())) {
                OffsetDateTime start = clock.startOf(shift, days.from());
                OffsetDateTime end = clock.endOf(shift, days.to());
                boolean isTheirs = shift.isServedBy(taken.engineer(), days.from(), taken.role());
                if (isTheirs && start.isBefore(to) && end.isAfter(from)) {
                    if (start.isAfter(from)) {
                        duty.add(part(taken, from, start));
                    }
                    from = end;
                }
            }
        }
        if (from.isBefore(to)) {
            duty.add(part(taken, from, to));
        }
    }

    private static TakenBack part(TakenBack duty, OffsetDateTime from, OffsetDateTime to) {
        return new TakenBack(duty.shift(), duty.role(), from, to, duty.engineer(), duty.revision());
    }
}
