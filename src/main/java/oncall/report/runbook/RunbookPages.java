package oncall.report.runbook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Text;
import oncall.report.Format;
import oncall.report.Report;
import oncall.report.Shape;
import oncall.rotation.Scheduler;
import oncall.schedule.Schedule;

/** The runbooks of a plan as they read on a day. */
public final class RunbookPages {

    /** What a runbook is printed in. */
    public static final List<Format> FORMATS = RunbookReport.FORMATS;

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

    /** The runbook of one pipeline, which leads to others only where it is known where they are. */
    public Report page(Pipeline pipeline, Format format) {
        return new RunbookReport(runbooks(isWiki(format) ? RunbookLinks.BY_PAGE : RunbookLinks.BY_ID), pipeline);
    }

    /** The index and all runbooks, linked to each other, by the names of their files without an ending. */
    public Map<String, String> all(Format format) {
        Runbooks runbooks = runbooks(
                isWiki(format)
                        ? RunbookLinks.BY_PAGE
                        : pipeline -> Text.link(pipeline.name(), stem(pipeline) + format.ending()));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(INDEX, format.render(new RunbookIndex(runbooks)));
        for (Pipeline pipeline : plan.pipelines()) {
            pages.put(stem(pipeline), format.render(new RunbookReport(runbooks, pipeline)));
        }
        return pages;
    }

    private Runbooks runbooks(RunbookLinks links) {
        return Runbooks.of(plan, schedule.shifts(), day, links);
    }

    private static boolean isWiki(Format format) {
        return format.shape() == Shape.WIKI_PAGE;
    }

    /** The name of a pipeline's file, without its ending. No id ends in an underscore. */
    private static String stem(Pipeline pipeline) {
        return pipeline.id().equals(INDEX) ? INDEX + "_" : pipeline.id();
    }
}
