package oncall.plan;

import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.model.AlertSeverity;
import oncall.model.Monitoring;
import oncall.model.Monitoring.Alert;
import oncall.model.Monitoring.Dashboard;
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
public record MonitoringSpec(List<DashboardSpec> dashboards, List<AlertSpec> alerts) implements Spec<Monitoring> {

    /** One of the {@code dashboards}. */
    public record DashboardSpec(
            @Nullable Located<String> name, @Nullable Located<String> url) implements Spec<Dashboard> {

        static final Block<DashboardSpec> BLOCK = new Block<>("a dashboard", "One dashboard.") {
            @Override
            protected DashboardSpec spec(BlockReader in) {
                return new DashboardSpec(in.get(NAME), in.get(URL));
            }
        };
        static final Key<Located<String>> NAME =
                BLOCK.required("name", Types.TEXT, "Name of the dashboard.", "Profit health");
        static final Key<Located<String>> URL = BLOCK.optional("url", Types.URL, "Address of the dashboard.");

        @Override
        public Dashboard meant(Meaning in) {
            return new Dashboard(in.value(name), in.orNull(url));
        }
    }

    /** One of the {@code alerts}. */
    public record AlertSpec(
            @Nullable Located<String> name,
            @Nullable Located<String> threshold,
            @Nullable Located<AlertSeverity> severity,
            @Nullable Located<String> action)
            implements Spec<Alert> {

        static final Block<AlertSpec> BLOCK =
                new Block<>("an alert", "One alert: when it fires, how urgent it is and what to do.") {
                    @Override
                    protected AlertSpec spec(BlockReader in) {
                        return new AlertSpec(in.get(NAME), in.get(THRESHOLD), in.get(SEVERITY), in.get(ACTION));
                    }
                };
        static final Key<Located<String>> NAME =
                BLOCK.required("name", Types.TEXT, "Name of the alert in the monitoring system.", "Late close");
        static final Key<Located<String>> THRESHOLD =
                BLOCK.optional("threshold", Types.TEXT, "When it fires, in words.", "no new rows for 6 hours");
        static final Key<Located<AlertSeverity>> SEVERITY = BLOCK.optional(
                "severity",
                PlanTypes.choice(AlertSeverity.values()),
                "Whether it needs action at once (`critical`), soon (`warning`) or not at all (`info`).");
        static final Key<Located<String>> ACTION =
                BLOCK.optional("action", Types.TEXT, "What to do when it fires.", "Call the primary");

        @Override
        public Alert meant(Meaning in) {
            return new Alert(in.value(name), in.orNull(threshold), in.orNull(severity), in.orNull(action));
        }
    }

    static final Block<MonitoringSpec> BLOCK =
            new Block<>("monitoring", "Dashboards and alerts that show whether the pipeline is healthy.") {
                @Override
                protected MonitoringSpec spec(BlockReader in) {
                    return new MonitoringSpec(in.list(DASHBOARDS), in.list(ALERTS));
                }
            };
    static final Key<List<DashboardSpec>> DASHBOARDS =
            BLOCK.optional("dashboards", ListType.of(DashboardSpec.BLOCK), "Dashboards to look at.");
    static final Key<List<AlertSpec>> ALERTS =
            BLOCK.optional("alerts", ListType.of(AlertSpec.BLOCK), "Alerts about the pipeline.");

    @Override
    public Monitoring meant(Meaning in) {
        return new Monitoring(Spec.all(in, dashboards), Spec.all(in, alerts));
    }
}
