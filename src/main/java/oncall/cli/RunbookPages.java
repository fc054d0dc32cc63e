package oncall.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Document;
import oncall.report.runbook.RunbookIndex;
import oncall.report.runbook.RunbookLinks;
import oncall.report.runbook.RunbookReport;
import oncall.rotation.Scheduler;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;

/** The runbooks of a plan as they read on a day. */
final class RunbookPages {

    private static final int DAYS_OF_WEEK = 7;

    private final Plan project;
    private final RunbookFormat format;
    private final LocalDate day;
    private final Schedule schedule;

    private RunbookPages(Plan project, RunbookFormat format, LocalDate day, Schedule schedule) {
        this.project = project;
        this.format = format;
        this.day = day;
        this.schedule = schedule;
    }

    static RunbookPages of(Plan project, RunbookFormat format, LocalDate day) {
        return new RunbookPages(project, format, day, schedule(project, day));
    }

    /** The pages of a folder stay the same for a whole shift: they tell of its first day. */
    static RunbookPages ofShift(Plan project, RunbookFormat format, LocalDate day) {
        Schedule schedule = schedule(project, day);
        return new RunbookPages(project, format, schedule.shifts().get(0).days().from(), schedule);
    }

    /** This shift and the next; where shifts are short, those of this week and the next. */
    private static Schedule schedule(Plan project, LocalDate day) {
        return project.rotation().shiftDays() < DAYS_OF_WEEK
                ? Scheduler.of(project).weeks(day, 2)
                : Scheduler.of(project).shifts(day, 2);
    }

    Schedule schedule() {
        return schedule;
    }

    LocalDate day() {
        return day;
    }

    /** One runbook by itself. */
    String one(Pipeline pipeline) {
        return format.render(new RunbookReport(project, schedule.shifts(), day, format.alone()).document(pipeline));
    }

    /** The content of each file of a folder, by the file's name: the index, then the runbooks. */
    Map<String, String> all() {
        List<Shift> shifts = schedule.shifts();
        RunbookLinks links = format.together();
        Map<String, String> pages = new LinkedHashMap<>();
        add(RunbookFormat.INDEX, new RunbookIndex(project, shifts, day, links).document(), pages);
        RunbookReport report = new RunbookReport(project, shifts, day, links);
        for (Pipeline pipeline : project.pipelines()) {
            add(RunbookFormat.stem(pipeline), report.document(pipeline), pages);
        }
        return pages;
    }

    private void add(String stem, Document document, Map<String, String> pages) {
        pages.put(
                stem + format.ending(), format.render(document) + "\n" + new GeneratedMarker(stem, day).line() + "\n");
    }
}
