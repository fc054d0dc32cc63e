package oncall.report.diff;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oncall.model.ChangeKind;
import oncall.model.Reason;
import oncall.render.JsonObject;
import oncall.report.ReasonText;
import oncall.report.schedule.ScheduleData;
import oncall.rotation.ScheduleComparison;
import oncall.schedule.DutyChange;
import org.jspecify.annotations.Nullable;

/** The changes of a schedule as JSON. */
final class DiffData {

    private DiffData() {}

    static Object of(
            String base,
            List<ScheduleComparison> rotations,
            Map<DutyChange, List<String>> edits,
            @Nullable Object before,
            @Nullable Object after) {
        List<Object> changes = new ArrayList<>();
        for (ScheduleComparison rotation : rotations) {
            for (DutyChange change : rotation.changes()) {
                changes.add(data(rotation.rotation().id(), change, edits.getOrDefault(change, List.of())));
            }
        }
        return JsonObject.of(
                "base", base, "changes", changes, "fairness", JsonObject.of("before", before, "after", after));
    }

    /**
     * One change. Its days are from {@code from} to {@code to}, of the shift that begins at {@code start}; times are
     * null without a shift. {@code published} is whether the days were promised to {@code was}, {@code kind} how
     * {@code now} came to them, or null for their turn, and {@code edits} what led to it, if that was asked.
     */
    private static Object data(String rotation, DutyChange change, List<String> edits) {
        ChangeKind kind = change.now().kind();
        Reason reason = change.now().reason();
        return JsonObject.of(
                "rotation", rotation,
                "start", change.shift(),
                "from", change.days().from(),
                "to", change.days().to(),
                "role", change.role().id(),
                "was", ScheduleData.id(change.was().engineer()),
                "now", ScheduleData.id(change.now().engineer()),
                "was_from_at", instant(change.was().from()),
                "was_to_at", instant(change.was().to()),
                "now_from_at", instant(change.now().from()),
                "now_to_at", instant(change.now().to()),
                "days", change.count(),
                "published", change.promised(),
                "still_published", change.kept(),
                "notice_days", change.notice(),
                "short_notice", change.isShort(),
                "cause", change.origin().name().toLowerCase(Locale.ROOT),
                "kind", kind == null ? null : kind.id(),
                "reason", reason == null ? null : ReasonText.of(reason),
                "edits", edits);
    }

    private static @Nullable String instant(@Nullable OffsetDateTime instant) {
        return instant == null ? null : ScheduleData.INSTANT.format(instant);
    }
}
