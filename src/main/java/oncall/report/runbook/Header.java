package oncall.report.runbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.RunbookDuty;
import oncall.model.Sla;
import oncall.model.Tier;
import oncall.model.TimeSpan;
import oncall.render.Document;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.TimeSpanText;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline, how urgent it is, and when its runbook was reviewed.
 *
 * @param title the heading
 */
record Header(Plan plan, Pipeline pipeline, LocalDate today, String title) implements Document.Part {

    @Override
    public void addTo(Document.Builder document) {
        document.heading(1, title);
        List<Text> facts = new ArrayList<>();
        Text id = Text.of(pipeline.id(), Style.CODE);
        facts.add(Facts.of("Pipeline", pipeline.area() == null ? id : id.plus(", area " + pipeline.area())));
        Tier tier = pipeline.tier();
        Facts.add("Tier", tier == null ? null : text(tier), facts);
        Facts.add("Resolve within", resolveWithin(pipeline), facts);
        Sla sla = pipeline.sla();
        Facts.add(
                "Delivered by",
                sla == null || sla.deliveredBy() == null ? null : sla.deliveredBy() + " (" + plan.timezone() + ")",
                facts);
        Text review = Review.of(pipeline).text(today);
        if (!review.isEmpty()) {
            facts.add(Facts.of("Last reviewed", review));
        }
        document.bullets(facts);
    }

    /** {@code investor (runbook required, reviewed every 90 days)}. */
    private static String text(Tier tier) {
        String runbook = tier.runbook() == RunbookDuty.REQUIRED ? "runbook required" : "";
        String review = tier.reviewEvery() == null ? "" : "reviewed every " + TimeSpanText.of(tier.reviewEvery());
        String both = runbook + (runbook.isEmpty() || review.isEmpty() ? "" : ", ") + review;
        return tier.id() + (both.isEmpty() ? "" : " (" + both + ")");
    }

    /** What the pipeline's users were promised, else what its tier asks for; both where they differ. */
    static @Nullable String resolveWithin(Pipeline pipeline) {
        TimeSpan promised = pipeline.sla() == null ? null : pipeline.sla().resolveWithin();
        Tier tier = pipeline.tier();
        TimeSpan asked = tier == null ? null : tier.resolveWithin();
        if (promised == null || tier == null || asked == null || asked.equals(promised)) {
            TimeSpan span = promised == null ? asked : promised;
            return span == null ? null : TimeSpanText.of(span);
        }
        return TimeSpanText.of(promised) + " (tier " + tier.id() + ": " + TimeSpanText.of(asked) + ")";
    }
}
