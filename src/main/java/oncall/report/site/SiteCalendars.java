package oncall.report.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Rotation;
import oncall.render.Cell;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.Format;
import oncall.report.People;
import oncall.report.Report;
import oncall.report.TeamsReport;
import oncall.report.calendar.CalendarReport;
import oncall.schedule.CurrentSchedule;
import org.jspecify.annotations.Nullable;

/**
 * Calendars to subscribe to: one for each rotation and each engineer who can be on call.
 *
 * @param stamp when the plan's files were last changed
 * @param folder what begins the UIDs, since rotations of two teams may have the same id; empty for one team
 */
record SiteCalendars(Plan plan, List<CurrentSchedule> rotations, Instant stamp, String folder) {

    /** The calendars by path. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (CurrentSchedule rotation : rotations) {
            String name = rotation.plan().rotation().id() + Format.ICS.ending();
            files.put("calendars/" + name, render(List.of(rotation), null));
        }
        for (Engineer engineer : engineers()) {
            files.put("calendars/" + name(engineer), render(rotations, engineer));
        }
        return files;
    }

    private String render(List<CurrentSchedule> shown, @Nullable Engineer engineer) {
        Report calendar = new CalendarReport(plan, shown, engineer, stamp);
        return Format.ICS.render(folder.isEmpty() ? calendar : new TeamsReport(List.of(folder), List.of(calendar)));
    }

    /** The page with links to them. */
    Document page(People people) {
        List<Row> rows = new ArrayList<>();
        for (Rotation rotation : plan.rotations()) {
            String title = rotations.size() == 1 ? "Everyone" : rotation.title();
            rows.add(Row.of(title, link(rotation.id() + Format.ICS.ending())));
        }
        for (Engineer engineer : engineers()) {
            rows.add(Row.of(people.name(engineer), link(name(engineer))));
        }
        return new Document.Builder()
                .heading(1, plan.team() + ": calendars")
                .paragraph(
                        "Subscribe to a calendar, and it follows the plan. A link opens your calendar program; or copy"
                                + " the address into it, as a calendar from the web. Forecast shifts are tentative in it.")
                .table(new Table("Duty of|Calendar~", rows))
                .heading(2, "For programs")
                .bullets(List.of(
                        Text.link("schedule.json", "../schedule.json").plus(": the schedule"),
                        Text.link("badge.svg", "../badge.svg").plus(": a picture for a README")))
                .build();
    }

    private static Cell link(String file) {
        return Cell.of(Text.link(file, file));
    }

    private List<Engineer> engineers() {
        return plan.engineers().stream().filter(Engineer::onCall).toList();
    }

    /** The name of an engineer's file. No id contains a dot. */
    private String name(Engineer engineer) {
        boolean isTaken =
                plan.rotations().stream().anyMatch(rotation -> rotation.id().equals(engineer.id()));
        return (isTaken ? "engineer." : "") + engineer.id() + Format.ICS.ending();
    }
}
