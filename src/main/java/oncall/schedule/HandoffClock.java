package oncall.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import oncall.model.OnCallTimes;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.model.Served;

/** When on-call days begin and end, on the team's wall clock. */
public final class HandoffClock {

    private final ZoneId zone;
    private final OnCallTimes times;
    private final List<PublishedShift> published;

    public HandoffClock(Plan plan) {
        // Loading time zones takes time, and the default needs none.
        zone = plan.timezone().equals("UTC") ? ZoneOffset.UTC : ZoneId.of(plan.timezone());
        times = plan.rotation().times();
        published = plan.publication().shifts();
    }

    /**
     * The instant at which the on-call day of the date begins. If the zone skipped the whole date, its on-call day runs
     * from the gap to its end, and may be empty.
     */
    public OffsetDateTime beginningOf(LocalDate date) {
        return at(date.atTime(times.from()));
    }

    /**
     * The instant of a time on the team's wall clock. If a clock change skips the time, it is the first instant after
     * the gap; if the time occurs twice, it is the first of the two.
     */
    public OffsetDateTime at(LocalDateTime wanted) {
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition transition = rules.getTransition(wanted);
        if (transition == null) {
            return OffsetDateTime.of(wanted, rules.getOffset(wanted));
        }
        return transition.isGap()
                ? OffsetDateTime.of(transition.getDateTimeAfter(), transition.getOffsetAfter())
                : OffsetDateTime.of(wanted, transition.getOffsetBefore());
    }

    /** When a shift begins: the published instant, or else when its first on-call day begins. */
    public OffsetDateTime startOf(Shift shift) {
        return startOf(shift, shift.days().from());
    }

    /** When a shift ends: the published instant, or else when its last on-call day ends. */
    public OffsetDateTime endOf(Shift shift) {
        return endOf(shift, shift.days().to());
    }

    /** When an on-call day of a shift begins; no day of the forecast begins before the published shifts end. */
    OffsetDateTime startOf(Served shift, LocalDate day) {
        OffsetDateTime given = shift.startsAt();
        if (given != null && day.equals(shift.days().from())) {
            return given;
        }
        return afterPublished(shift, at(day.atTime(handoff(shift))).plusSeconds(moved(shift)));
    }

    /** When an on-call day of a shift ends. */
    OffsetDateTime endOf(Served shift, LocalDate day) {
        OffsetDateTime given = shift.endsAt();
        if (given != null && day.equals(shift.days().to())) {
            return given;
        }
        OnCallTimes hours = shift.times(times);
        LocalTime to = hours.isWholeDay() ? handoff(shift) : hours.to();
        LocalDate date = hours.isOverMidnight() ? day.plusDays(1) : day;
        return afterPublished(shift, at(date.atTime(to)).plusSeconds(moved(shift)));
    }

    /**
     * When the on-call days of a shift begin. A published shift without hours keeps the hand-off at which it ends, even
     * if the rotation has another one now.
     */
    private LocalTime handoff(Served shift) {
        OnCallTimes hours = shift.times(times);
        LocalTime from = hours.from();
        OffsetDateTime end = shift.endsAt();
        return end == null
                        || !hours.isWholeDay()
                        || end.isEqual(at(shift.days().to().plusDays(1).atTime(from)))
                ? from
                : end.atZoneSameInstant(zone).toLocalTime();
    }

    /** By how many seconds the hours of a published shift are later than the wall clock says: 0 in the zone of then. */
    private long moved(Served shift) {
        OffsetDateTime start = shift.startsAt();
        OnCallTimes hours = shift.times(times);
        return start == null || shift.endsAt() == null || hours.isWholeDay()
                ? 0
                : start.toEpochSecond()
                        - at(shift.days().from().atTime(hours.from())).toEpochSecond();
    }

    /** The time; for a shift that is not published, the end of the last published one if that is later. */
    private OffsetDateTime afterPublished(Served shift, OffsetDateTime time) {
        boolean isForecast = shift.endsAt() == null && !published.isEmpty();
        OffsetDateTime end = isForecast ? published.get(published.size() - 1).endsAt() : time;
        return time.isBefore(end) ? end : time;
    }

    /** The calendar day of the instant, in the team's zone. */
    public LocalDate calendarDay(Instant instant) {
        return wallClock(instant).toLocalDate();
    }

    /** The time on the team's wall clock. */
    public OffsetDateTime wallClock(Instant instant) {
        return OffsetDateTime.ofInstant(instant, zone);
    }

    /**
     * The date whose on-call day contains the instant, or was the last before it. Published shifts begin and end when
     * schedule.yaml says; in continuous duty the first day after them begins when the last of them ends.
     */
    public LocalDate onCallDay(Instant instant) {
        LocalDate date = dayByHandoff(instant, times.from());
        for (PublishedShift shift : published) {
            LocalDate first = shift.days().from();
            LocalDate last = shift.days().to();
            if (instant.isBefore(shift.startsAt().toInstant())) {
                return date.isBefore(first) ? date : first.minusDays(1);
            }
            if (instant.isBefore(shift.endsAt().toInstant())) {
                LocalDate day = dayByHandoff(instant.minusSeconds(moved(shift)), handoff(shift));
                return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
            }
            boolean isContinuous = times.isContinuous() && shift.times() == null;
            date = date.isAfter(last) ? date : isContinuous ? last.plusDays(1) : last;
        }
        return date;
    }

    private LocalDate dayByHandoff(Instant instant, LocalTime handoff) {
        // If a clock is set back over midnight, the next date's on-call day may have begun already.
        LocalDate date = instant.atZone(zone).toLocalDate().plusDays(1);
        while (instant.isBefore(at(date.atTime(handoff)).toInstant())) {
            date = date.minusDays(1);
        }
        return date;
    }
}
