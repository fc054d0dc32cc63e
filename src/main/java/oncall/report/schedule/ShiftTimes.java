package oncall.report.schedule;

import java.time.OffsetDateTime;
import oncall.schedule.HandoffClock;
import oncall.schedule.Shift;

/** The instants at which shifts begin and end, as programs read them: {@code 2026-11-16T09:00:00-05:00}. */
record ShiftTimes(HandoffClock clock) {

    String startOf(Shift shift) {
        OffsetDateTime start = shift.startsAt();
        return text(start != null ? start : clock.beginningOf(shift.days().from()));
    }

    String endOf(Shift shift) {
        OffsetDateTime end = shift.endsAt();
        return text(end != null ? end : clock.beginningOf(shift.days().to().plusDays(1)));
    }

    /** Always has seconds, and the offset as hours and minutes. */
    private static String text(OffsetDateTime instant) {
        String text = instant.toString();
        int offsetAt = text.endsWith("Z") ? text.length() - 1 : text.length() - 6;
        String offset = text.endsWith("Z") ? "+00:00" : text.substring(offsetAt);
        String local = text.substring(0, offsetAt);
        return (local.length() == 16 ? local + ":00" : local) + offset;
    }
}
