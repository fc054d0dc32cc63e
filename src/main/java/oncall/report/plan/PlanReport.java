package oncall.report.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Block;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.Report;
import oncall.report.fairness.FairnessChapter;
import oncall.report.runbook.RunbooksChapter;
import oncall.report.schedule.ScheduleReport;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.Moment;
import oncall.schedule.OnCallNow;
import oncall.schedule.Outlook;
import oncall.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The whole plan. Its first page answers what everyone asks first; then come the schedule of the coming quarter, fairness,
 * what can go wrong, the runbooks, notes, and its origin.
 *
 * @param quarter the shifts of the coming quarter in each rotation
 * @param now who is on call in each rotation; empty for a page that shows it by itself
 * @param years what everyone serves in each year to show, in each rotation
 * @param revision the revision of the files as git describes it, or null if there is none
 * @param isLinked whether runbooks are links instead of chapters
 */
public record PlanReport(
        Plan plan,
        List<CurrentSchedule> quarter,
        List<OnCallNow> now,
        List<Outlook> years,
        @Nullable String revision,
        boolean isLinked)
        implements Report {

    /** The formats of the plan. */
    public static final List<Format> FORMATS = List.of(Format.MARKDOWN, Format.HTML);

    @Override
    public Document document() {
        return document(Format.MARKDOWN);
    }

    @Override
    public Document page() {
        return document(Format.HTML);
    }

    private Document document(Format format) {
        People people = new People(plan.engineers());
        LocalDate today = moment().today();
        Document.Builder document = new Document.Builder();
        addIntroduction(document);
        new FirstPage(plan, quarter, now, today, people).addTo(document);
        new ScheduleReport(plan, quarter).addTo(document.heading(2, "Schedule"));
        new FairnessChapter(plan, today, people).addTo(document, 2, "Fairness", years);
        new FailuresChapter(plan).addTo(document);
        new RunbooksChapter(plan, today).addTo(document, isLinked ? format : null);
        if (!plan.notes().isEmpty()) {
            document.heading(2, "Notes").list(Block.Marks.BULLETS, Step.each(plan.notes()));
        }
        addOrigin(document);
        return document.build();
    }

    /** The moment in the first rotation. */
    private Moment moment() {
        return quarter.get(0).now();
    }

    private void addIntroduction(Document.Builder document) {
        long engineers = quarter.stream()
                .flatMap(rotation -> NextTurns.shares(rotation).engineers().stream())
                .map(Engineer::id)
                .distinct()
                .count();
        List<String> areas = plan.pipelines().stream()
                .map(Pipeline::area)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String within = areas.isEmpty()
                ? ""
                : " in " + Phrase.count(areas.size(), "business area") + " (" + WordList.of(areas) + ")";
        int count = plan.pipelines().size();
        String pipelines = count == 0 ? "" : Phrase.count(count, "pipeline") + within + ", ";
        document.heading(1, plan.title() == null ? plan.team() + ": on-call plan" : plan.title())
                .paragraph(Text.of("Team " + plan.team(), Style.STRONG)
                        .plus(": " + pipelines + Phrase.count(engineers, "engineer") + " on call"
                                + (engineers > 1 ? " in turns" : "") + ". As of "
                                + DateText.asOf(moment(), plan) + "; times are in " + plan.timezone() + "."));
    }

    private void addOrigin(Document.Builder document) {
        Text made = Text.of("Written by ").plus("oncall plan", Style.CODE).plus(" from the plan's files");
        if (revision != null) {
            made = made.plus(", revision ").plus(revision, Style.CODE);
        }
        document.heading(2, "How this page was made")
                .paragraph(made.plus(", for the on-call day " + DateText.withWeekday(moment().onCallDay())
                        + ". Change those files, not this page."));
    }
}
