package oncall.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import oncall.model.FailureMode;
import oncall.model.Monitoring;
import oncall.model.Pipeline;
import oncall.report.People;
import oncall.report.runbook.RunbookPages;

/**
 * A runbook as the search of a page finds it.
 *
 * @param page its file
 * @param texts what else it is found by: what people read in an alert
 */
record RunbookEntry(String name, String page, List<String> texts) {

    /** @param shown what of a text may be shown */
    static RunbookEntry of(Pipeline pipeline, People people, UnaryOperator<String> shown) {
        List<String> texts = new ArrayList<>();
        texts.add(pipeline.id());
        texts.add(Objects.requireNonNullElse(pipeline.area(), ""));
        pipeline.owners().stream().map(people::name).forEach(texts::add);
        for (FailureMode mode : pipeline.failureModes()) {
            texts.add(mode.title());
            texts.add(Objects.requireNonNullElse(mode.detection(), ""));
        }
        pipeline.monitoring().alerts().stream().map(Monitoring.Alert::name).forEach(texts::add);
        texts.removeIf(String::isEmpty);
        texts.replaceAll(shown);
        return new RunbookEntry(shown.apply(pipeline.name()), RunbookPages.page(pipeline), texts);
    }
}
