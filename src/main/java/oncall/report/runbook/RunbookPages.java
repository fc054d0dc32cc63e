package oncall.report.runbook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Text;
import oncall.report.Format;
import oncall.report.Report;
import oncall.rotation.Scheduler;
import oncall.schedule.Moment;
import oncall.schedule.Schedule;

/**
 * The runbooks of a plan at a moment.
 *
 * @param schedule the shifts that the pages show
 */
public record RunbookPages(Plan plan, Moment now, Schedule schedule) {

    /** The formats of runbooks. */
    public static final List<Format> FORMATS = List.of(Format.MARKDOWN, Format.HTML, Format.CONFLUENCE);

    private static final String INDEX = "index";
    private static final int DAYS_OF_WEEK = 7;

    /** The index, and names that Windows keeps for devices. */
    private static final Pattern TAKEN = Pattern.compile(INDEX + "|con|prn|aux|nul|(com|lpt)[1-9]");

    /**
     * The runbooks at a moment.
     *
     * @param scheduler the plan's scheduler
     */
    public static RunbookPages at(Moment now, Plan plan, Scheduler scheduler) {
        // This shift and the next; if shifts are shorter than a week, those of this week and the next.
        boolean isShort = plan.rotation().shiftDates() < DAYS_OF_WEEK;
        LocalDate day = now.onCallDay();
        return new RunbookPages(plan, now, isShort ? scheduler.weeks(day, 2) : scheduler.shifts(day, 2));
    }

    /**
     * The runbooks as on the first day of the shift that contains a day, so that stored pages stay the same for a whole
     * shift.
     */
    public static RunbookPages inShiftOf(LocalDate day, Plan plan, Scheduler scheduler) {
        Schedule schedule = at(Moment.on(day), plan, scheduler).schedule;
        return new RunbookPages(plan, Moment.on(schedule.shifts().get(0).days().from()), schedule);
    }

    /** The runbook of one pipeline. It links to others only if their place is known. */
    public Report page(Pipeline pipeline, Format format) {
        Runbooks runbooks = runbooks(format, Runbooks::byId);
        return () -> runbooks.page(pipeline, schedule.shifts());
    }

    /** The index and all runbooks, which link to each other, by file name without ending. */
    public Map<String, String> all(Format format) {
        Runbooks runbooks = runbooks(format, pipeline -> Text.link(pipeline.name(), stem(pipeline) + format.ending()));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(INDEX, format.render(() -> runbooks.index(schedule.shifts())));
        for (Pipeline pipeline : plan.pipelines()) {
            pages.put(stem(pipeline), format.render(() -> runbooks.page(pipeline, schedule.shifts())));
        }
        return pages;
    }

    private Runbooks runbooks(Format format, Function<Pipeline, Text> links) {
        return new Runbooks(plan, now, format == Format.CONFLUENCE ? Runbooks::byPage : links);
    }

    /** The name of a pipeline's file, without ending. No id contains a dot. */
    private static String stem(Pipeline pipeline) {
        return (TAKEN.matcher(pipeline.id()).matches() ? "pipeline." : "") + pipeline.id();
    }
}
