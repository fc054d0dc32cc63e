package oncall.report.schedule;

import java.time.OffsetDateTime;

/** Instants as programs read them: {@code 2026-11-16T09:00:00-05:00}. */
final class InstantText {

    private InstantText() {}

    /** An instant, always with seconds, and with hours and minutes of its offset. */
    static String of(OffsetDateTime instant) {
        String text = instant.toString();
        int offsetAt = text.endsWith("Z") ? text.length() - 1 : text.length() - 6;
        String offset = text.endsWith("Z") ? "+00:00" : text.substring(offsetAt);
        String local = text.substring(0, offsetAt);
        return (local.length() == 16 ? local + ":00" : local) + offset;
    }
}
