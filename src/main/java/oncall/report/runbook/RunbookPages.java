package oncall.report.runbook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Document;
import oncall.render.Text;
import oncall.report.Format;
import oncall.report.Report;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.OnCallNow;
import oncall.schedule.Schedule;

/**
 * The runbooks of a plan on a day.
 *
 * @param rotations who is on call in each rotation
 * @param day the day of the people on call, in the team's zone
 */
public record RunbookPages(Plan plan, List<OnCallNow> rotations, LocalDate day) {

    /** The formats of runbooks. */
    public static final List<Format> FORMATS = List.of(Format.MARKDOWN, Format.HTML, Format.CONFLUENCE);

    private static final String INDEX = "index";

    /** The index, and names that Windows keeps for devices. */
    private static final Pattern TAKEN = Pattern.compile(INDEX + "|con|prn|aux|nul|(com|lpt)[1-9]");

    /**
     * The first day of the shift that they show. If there are several rotations, it is the shift that began last; if none
     * has begun, the one that begins first.
     */
    public LocalDate firstDay() {
        LocalDate last = null;
        LocalDate first = LocalDate.MAX;
        for (OnCallNow one : rotations) {
            CurrentSchedule rotation = one.current();
            LocalDate start = rotation.next().days().from();
            boolean hasBegun = !start.isAfter(rotation.now().onCallDay());
            last = hasBegun && (last == null || start.isAfter(last)) ? start : last;
            first = start.isBefore(first) ? start : first;
        }
        return last == null ? first : last;
    }

    /** The schedules that the pages show. */
    public List<Schedule> schedules() {
        return rotations.stream().map(one -> one.current().schedule()).toList();
    }

    /** The runbook of one pipeline. It links to others only if their place is known. */
    public Report page(Pipeline pipeline, Format format) {
        Runbooks runbooks = runbooks(format, PipelineLinks::byId);
        return () -> runbooks.page(pipeline, rotations);
    }

    /** The index and all runbooks, which link to each other, by file name without ending; each is made when asked for. */
    public Map<String, Supplier<String>> all(Format format) {
        Runbooks runbooks = runbooks(format, pipeline -> Text.link(pipeline.name(), stem(pipeline) + format.ending()));
        Map<String, Supplier<String>> pages = new LinkedHashMap<>();
        pages.put(INDEX, () -> format.render(() -> runbooks.index(rotations)));
        for (Pipeline pipeline : plan.pipelines()) {
            pages.put(stem(pipeline), () -> format.render(() -> runbooks.page(pipeline, rotations)));
        }
        return pages;
    }

    /**
     * The index and the runbooks as pages of a site, which shows by itself who is on call; by file name without ending.
     */
    public static Map<String, Document> standing(Plan plan, LocalDate today) {
        Runbooks runbooks = new Runbooks(plan, today, pipeline -> Text.link(pipeline.name(), page(pipeline)));
        Map<String, Document> pages = new LinkedHashMap<>();
        pages.put(INDEX, runbooks.index(List.of()));
        for (Pipeline pipeline : plan.pipelines()) {
            pages.put(stem(pipeline), runbooks.standing(pipeline));
        }
        return pages;
    }

    /** The name of the file with a pipeline's page in a site. */
    public static String page(Pipeline pipeline) {
        return stem(pipeline) + Format.HTML.ending();
    }

    private Runbooks runbooks(Format format, Function<Pipeline, Text> links) {
        return new Runbooks(plan, day, format == Format.CONFLUENCE ? PipelineLinks::byPage : links);
    }

    /** The name of a pipeline's file, without ending. No id contains a dot. */
    static String stem(Pipeline pipeline) {
        return (TAKEN.matcher(pipeline.id()).matches() ? "pipeline." : "") + pipeline.id();
    }
}
