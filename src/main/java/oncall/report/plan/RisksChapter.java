package oncall.report.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.model.FailureMode;
import oncall.model.Pipeline;
import oncall.render.Document;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.ListText;
import org.jspecify.annotations.Nullable;

/**
 * How pipelines can fail whose tier requires no runbook.
 *
 * @param pipelines those pipelines
 */
record RisksChapter(List<Pipeline> pipelines) implements Document.Part {

    @Override
    public void addTo(Document.Builder document) {
        if (pipelines.isEmpty()) {
            return;
        }
        document.heading(2, "Risks of the other pipelines")
                .paragraph(Text.of("Their tiers require no runbook; ")
                        .plus("oncall runbook", Style.CODE)
                        .plus(" prints what is known of each."));
        List<String> without = new ArrayList<>();
        for (Pipeline pipeline : pipelines) {
            if (pipeline.failureModes().isEmpty()) {
                without.add(pipeline.name());
            } else {
                document.heading(3, pipeline.name());
                document.bullets(risks(pipeline.failureModes()));
            }
        }
        if (!without.isEmpty()) {
            document.paragraph("No risks of their own are recorded for " + ListText.of(without) + ".");
        }
    }

    private static List<Text> risks(List<FailureMode> modes) {
        return modes.stream().map(RisksChapter::risk).toList();
    }

    private static Text risk(FailureMode mode) {
        Text risk = plus(Text.of(mode.title() + ".", Style.STRONG), "", mode.cause());
        return plus(plus(risk, "What it does: ", mode.impact()), "What one sees: ", mode.detection());
    }

    private static Text plus(Text risk, String lead, @Nullable String text) {
        return text == null ? risk : risk.plus(" " + lead + text + (text.endsWith(".") ? "" : "."));
    }
}
