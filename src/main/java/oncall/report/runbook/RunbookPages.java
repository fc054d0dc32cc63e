package oncall.report.runbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Document;
import oncall.render.Text;
import oncall.report.Format;
import oncall.report.Report;
import oncall.rotation.Scheduler;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.Moment;
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
     * The runbooks at a moment.
     *
     * @param now the moment in a rotation
     */
    public static RunbookPages at(Function<Plan, Moment> now, Plan plan) {
        List<OnCallNow> rotations = new ArrayList<>();
        LocalDate today = LocalDate.MIN;
        for (Plan rotation : plan.byRotation()) {
            Moment moment = now.apply(rotation);
            Schedule schedule = Scheduler.of(rotation).shifts(moment.onCallDay(), OnCallNow.SHIFTS);
            rotations.add(OnCallNow.of(CurrentSchedule.of(schedule, moment)));
            today = moment.today();
        }
        return new RunbookPages(plan, rotations, today);
    }

    /**
     * The runbooks as on the first day of the shift that contains a day, so that stored pages stay the same for a whole
     * shift. If there are several rotations, it is the shift that began last.
     */
    public static RunbookPages inShiftOf(Function<Plan, Moment> now, Plan plan) {
        LocalDate last = null;
        LocalDate first = null;
        for (OnCallNow one : at(now, plan).rotations) {
            CurrentSchedule rotation = one.current();
            LocalDate start = rotation.next().days().from();
            boolean hasBegun = !start.isAfter(rotation.now().onCallDay());
            last = hasBegun && (last == null || start.isAfter(last)) ? start : last;
            first = first == null || start.isBefore(first) ? start : first;
        }
        LocalDate day = last == null ? Objects.requireNonNull(first, "a plan has a rotation") : last;
        return at(rotation -> Moment.on(day), plan);
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
