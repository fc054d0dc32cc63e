package oncall.report.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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
import oncall.report.TurnShares;
import oncall.report.fairness.FairnessReport;
import oncall.report.schedule.ScheduleReport;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.Fairness;
import oncall.schedule.Moment;
import oncall.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The whole plan: pipelines, owners, rotation and its rules, the schedule of the coming quarter, fairness, the runbooks
 * of the tiers that require one, the risks of all other pipelines, and its origin.
 *
 * @param quarter the shifts of the coming quarter in each rotation
 * @param year what everyone serves in the year in each rotation
 * @param revision the revision of the files as git describes it, or null if there is none
 */
public record PlanReport(
        Plan plan,
        List<CurrentSchedule> quarter,
        List<Fairness> year,
        @Nullable String revision) implements Report {

    /** The formats of the plan. */
    public static final List<Format> FORMATS = List.of(Format.MARKDOWN, Format.HTML);

    @Override
    public Document document() {
        People people = new People(plan.engineers());
        Document.Builder document = new Document.Builder();
        addIntroduction(document);
        new PipelinesChapter(plan, now().today(), people).addTo(document);
        for (CurrentSchedule rotation : quarter) {
            String of = quarter.size() == 1
                    ? ""
                    : " – " + rotation.plan().rotation().title();
            TurnShares shares = shares(rotation);
            new RotationChapter(rotation.plan(), rotation.shifts(), shares, people).addTo(document, of);
            new ChangesChapter(rotation.plan(), rotation.plan().rotation(), shares.engineers()).addTo(document, of);
        }
        new ScheduleReport(plan, quarter).addTo(document.heading(2, "Schedule of the coming quarter"));
        new FairnessReport(plan, year, now().today()).addTo(document, 2, "Fairness", false);
        new RunbooksChapter(plan, now().today()).addTo(document);
        addChangeNote(document);
        return document.build();
    }

    /** The moment in the first rotation. */
    private Moment now() {
        return quarter.get(0).now();
    }

    /** The shares of a rotation today, or on its first day if that is later. */
    private static TurnShares shares(CurrentSchedule rotation) {
        LocalDate first = rotation.schedule().days().from();
        LocalDate today = rotation.now().today();
        return TurnShares.on(
                first.isAfter(today) ? first : today, rotation.plan().rotation());
    }

    private void addIntroduction(Document.Builder document) {
        long engineers = quarter.stream()
                .flatMap(rotation -> shares(rotation).engineers().stream())
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
                                + (engineers > 1 ? " in turns." : ".")))
                .list(Block.Marks.BULLETS, Step.each(plan.notes()));
    }

    private void addChangeNote(Document.Builder document) {
        Instant instant = now().instant();
        Text made = Text.of("Made ");
        if (instant != null) {
            LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneId.of(plan.timezone()));
            String time = local.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
            made = made.plus("at " + time + " (" + plan.timezone() + ") ");
        }
        made = made.plus("for the on-call day " + DateText.withWeekday(now().onCallDay()));
        if (revision != null) {
            made = made.plus(", from revision ").plus(revision, Style.CODE);
        }
        document.heading(2, "Change note")
                .paragraph(made.plus(". It is written from the plan's files by ")
                        .plus("oncall plan", Style.CODE)
                        .plus("; change those, not this page."));
    }
}
