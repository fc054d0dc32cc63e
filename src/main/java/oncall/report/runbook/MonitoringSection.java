package oncall.report.runbook;

import java.util.ArrayList;
import java.util.List;
import oncall.model.AlertSeverity;
import oncall.model.Monitoring;
import oncall.model.Monitoring.Dashboard;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import org.jspecify.annotations.Nullable;

/** Dashboards and alerts. */
record MonitoringSection(Monitoring monitoring) implements Document.Part {

    @Override
    public void addTo(Document.Builder document) {
        if (monitoring.dashboards().isEmpty() && monitoring.alerts().isEmpty()) {
            return;
        }
        document.heading(2, "Monitoring");
        List<Text> dashboards = new ArrayList<>();
        for (Dashboard dashboard : monitoring.dashboards()) {
            dashboards.add(
                    dashboard.url() == null ? Text.of(dashboard.name()) : Text.link(dashboard.name(), dashboard.url()));
        }
        document.bullets(dashboards);
        if (!monitoring.alerts().isEmpty()) {
            document.table(alerts());
        }
    }

    private Table alerts() {
        return Table.of(
                List.of(
                        Column.text("Alert"),
                        Column.flexible("Threshold"),
                        Column.text("Severity"),
                        Column.flexible("What to do")),
                monitoring.alerts(),
                alert -> Row.of(
                        Cell.of(alert.name()),
                        Cell.optional(alert.threshold()),
                        severity(alert.severity()),
                        Cell.optional(alert.action())));
    }

    private static Cell severity(@Nullable AlertSeverity severity) {
        return severity == null
                ? Cell.EMPTY
                : Cell.of(Text.of(severity.id(), severity == AlertSeverity.CRITICAL ? Style.STRONG : Style.PLAIN));
    }
}
