package oncall.report.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.Tier;
import oncall.model.TimeSpan;
import oncall.render.Document;
import oncall.report.Format;
import oncall.report.Phrase;
import oncall.report.runbook.RunbookChapter;
import org.jspecify.annotations.Nullable;

/**
 * The runbooks, first those of pipelines whose tier requires one.
 *
 * @param today the day against which reviews are due
 */
record RunbooksChapter(Plan plan, LocalDate today) {

    /** @param linked the format of the runbooks to link to; null to write them here */
    void addTo(Document.Builder document, @Nullable Format linked) {
        RunbookChapter runbooks = RunbookChapter.of(plan, today);
        List<Pipeline> pipelines = plan.pipelines().stream()
                .filter(runbooks::isWorthReading)
                .sorted(Comparator.comparing(pipeline -> !pipeline.requiresRunbook()))
                .toList();
        if (pipelines.isEmpty()) {
            return;
        }
        document.heading(2, "Runbooks");
        if (!plan.tiers().isEmpty()) {
            document.paragraph("By tier: "
                    + plan.tiers().stream().map(RunbooksChapter::duty).collect(Collectors.joining("; ")) + ".");
        }
        if (linked != null) {
            document.bullets(pipelines.stream()
                    .map(pipeline -> runbooks.link(pipeline, linked))
                    .toList());
            return;
        }
        for (int i = 0; i < pipelines.size(); i++) {
            runbooks.add(i + 1, pipelines.get(i), document);
        }
        runbooks.addShared(document);
    }

    /** What a tier requires, such as {@code investor: runbook required, reviewed every 90 days}. */
    private static String duty(Tier tier) {
        TimeSpan every = tier.reviewEvery();
        return tier.id() + ": runbook " + tier.runbook().id()
                + (every == null ? "" : ", reviewed every " + Phrase.span(every));
    }
}
