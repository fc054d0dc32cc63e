package oncall.report.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.render.Json;
import oncall.report.People;
import oncall.report.schedule.ScheduleData;
import oncall.report.schedule.ScheduleReport;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.HandoffClock;
import oncall.schedule.OnCall;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/**
 * From what a page works out who is on call.
 *
 * @param people names by id
 */
record SiteData(String timezone, Map<String, String> people, List<RotationData> rotations) {

    /** The stretches of a rotation, in order. */
    record RotationData(String id, List<StretchData> stretches) {}

    /**
     * A stretch in which neither role changes.
     *
     * @param shift the first day of its shift
     * @param row the row of the shift in the table of the schedule, counted from 0
     * @param first its first on-call day
     * @param wanted whether there is to be a secondary
     */
    record StretchData(
            LocalDate shift,
            int row,
            LocalDate first,
            String fromAt,
            String toAt,
            @Nullable String primary,
            @Nullable String secondary,
            boolean wanted,
            boolean published) {}

    static SiteData of(List<CurrentSchedule> rotations, People people) {
        Map<String, String> names = new TreeMap<>();
        List<RotationData> data = new ArrayList<>();
        for (CurrentSchedule rotation : rotations) {
            HandoffClock clock = new HandoffClock(rotation.plan());
            List<StretchData> stretches = new ArrayList<>();
            int row = 0;
            for (Shift shift : rotation.shifts()) {
                for (OnCall stretch : OnCall.withoutBreaks(shift, clock)) {
                    stretches.add(stretch(stretch, row, clock));
                    for (Role role : Role.values()) {
                        Engineer engineer = stretch.in(role);
                        if (engineer != null) {
                            names.put(engineer.id(), people.name(engineer));
                        }
                    }
                }
                Schedule alone = new Schedule(rotation.plan(), List.of(shift), List.of());
                row += ScheduleReport.table(alone, shift.days().from()).rows().size();
            }
            data.add(new RotationData(rotation.plan().rotation().id(), stretches));
        }
        return new SiteData(rotations.get(0).plan().timezone(), names, data);
    }

    private static StretchData stretch(OnCall stretch, int row, HandoffClock clock) {
        Engineer primary = stretch.primary();
        Engineer secondary = stretch.secondary();
        return new StretchData(
                stretch.shift().days().from(),
                row,
                stretch.days().from(),
                ScheduleData.INSTANT.format(stretch.startsAt(clock)),
                ScheduleData.INSTANT.format(stretch.endsAt(clock)),
                primary == null ? null : primary.id(),
                secondary == null ? null : secondary.id(),
                stretch.shift().secondaryWanted(),
                stretch.shift().published());
    }

    /** A block of data in a page. No character of it can end the block or begin a comment. */
    static String script(String name, Object data) {
        String json = Json.render(data).replaceAll("\n *", "");
        return "<script type=\"application/json\" data-oncall=\"" + name + "\">"
                + json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026") + "</script>\n";
    }
}
