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
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.ListText;
import oncall.report.People;
import oncall.report.Report;
import oncall.report.Shape;
import oncall.report.fairness.FairnessReport;
import oncall.report.owners.Ownership;
import oncall.schedule.Fairness;
import oncall.schedule.Schedule;

/**
 * The whole plan: pipelines, owners, rotation and its rules, the schedule of the coming quarter, fairness, the runbooks of
 * the tiers that require one, the risks of all other pipelines, and where it comes from.
 *
 * @param quarter the shifts of the coming quarter
 * @param year what everyone serves in the year
 */
public record PlanReport(Plan plan, Schedule quarter, Fairness year, Provenance provenance) implements Report {

    /** What it is printed in. */
    public static final List<Format> FORMATS = Format.of(Shape.DOCUMENT, Shape.PAGE);

    @Override
    public Document document() {
        People people = new People(plan.engineers());
        List<Pipeline> critical = new ArrayList<>();
        List<Pipeline> others = new ArrayList<>();
        for (Pipeline pipeline : plan.pipelines()) {
            boolean required = pipeline.tier() != null && pipeline.tier().runbook() == RunbookDuty.REQUIRED;
            (required ? critical : others).add(pipeline);
        }
        return Document.of(List.of(
                this::introduction,
                new PipelinesChapter(plan),
                new OwnershipChapter(plan, provenance.today(), people),
                new RulesChapter(plan, people),
                new ScheduleChapter(plan, quarter, provenance.today(), people),
                document -> document.document(new FairnessReport(plan, year).atAGlance(), 1),
                new RunbooksChapter(plan, critical, provenance.today()),
                new RisksChapter(others),
                this::changeNote));
    }

    private void introduction(Document.Builder document) {
        document.heading(1, plan.title() == null ? plan.team() + ": on-call plan" : plan.title());
        List<String> areas = new ArrayList<>();
        for (String area : Ownership.byArea(plan.pipelines()).keySet()) {
            if (area != null) {
                areas.add(area);
            }
        }
        String pipelines = plan.pipelines().isEmpty()
                ? ""
                : count(plan.pipelines().size(), "pipeline")
                        + (areas.isEmpty()
                                ? ""
                                : " in " + count(areas.size(), "business area") + " (" + ListText.of(areas) + ")")
                        + ", ";
        document.paragraph(Text.of("Team " + plan.team(), Style.STRONG)
                .plus(": " + pipelines + count(plan.rotation().order().size(), "engineer") + " on call in turns."));
        document.bullets(Text.each(plan.notes()));
    }

    private static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private void changeNote(Document.Builder document) {
        document.heading(2, "Change note");
        Instant now = provenance.now();
        String today = DateText.withWeekday(provenance.today());
        Text made = Text.of("Made for " + today);
        if (now != null) {
            String local = now.atZone(ZoneId.of(plan.timezone()))
                    .toLocalDateTime()
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
            made = Text.of("Made at " + local.replace('T', ' ') + " (" + plan.timezone() + "), in the on-call day of "
                    + today);
        }
        if (provenance.revision() != null) {
            made = made.plus(", from revision ").plus(provenance.revision(), Style.CODE);
        }
        document.paragraph(made.plus(". It is written from the plan's files by ")
                .plus("oncall plan", Style.CODE)
                .plus("; change those, not this page."));
    }
}
