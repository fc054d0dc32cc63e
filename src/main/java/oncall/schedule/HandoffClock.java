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
import oncall.model.Plan;
import oncall.model.PublishedShift;

/** When on-call days begin and end, on the team's wall clock. */
public final class HandoffClock {

    private final ZoneId zone;
    private final LocalTime time;
    private final List<PublishedShift> published;

    public HandoffClock(Plan plan) {
        // Loading time zones takes time, and the default needs none.
        zone = plan.timezone().equals("UTC") ? ZoneOffset.UTC : ZoneId.of(plan.timezone());
        time = plan.rotation().handoff().time();
        published = plan.publication().shifts();
    }

    /**
     * The instant at which the on-call day of the date begins. If a clock change skips the hand-off time, it is the
     * first instant after the gap; if the time occurs twice, it is the first of the two. If the zone skipped the whole
     * date, its on-call day runs from the gap to the next hand-off, and is empty if that is at midnight.
     */
    public OffsetDateTime beginningOf(LocalDate date) {
        LocalDateTime wanted = date.atTime(time);
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition transition = rules.getTransition(wanted);
        if (transition == null) {
            return OffsetDateTime.of(wanted, rules.getOffset(wanted));
        }
        return transition.isGap()
                ? OffsetDateTime.of(transition.getDateTimeAfter(), transition.getOffsetAfter())
                : OffsetDateTime.of(wanted, transition.getOffsetBefore());
    }

    /** When a shift begins: the published instant, or else the hand-off of its first day. */
    public OffsetDateTime startOf(Shift shift) {
        return shift.startsAt() != null
                ? shift.startsAt()
                : beginningOf(shift.days().from());
    }

    /** When a shift ends: the published instant, or else the hand-off after its last day. */
    public OffsetDateTime endOf(Shift shift) {
        return shift.endsAt() != null
                ? shift.endsAt()
                : beginningOf(shift.days().to().plusDays(1));
    }

    /** The calendar day of the instant, in the team's zone. */
    public LocalDate calendarDay(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /**
     * The date whose on-call day contains the instant. Published shifts begin and end when schedule.yaml says, and the
     * first day after them begins when the last of them ends.
     */
    public LocalDate onCallDay(Instant instant) {
        LocalDate date = dayByHandoff(instant);
        for (PublishedShift shift : published) {
            LocalDate first = shift.days().from();
            LocalDate last = shift.days().to();
            if (instant.isBefore(shift.startsAt().toInstant())) {
                return date.isBefore(first) ? date : first.minusDays(1);
            }
            if (instant.isBefore(shift.endsAt().toInstant())) {
                return date.isBefore(first) ? first : date.isAfter(last) ? last : date;
            }
            date = date.isAfter(last) ? date : last.plusDays(1);
        }
        return date;
    }

    private LocalDate dayByHandoff(Instant instant) {
        // If a clock is set back over midnight, the next date's on-call day may have begun already.
        LocalDate date = instant.atZone(zone).toLocalDate().plusDays(1);
        while (instant.isBefore(beginningOf(date).toInstant())) {
            date = date.minusDays(1);
        }
        return date;
    }
}
