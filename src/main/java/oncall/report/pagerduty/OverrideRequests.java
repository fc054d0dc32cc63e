package oncall.report.pagerduty;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Role;
import oncall.render.Document;
import oncall.render.JsonObject;
import oncall.report.Report;
import oncall.report.schedule.ScheduleData;
import oncall.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * The requests to PagerDuty's REST API that make overrides of a schedule there, and remove those that it does not have.
 * New ones are made first, so that nobody else is on call in between: the last override that was made wins.
 */
public final class OverrideRequests implements Report {

    /** In one request. */
    private static final int MOST = 100;

    private final OffsetDateTime now;
    private final List<Request> creations = new ArrayList<>();
    private final List<Request> removals = new ArrayList<>();

    /**
     * A request.
     *
     * @param path what follows the address of the API
     * @param body what is sent, or null
     */
    public record Request(
            String method, String path, @Nullable Object body) {}

    /** @param now the moment before which nothing changes */
    public OverrideRequests(OffsetDateTime now) {
        this.now = now;
    }

    /**
     * Adds the requests for one role of a rotation. All engineers who have it have an id.
     *
     * @param schedule the id of its schedule in PagerDuty
     * @param current the name and the text of a file with the overrides that there are; null to make all
     */
    public void add(Schedule shown, Role role, String schedule, Map.@Nullable Entry<String, String> current) {
        List<PagerDutyOverride> wanted = PagerDutyOverride.of(shown, role, schedule, now);
        List<PagerDutyOverride> others = current == null
                ? new ArrayList<>()
                : CurrentOverrides.read(current.getKey(), current.getValue()).of(schedule);
        // PagerDuty lists overrides that can no longer change without their ids.
        others.sort((one, other) -> Boolean.compare(one.id() == null, other.id() == null));
        List<PagerDutyOverride> missing = new ArrayList<>();
        for (PagerDutyOverride each : wanted) {
            if (!removeSame(each, others)) {
                missing.add(each);
            }
        }
        for (int i = 0; i < missing.size(); i += MOST) {
            List<Object> batch = missing.subList(i, Math.min(i + MOST, missing.size())).stream()
                    .map(OverrideRequests::body)
                    .toList();
            creations.add(new Request("POST", path(schedule), JsonObject.of("overrides", batch)));
        }
        OffsetDateTime end =
                wanted.isEmpty() ? now : wanted.get(wanted.size() - 1).end();
        for (PagerDutyOverride other : others) {
            if (other.id() != null && other.end().isAfter(now) && other.start().isBefore(end)) {
                removals.add(new Request("DELETE", path(schedule) + "/" + other.id(), null));
            }
        }
    }

    private boolean removeSame(PagerDutyOverride wanted, List<PagerDutyOverride> others) {
        for (PagerDutyOverride other : others) {
            if (wanted.isSame(other, now.toInstant())) {
                return others.remove(other);
            }
        }
        return false;
    }

    private static String path(String schedule) {
        return "/schedules/" + schedule + "/overrides";
    }

    private static Object body(PagerDutyOverride override) {
        return JsonObject.of(
                "start", ScheduleData.INSTANT.format(override.start()),
                "end", ScheduleData.INSTANT.format(override.end()),
                "user", JsonObject.of("id", override.user(), "type", "user_reference"));
    }

    @Override
    public Document document() {
        throw new UnsupportedOperationException("requests are for programs");
    }

    @Override
    public Object data() {
        List<Request> requests = new ArrayList<>(creations);
        requests.addAll(removals);
        return new LinkedHashMap<>(Map.of("requests", requests));
    }
}
