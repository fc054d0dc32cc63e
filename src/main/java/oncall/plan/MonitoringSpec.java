package oncall.plan;

import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.AlertSeverity;
import oncall.model.Monitoring;
import oncall.model.Monitoring.Alert;
import oncall.model.Monitoring.Dashboard;
import oncall.text.Located;

/**
 * The {@code monitoring} of a pipeline.
 *
 * <pre>
 * monitoring:
 *   dashboards: [{name: Profit health, url: "https://dash.example.com/profit"}]
 *   alerts: [{name: Late close, threshold: no new partition for 6 h, severity: critical}]
 * </pre>
 */
public record MonitoringSpec(Values written) implements Spec, PartSpec<Monitoring> {

    /** One of the {@code dashboards}. */
    public record DashboardSpec(Values written) implements Spec, PartSpec<Dashboard> {

        static final Block<DashboardSpec> BLOCK = new Block<>("a dashboard", "One dashboard.") {
            @Override
            protected DashboardSpec spec(BlockReader in) {
                return new DashboardSpec(in.values());
            }
        };
        public static final Key<Located<String>> NAME =
                BLOCK.required("name", Types.TEXT, "Name of the dashboard.", "Profit health");
        public static final Key<Located<String>> URL = BLOCK.optional("url", Types.URL, "Address of the dashboard.");

        @Override
        public Dashboard meant(Meaning in) {
            return new Dashboard(value(NAME), orNull(URL));
        }
    }

    /** One of the {@code alerts}. */
    public record AlertSpec(Values written) implements Spec, PartSpec<Alert> {

        static final Block<AlertSpec> BLOCK =
                new Block<>("an alert", "One alert: when it fires, how urgent it is and what to do.") {
                    @Override
                    protected AlertSpec spec(BlockReader in) {
                        return new AlertSpec(in.values());
                    }
                };
        public static final Key<Located<String>> NAME =
                BLOCK.required("name", Types.TEXT, "Name of the alert in the monitoring system.", "Late close");
        public static final Key<Located<String>> THRESHOLD =
                BLOCK.optional("threshold", Types.TEXT, "When it fires, in words.", "no new rows for 6 hours");
        public static final Key<Located<AlertSeverity>> SEVERITY = BLOCK.optional(
                "severity",
                PlanTypes.choice(AlertSeverity.values()),
                "Whether it needs action at once (`critical`), soon (`warning`) or not at all (`info`).");
        public static final Key<Located<String>> ACTION =
                BLOCK.optional("action", Types.TEXT, "What to do when it fires.", "Call the primary");

        @Override
        public Alert meant(Meaning in) {
            return new Alert(value(NAME), orNull(THRESHOLD), orNull(SEVERITY), orNull(ACTION));
        }
    }

    static final Block<MonitoringSpec> BLOCK =
            new Block<>("monitoring", "Dashboards and alerts that show whether the pipeline is healthy.") {
                @Override
                protected MonitoringSpec spec(BlockReader in) {
                    return new MonitoringSpec(in.values());
                }
            };
    public static final Key<List<DashboardSpec>> DASHBOARDS =
            BLOCK.optional("dashboards", ListType.of(DashboardSpec.BLOCK), "Dashboards to look at.");
    public static final Key<List<AlertSpec>> ALERTS =
            BLOCK.optional("alerts", ListType.of(AlertSpec.BLOCK), "Alerts about the pipeline.");

    @Override
    public Monitoring meant(Meaning in) {
        return new Monitoring(PartSpec.all(in, list(DASHBOARDS)), PartSpec.all(in, list(ALERTS)));
    }
}
