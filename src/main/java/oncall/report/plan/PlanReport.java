package oncall.report.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.RunbookDuty;
import oncall.render.Document;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.Days;
import oncall.report.People;
import oncall.report.fairness.FairnessReport;
import oncall.report.owners.Ownership;
import oncall.schedule.Fairness;
import oncall.schedule.Schedule;

/**
 * The whole plan: pipelines, owners, rotation and its rules, the schedule of the coming quarter, fairness, the runbooks of
 * the tiers that require one, the risks of all other pipelines, and from what it was made.
 */
public final class PlanReport {

    private final Plan project;
    private final Schedule quarter;
    private final Fairness year;
    private final Origin origin;

    /**
     * @param quarter the shifts of the coming quarter
     * @param year what everyone serves in the year
     */
    public PlanReport(Plan project, Schedule quarter, Fairness year, Origin origin) {
        this.project = project;
        this.quarter = quarter;
        this.year = year;
        this.origin = origin;
    }

    public Document document() {
        People people = new People(project.engineers());
        List<Pipeline> critical = new ArrayList<>();
        List<Pipeline> others = new ArrayList<>();
        for (Pipeline pipeline : project.pipelines()) {
            boolean required = pipeline.tier() != null && pipeline.tier().runbook() == RunbookDuty.REQUIRED;
            (required ? critical : others).add(pipeline);
        }
        List<Chapter> chapters = List.of(
                this::introduction,
                new PipelinesChapter(project),
                new OwnershipChapter(project, origin.today(), people),
                new RulesChapter(project, people),
                new ScheduleChapter(project, quarter, origin.today(), people),
                document -> document.document(new FairnessReport(project, year).atAGlance(), 1),
                new RunbooksChapter(project, critical, origin.today()),
                new RisksChapter(others),
                this::changeNote);
        Document.Builder document = Document.builder();
        for (Chapter chapter : chapters) {
            chapter.addTo(document);
        }
        return document.build();
    }

    private void introduction(Document.Builder document) {
        document.heading(1, project.title() == null ? project.team() + ": on-call plan" : project.title());
        List<String> areas = new ArrayList<>();
        for (String area : Ownership.byArea(project.pipelines()).keySet()) {
            if (area != null) {
                areas.add(area);
            }
        }
        String pipelines = project.pipelines().isEmpty()
                ? ""
                : count(project.pipelines().size(), "pipeline")
                        + (areas.isEmpty()
                                ? ""
                                : " in " + count(areas.size(), "business area") + " (" + Lists.of(areas) + ")")
                        + ", ";
        document.paragraph(Text.of("Team " + project.team(), Style.STRONG)
                .plus(": " + pipelines + count(project.rotation().order().size(), "engineer") + " on call in turns."));
        List<Text> notes = new ArrayList<>();
        for (String note : project.notes()) {
            notes.add(Text.of(note));
        }
        document.bullets(notes);
    }

    private static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private void changeNote(Document.Builder document) {
        document.heading(2, "Change note");
        Instant now = origin.now();
        String today = Days.withWeekday(origin.today());
        Text made = Text.of("Made for " + today);
        if (now != null) {
            String local = now.atZone(ZoneId.of(project.timezone()))
                    .toLocalDateTime()
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
            made = Text.of("Made at " + local.replace('T', ' ') + " (" + project.timezone()
                    + "), in the on-call day of " + today);
        }
        if (origin.revision() != null) {
            made = made.plus(", from revision ").plus(origin.revision(), Style.CODE);
        }
        document.paragraph(made.plus(". It is written from the plan's files by ")
                .plus("oncall plan", Style.CODE)
                .plus("; change those, not this page."));
    }
}
