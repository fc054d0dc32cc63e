package oncall.report.diff;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oncall.model.ChangeKind;
import oncall.model.Engineer;
import oncall.model.Reason;
import oncall.report.ReasonText;
import oncall.report.schedule.ScheduleData;
import oncall.rotation.ScheduleComparison;
import oncall.schedule.DutyChange;
import org.jspecify.annotations.Nullable;

/** The changes of a schedule as JSON. */
record DiffData(String base, List<ChangeData> changes, FairnessPair fairness) {

    static DiffData of(
            String base,
            List<ScheduleComparison> rotations,
            Map<DutyChange, List<String>> edits,
            @Nullable Object before,
            @Nullable Object after) {
        List<ChangeData> changes = new ArrayList<>();
        for (ScheduleComparison rotation : rotations) {
            for (DutyChange change : rotation.changes()) {
                changes.add(ChangeData.of(rotation.rotation().id(), change, edits.getOrDefault(change, List.of())));
            }
        }
        return new DiffData(base, changes, new FairnessPair(before, after));
    }

    /** The fairness of both schedules; null for a schedule without shifts. */
    record FairnessPair(@Nullable Object before, @Nullable Object after) {}

    /**
     * One change.
     *
     * @param start the first day of the shift
     * @param from the first day that changes hands
     * @param to the last of them
     * @param wasFromAt when the first of the days began; null without a shift
     * @param wasToAt when the last of them ended
     * @param nowFromAt when the first of the days begins
     * @param nowToAt when the last of them ends
     * @param days the number of on-call days
     * @param published whether the days were promised to {@code was}
     * @param stillPublished whether they are published afterwards too
     * @param cause swap, override, absence or other
     * @param edits the places of the edits that lead to it, if that was asked
     * @param kind how {@code now} came to the days, as in the schedule; null for their turn
     */
    record ChangeData(
            String rotation,
            LocalDate start,
            LocalDate from,
            LocalDate to,
            String role,
            @Nullable String was,
            @Nullable String now,
            @Nullable String wasFromAt,
            @Nullable String wasToAt,
            @Nullable String nowFromAt,
            @Nullable String nowToAt,
            int days,
            boolean published,
            boolean stillPublished,
            int noticeDays,
            boolean shortNotice,
            String cause,
            @Nullable String kind,
            @Nullable String reason,
            List<String> edits) {

        static ChangeData of(String rotation, DutyChange change, List<String> edits) {
            ChangeKind kind = change.now().kind();
            Reason reason = change.now().reason();
            return new ChangeData(
                    rotation,
                    change.shift(),
                    change.days().from(),
                    change.days().to(),
                    change.role().id(),
                    id(change.was().engineer()),
                    id(change.now().engineer()),
                    instant(change.was().from()),
                    instant(change.was().to()),
                    instant(change.now().from()),
                    instant(change.now().to()),
                    change.count(),
                    change.promised(),
                    change.kept(),
                    change.notice(),
                    change.isShort(),
                    change.origin().name().toLowerCase(Locale.ROOT),
                    kind == null ? null : kind.id(),
                    reason == null ? null : ReasonText.of(reason),
                    edits);
        }

        private static @Nullable String instant(@Nullable OffsetDateTime instant) {
            return instant == null ? null : ScheduleData.INSTANT.format(instant);
        }

        private static @Nullable String id(@Nullable Engineer engineer) {
            return engineer == null ? null : engineer.id();
        }
    }
}
