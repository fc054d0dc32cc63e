package oncall.report.pagerduty;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.model.PagerDutySchedules;
import oncall.render.Json;
import oncall.text.Quote;
import oncall.text.UsageException;
import org.jspecify.annotations.Nullable;

/** Reads which overrides there are in PagerDuty: an object with the answer of its API for each schedule. */
record CurrentOverrides(String file, @Nullable Object answers) {

    static CurrentOverrides read(String file, String text) {
        try {
            return new CurrentOverrides(file, Json.read(text));
        } catch (IllegalArgumentException e) {
            throw new UsageException(Quote.of(file) + " is not JSON; see " + e.getMessage());
        }
    }

    /** The overrides of a schedule. */
    List<PagerDutyOverride> of(String schedule) {
        Object answer = member(answers, schedule);
        if (!(member(answer, "overrides") instanceof List<?> listed)) {
            throw new UsageException(Quote.of(file) + " has no list of overrides for the schedule " + schedule
                    + "; write PagerDuty's answer as the member " + schedule + " of an object");
        }
        List<PagerDutyOverride> overrides = new ArrayList<>();
        for (Object each : listed) {
            Object id = member(each, "id");
            if (!(member(member(each, "user"), "id") instanceof String user)
                    || id != null && !(id instanceof String text && PagerDutySchedules.isId(text))) {
                throw unreadable(schedule);
            }
            OffsetDateTime start = instant(member(each, "start"), schedule);
            OffsetDateTime end = instant(member(each, "end"), schedule);
            overrides.add(new PagerDutyOverride(schedule, start, end, user, (String) id));
        }
        return overrides;
    }

    private OffsetDateTime instant(@Nullable Object value, String schedule) {
        try {
            return OffsetDateTime.parse(String.valueOf(value));
        } catch (DateTimeException e) {
            throw unreadable(schedule);
        }
    }

    private UsageException unreadable(String schedule) {
        return new UsageException(Quote.of(file) + " has an override of the schedule " + schedule
                + " that is not one; it needs start, end, and the id of its user");
    }

    private static @Nullable Object member(@Nullable Object object, String name) {
        return object instanceof Map<?, ?> map ? map.get(name) : null;
    }
}
