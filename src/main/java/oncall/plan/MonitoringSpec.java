package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.model.AlertSeverity;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * The {@code monitoring} of a pipeline.
 *
 * <pre>
 * monitoring:
 *   dashboards: [{name: Profit health, url: "https://dash.example.com/profit"}]
 *   alerts: [{name: Late close, threshold: no new partition for 6 h, severity: critical}]
 * </pre>
 */
public record MonitoringSpec(List<DashboardSpec> dashboards, List<AlertSpec> alerts) {

    /** One of {@code dashboards}. */
    public record DashboardSpec(
            @Nullable Located<String> name, @Nullable Located<String> url) {}

    /**
     * One of {@code alerts}.
     *
     * @param whole whether there is no error in it, so that what is absent was not written
     */
    public record AlertSpec(
            @Nullable Located<String> name,
            @Nullable Located<String> threshold,
            @Nullable Located<AlertSeverity> severity,
            @Nullable Located<String> action,
            boolean whole) {}

    static @Nullable MonitoringSpec read(@Nullable Fields in) {
        if (in == null) {
            return null;
        }
        List<DashboardSpec> dashboards = new ArrayList<>();
        for (Fields dashboard :
                in.mappings("dashboards", "a dashboard", "{name: Profit, url: https://dash.example.com/profit}")) {
            dashboard.require("name");
            dashboards.add(new DashboardSpec(dashboard.text("name"), dashboard.url("url")));
            dashboard.done();
        }
        List<AlertSpec> alerts = new ArrayList<>();
        for (Fields alert : in.mappings("alerts", "an alert", "{name: Late, threshold: no data for 6 h}")) {
            int before = in.diagnostics().count();
            alert.require("name");
            alerts.add(new AlertSpec(
                    alert.text("name"),
                    alert.text("threshold"),
                    alert.choice("severity", AlertSeverity.values()),
                    alert.text("action"),
                    alert.doneSince(before)));
        }
        in.done();
        return new MonitoringSpec(dashboards, alerts);
    }
}
