package oncall.report.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
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
import oncall.report.TurnShares;
import oncall.report.fairness.FairnessReport;
import oncall.report.schedule.ScheduleReport;
import oncall.schedule.Fairness;
import oncall.schedule.Moment;
import oncall.schedule.Schedule;
import oncall.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The whole plan: pipelines, owners, rotation and its rules, the schedule of the coming quarter, fairness, the runbooks
 * of the tiers that require one, the risks of all other pipelines, and its origin.
 *
 * @param quarter the shifts of the coming quarter
 * @param year what everyone serves in the year
 * @param now the moment that counts as now
 * @param revision the revision of the files as git describes it, or null if there is none
 */
public record PlanReport(
        Plan plan,
        Schedule quarter,
        Fairness year,
        Moment now,
        @Nullable String revision) implements Report {

    /** The formats of the plan. */
    public static final List<Format> FORMATS = List.of(Format.MARKDOWN, Format.HTML);

    @Override
    public Document document() {
        People people = new People(plan.engineers());
        Document.Builder document = new Document.Builder();
        LocalDate first = quarter.days().from();
        TurnShares shares = TurnShares.on(first.isAfter(now.today()) ? first : now.today(), plan.rotation());
        addIntroduction(shares.engineers().size(), document);
        new PipelinesChapter(plan, now.today(), people).addTo(document);
        new RotationChapter(plan, quarter.shifts(), shares, people).addTo(document);
        new ChangesChapter(plan, plan.rotation(), shares.engineers()).addTo(document);
        new ScheduleReport(plan, quarter, now.onCallDay(), quarter.shifts().get(0))
                .addTo(document.heading(2, "Schedule of the coming quarter"));
        new FairnessReport(plan, year, now.today()).addTo(document, 2, "Fairness", false);
        new RunbooksChapter(plan, now).addTo(document);
        addChangeNote(document);
        return document.build();
    }

    private void addIntroduction(int engineers, Document.Builder document) {
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
                                + (engineers > 1 ? " in turns." : ".")))
                .list(Block.Marks.BULLETS, Step.each(plan.notes()));
    }

    private void addChangeNote(Document.Builder document) {
        Text made = Text.of("Made ");
        if (now.instant() != null) {
            LocalDateTime local = LocalDateTime.ofInstant(now.instant(), ZoneId.of(plan.timezone()));
            String time = local.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
            made = made.plus("at " + time + " (" + plan.timezone() + ") ");
        }
        made = made.plus("for the on-call day " + DateText.withWeekday(now.onCallDay()));
        if (revision != null) {
            made = made.plus(", from revision ").plus(revision, Style.CODE);
        }
        document.heading(2, "Change note")
                .paragraph(made.plus(". It is written from the plan's files by ")
                        .plus("oncall plan", Style.CODE)
                        .plus("; change those, not this page."));
    }
}
