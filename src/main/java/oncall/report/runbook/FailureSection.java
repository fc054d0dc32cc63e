package oncall.report.runbook;

import java.util.ArrayList;
import java.util.List;
import oncall.model.FailureMode;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Text;

/**
 * How a pipeline fails: for each failure mode how it shows, what it means and what to do.
 *
 * @param first the number of the first mode, so that each on a page has its own
 */
record FailureSection(String heading, List<FailureMode> modes, int first) implements Document.Part {

    @Override
    public void addTo(Document.Builder document) {
        if (modes.isEmpty()) {
            return;
        }
        document.heading(2, heading);
        for (int i = 0; i < modes.size(); i++) {
            FailureMode mode = modes.get(i);
            document.heading(3, (first + i) + ". " + mode.title());
            List<Text> facts = new ArrayList<>();
            Facts.add("What you see", mode.detection(), facts);
            Facts.add("What it means", mode.cause(), facts);
            Facts.add("Impact", mode.impact(), facts);
            document.bullets(facts);
            if (!mode.troubleshooting().isEmpty()) {
                document.paragraph("What to do:");
                document.steps(Step.each(mode.troubleshooting()));
            }
        }
    }
}
