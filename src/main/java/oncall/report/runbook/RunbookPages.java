package oncall.report.runbook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Document;
import oncall.rotation.Scheduler;
import oncall.schedule.Schedule;

/** The runbooks of a plan as they read on a day. */
public final class RunbookPages {

    private static final String INDEX = "index";
    private static final int DAYS_OF_WEEK = 7;

    private final Plan plan;
    private final LocalDate day;
    private final Schedule schedule;

    private RunbookPages(Plan plan, LocalDate day, Schedule schedule) {
        this.plan = plan;
        this.day = day;
        this.schedule = schedule;
    }

    /**
     * As on a day.
     *
     * @param scheduler that of the plan
     */
    public static RunbookPages on(LocalDate day, Plan plan, Scheduler scheduler) {
        return new RunbookPages(plan, day, schedule(plan, scheduler, day));
    }

    /** As on the first day of the shift that holds a day: pages that are kept stay the same for a whole shift. */
    public static RunbookPages inShiftOf(LocalDate day, Plan plan, Scheduler scheduler) {
        Schedule schedule = schedule(plan, scheduler, day);
        return new RunbookPages(plan, schedule.shifts().get(0).days().from(), schedule);
    }

    /** This shift and the next; if shifts are shorter than a week, those of this week and the next. */
    private static Schedule schedule(Plan plan, Scheduler scheduler, LocalDate day) {
        return plan.rotation().shiftDays() < DAYS_OF_WEEK ? scheduler.weeks(day, 2) : scheduler.shifts(day, 2);
    }

    public LocalDate day() {
        return day;
    }

    /** The shifts that the pages show. */
    public Schedule schedule() {
        return schedule;
    }

    /** The runbook of one pipeline. */
    public Document page(Pipeline pipeline, RunbookLinks links) {
        return new RunbookReport(plan, schedule.shifts(), day, links).document(pipeline);
    }

    /** The index and all runbooks, by the names of their files without an ending. */
    public Map<String, Document> all(RunbookLinks links) {
        Map<String, Document> pages = new LinkedHashMap<>();
        pages.put(INDEX, new RunbookIndex(plan, schedule.shifts(), day, links).document());
        RunbookReport report = new RunbookReport(plan, schedule.shifts(), day, links);
        for (Pipeline pipeline : plan.pipelines()) {
            pages.put(stem(pipeline), report.document(pipeline));
        }
        return pages;
    }

    /** The name of a pipeline's file, without its ending. No id ends in an underscore. */
    public static String stem(Pipeline pipeline) {
        return pipeline.id().equals(INDEX) ? INDEX + "_" : pipeline.id();
    }
}
