package oncall.report.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.model.FailureMode;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.render.WrittenLine;

/** What can go wrong with each pipeline and with any, what it means and how it is seen. */
record FailuresChapter(Plan plan) {

    void addTo(Document.Builder document) {
        List<Row> rows = new ArrayList<>();
        for (Pipeline pipeline : plan.pipelines()) {
            add(pipeline.name(), pipeline.failureModes(), rows);
        }
        add("Any pipeline", plan.failureModes(), rows);
        if (!rows.isEmpty()) {
            List<Column> columns = Column.headed("Pipeline|Failure~|What it means~|Impact~|What you see~");
            document.heading(2, "What can go wrong").table(new Table(columns, rows).withoutEmptyColumns());
        }
    }

    private static void add(String pipeline, List<FailureMode> modes, List<Row> rows) {
        for (FailureMode mode : modes) {
            rows.add(Row.of(
                    pipeline,
                    Cell.of(WrittenLine.text(mode.title())),
                    Cell.written(mode.cause()),
                    Cell.written(mode.impact()),
                    Cell.written(mode.detection())));
        }
    }
}
