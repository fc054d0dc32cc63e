package oncall.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where keys belong, for whoever writes one a level too high or into another file.
 *
 * @param file the kind of file
 * @param below the key above the block; null for the file's own keys
 * @param keys those that the block may have
 */
record KeyHome(String file, @Nullable String below, List<String> keys) {

    /** A key with more homes than this could have been meant for any of them. */
    private static final int MOST_NAMED = 2;

    private static final int MOST_OF_BLOCK = 3;

    private static final List<KeyHome> ALL = all();

    static List<KeyHome> all() {
        String team = PlanDirectory.TEAM;
        String pipelines = PlanDirectory.PIPELINES;
        String holidays = PlanDirectory.HOLIDAYS;
        return List.of(
                home(team, null, "team", "title", "notes", "timezone", "engineers", "rotation", "swaps", "overrides"),
                home(
                        team,
                        "engineers",
                        "id",
                        "name",
                        "email",
                        "slack",
                        "phone",
                        "timezone",
                        "calendar",
                        "load",
                        "joins",
                        "leaves",
                        "time_off"),
                home(team, "time_off", "date", "from", "to", "reason", "excused"),
                home(
                        team,
                        "rotation",
                        "start",
                        "shift",
                        "handoff",
                        "order",
                        "secondary",
                        "rest",
                        "on_time_off",
                        "on_holiday",
                        "balance_holidays",
                        "swap_partners",
                        "notice"),
                home(team, "handoff", "time", "meeting"),
                home(team, "meeting", "day", "time", "length"),
                home(team, "swaps", "shift", "from", "to", "in_return", "reason"),
                home(team, "overrides", "date", "from", "to", "engineer", "instead_of", "reason"),
                home(holidays, null, "holidays", "calendars"),
                home(holidays, "holidays", "date", "from", "to", "name"),
                home(holidays, "calendars", "date", "from", "to", "name"),
                home(pipelines, null, "tiers", "failure_modes", "pipelines"),
                home(pipelines, "tiers", "resolve_within", "runbook", "review_every"),
                home(
                        pipelines,
                        "pipelines",
                        "id",
                        "name",
                        "area",
                        "tier",
                        "primary_owner",
                        "secondary_owner",
                        "purpose",
                        "inputs",
                        "transformations",
                        "outputs",
                        "sla",
                        "monitoring",
                        "checks",
                        "failure_modes",
                        "restart",
                        "recovery",
                        "escalation",
                        "depends_on",
                        "confluence",
                        "reviewed"),
                home(pipelines, "sla", "resolve_within", "delivered_by"),
                home(pipelines, "monitoring", "dashboards", "alerts"),
                home(pipelines, "dashboards", "name", "url"),
                home(pipelines, "alerts", "name", "threshold", "severity", "action"),
                home(pipelines, "failure_modes", "title", "cause", "impact", "detection", "troubleshooting"),
                home(pipelines, "escalation", "who", "after"));
    }

    private static KeyHome home(String file, @Nullable String below, String... keys) {
        return new KeyHome(file, below, Arrays.asList(keys));
    }

    /**
     * Where the key belongs, as a hint.
     *
     * @param fileName the file in which it was written
     * @return null where nobody knows such a key, or too many blocks do
     */
    static @Nullable String hint(String key, String fileName) {
        String writtenIn = writtenIn(fileName);
        List<String> places = new ArrayList<>();
        for (KeyHome home : ALL) {
            if (home.keys.contains(key)) {
                places.add(home.place(writtenIn));
            }
        }
        return places.isEmpty() || places.size() > MOST_NAMED ? null : "it belongs " + String.join(" or ", places);
    }

    /**
     * The places for a block of these keys, two or more; null where there are too many, or where one may have these needed
     * keys as well, and so the block stands where it belongs.
     */
    static @Nullable String ofBlock(List<String> keys, List<String> needed, String fileName) {
        List<String> places = new ArrayList<>();
        for (KeyHome home : ALL) {
            if (keys.size() > 1 && home.below != null && home.keys.containsAll(keys)) {
                if (!needed.isEmpty() && home.keys.containsAll(needed)) {
                    return null;
                }
                places.add(home.place(writtenIn(fileName)));
            }
        }
        return places.isEmpty() || places.size() > MOST_OF_BLOCK ? null : String.join(" or ", places);
    }

    private static String writtenIn(String fileName) {
        return fileName.startsWith("pipelines/") ? PlanDirectory.PIPELINES : fileName;
    }

    private String place(String writtenIn) {
        if (below == null) {
            return "at the top level of " + file;
        }
        return "under '" + below + "'" + (file.equals(writtenIn) ? "" : " in " + file);
    }
}
