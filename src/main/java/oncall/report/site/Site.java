package oncall.report.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.Rotation;
import oncall.render.Block;
import oncall.render.Document;
import oncall.render.Json;
import oncall.render.html.Html;
import oncall.render.html.HtmlFrame;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.fairness.FairnessChapter;
import oncall.report.plan.PlanReport;
import oncall.report.runbook.RunbookPages;
import oncall.report.schedule.ScheduleReport;
import oncall.report.site.SiteFrame.Tab;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.OnCallNow;

/**
 * All files of a site.
 *
 * @param rotations the shifts of each rotation that the site shows
 * @param known the same and all published shifts after them, for the clock of its pages and for calendars
 * @param now who is on call in each rotation when the site is made
 * @param whole the whole plan, with the fairness of the year
 * @param stamp when the plan's files were last changed
 * @param withContacts whether texts keep the telephone numbers and mail addresses in them
 * @param folder the name of the site among those of several teams, to which a page above leads; empty for the only one
 */
public record Site(
        Plan plan,
        List<CurrentSchedule> rotations,
        List<CurrentSchedule> known,
        List<OnCallNow> now,
        PlanReport whole,
        Instant stamp,
        boolean withContacts,
        String folder) {

    private static final String FRONT = "index.html";

    /** The contents of all files by path. */
    public Map<String, String> files() {
        People people = new People(plan.engineers());
        SiteFrame frame = frame(people);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(FRONT, page(front(), frame.of(Tab.FRONT, true, ids())));
        files.put("fairness.html", page(fairness(), frame.of(Tab.FAIRNESS, true, List.of())));
        files.put("plan.html", page(whole.page(), frame.of(Tab.PLAN, true, List.of())));
        Map<String, Pipeline> pipelines = new LinkedHashMap<>();
        plan.pipelines().forEach(pipeline -> pipelines.put(RunbookPages.page(pipeline), pipeline));
        RunbookPages.standing(plan, today()).forEach((name, document) -> {
            Pipeline pipeline = pipelines.get(name + ".html");
            HtmlFrame around = pipeline == null
                    ? frame.of(Tab.RUNBOOKS, true, ids())
                    : frame.of(Tab.RUNBOOKS, false, pipeline.rotations());
            files.put("runbooks/" + name + ".html", page(document, around));
        });
        SiteCalendars calendars = new SiteCalendars(plan, known, stamp, folder);
        files.put("calendars/index.html", page(calendars.page(people), frame.of(Tab.CALENDARS, true, List.of())));
        files.putAll(calendars.files());
        files.put("schedule.json", Json.render(schedule().data()));
        files.put("badge.svg", Badge.of(now, people));
        return files;
    }

    private SiteFrame frame(People people) {
        UnaryOperator<String> shown = withContacts ? UnaryOperator.identity() : Withheld::from;
        List<RunbookEntry> runbooks = plan.pipelines().stream()
                .map(pipeline -> RunbookEntry.of(pipeline, people, shown))
                .toList();
        String from = whole.revision() == null ? "" : ", from revision " + whole.revision();
        return new SiteFrame(
                section(people),
                runbooks.isEmpty() ? "" : SiteData.script("runbooks", runbooks),
                "Made " + made() + from + ", by oncall site.",
                !folder.isEmpty());
    }

    private NowSection section(People people) {
        return new NowSection(now, people, made(), SiteData.of(known, people));
    }

    /** Who is on call, for the page that leads to the sites of several teams. */
    String nowInTeam() {
        return section(new People(plan.engineers())).ofTeam(plan.team(), folder + "/index.html");
    }

    /** The schedule as it is shown. */
    ScheduleReport schedule() {
        return new ScheduleReport(plan, rotations);
    }

    private String page(Document document, HtmlFrame frame) {
        return Html.render(withContacts ? document : Withheld.from(document), frame);
    }

    /** The schedule, below who is on call now. */
    private Document front() {
        Document.Builder document = new Document.Builder();
        for (Block block : schedule().page().blocks()) {
            // A note that nobody is on call yet would stay when somebody is.
            if (!(block instanceof Block.Callout)) {
                document.add(block);
            }
        }
        if (rotations.stream()
                .noneMatch(rotation -> rotation.plan().publication().lastDay() != null)) {
            document.paragraph("No shift is published yet, so all of them are a forecast and may move.");
        }
        return document.build();
    }

    private Document fairness() {
        String title = plan.team() + ": fairness";
        Document.Builder document = new Document.Builder();
        new FairnessChapter(plan, today(), new People(plan.engineers())).addTo(document, 1, title, whole.years());
        if (document.build().blocks().isEmpty()) {
            document.heading(1, title).paragraph("There are not two people to compare.");
        }
        return document.build();
    }

    /** When the site was made, on the team's wall clock; a day, if only that is known. */
    String made() {
        OnCallNow first = now.get(0);
        return first.current().now().instant() == null
                ? DateText.withWeekday(today())
                : NowSection.time(first.at()) + " (" + plan.timezone() + ")";
    }

    private LocalDate today() {
        return rotations.get(0).now().today();
    }

    private List<String> ids() {
        return plan.rotations().stream().map(Rotation::id).toList();
    }
}
