package oncall.plan;

import static oncall.plan.SpecValues.or;
import static oncall.plan.SpecValues.orNull;
import static oncall.plan.SpecValues.required;
import static oncall.plan.SpecValues.value;
import static oncall.plan.SpecValues.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Engineer;
import oncall.model.Escalation;
import oncall.model.FailureMode;
import oncall.model.Monitoring;
import oncall.model.Monitoring.Alert;
import oncall.model.Monitoring.Dashboard;
import oncall.model.Pipeline;
import oncall.model.RunbookDuty;
import oncall.model.Sla;
import oncall.model.Tier;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/** The part of {@link Resolver} for pipeline files: tiers, failure modes and pipelines. */
final class PipelineResolver {

    private final Map<String, Engineer> engineers;
    private final List<PipelineFileSpec> files;
    private final Map<String, Tier> tiers = new LinkedHashMap<>();

    /** @param engineers everyone, by id */
    PipelineResolver(Map<String, Engineer> engineers, List<PipelineFileSpec> files) {
        this.engineers = engineers;
        this.files = files;
        for (PipelineFileSpec file : files) {
            for (TierSpec spec : file.tiers()) {
                Tier tier = tier(spec);
                tiers.put(tier.id(), tier);
            }
        }
    }

    List<Tier> tiers() {
        return new ArrayList<>(tiers.values());
    }

    List<FailureMode> failureModes() {
        List<FailureMode> modes = new ArrayList<>();
        for (PipelineFileSpec file : files) {
            modes.addAll(failureModes(file.failureModes()));
        }
        return modes;
    }

    List<Pipeline> pipelines() {
        List<Pipeline> pipelines = new ArrayList<>();
        for (PipelineFileSpec file : files) {
            for (PipelineSpec spec : file.pipelines()) {
                pipelines.add(pipeline(spec));
            }
        }
        return pipelines;
    }

    private static Tier tier(TierSpec spec) {
        return new Tier(
                value(spec.id()),
                orNull(spec.resolveWithin()),
                or(spec.runbook(), RunbookDuty.OPTIONAL),
                orNull(spec.reviewEvery()));
    }

    private Pipeline pipeline(PipelineSpec spec) {
        return new Pipeline(
                value(spec.id()),
                value(spec.name()),
                orNull(spec.area()),
                spec.tier() == null ? null : required(tiers.get(value(spec.tier()))),
                engineer(required(spec.primaryOwner())),
                engineer(required(spec.secondaryOwner())),
                orNull(spec.purpose()),
                values(spec.inputs()),
                values(spec.transformations()),
                values(spec.outputs()),
                spec.sla() == null
                        ? null
                        : new Sla(
                                orNull(spec.sla().resolveWithin()),
                                orNull(spec.sla().deliveredBy())),
                monitoring(spec.monitoring()),
                values(spec.checks()),
                failureModes(spec.failureModes()),
                values(spec.restart()),
                values(spec.recovery()),
                escalation(spec.escalation()),
                values(spec.dependsOn()),
                orNull(spec.confluence()),
                orNull(spec.reviewed()));
    }

    private static Monitoring monitoring(@Nullable MonitoringSpec spec) {
        List<Dashboard> dashboards = new ArrayList<>();
        List<Alert> alerts = new ArrayList<>();
        if (spec != null) {
            for (MonitoringSpec.DashboardSpec dashboard : spec.dashboards()) {
                dashboards.add(new Dashboard(value(dashboard.name()), orNull(dashboard.url())));
            }
            for (MonitoringSpec.AlertSpec alert : spec.alerts()) {
                alerts.add(new Alert(
                        value(alert.name()),
                        orNull(alert.threshold()),
                        orNull(alert.severity()),
                        orNull(alert.action())));
            }
        }
        return new Monitoring(dashboards, alerts);
    }

    private static List<FailureMode> failureModes(List<FailureModeSpec> specs) {
        List<FailureMode> modes = new ArrayList<>();
        for (FailureModeSpec spec : specs) {
            modes.add(new FailureMode(
                    value(spec.title()),
                    orNull(spec.cause()),
                    orNull(spec.impact()),
                    orNull(spec.detection()),
                    values(spec.troubleshooting())));
        }
        return modes;
    }

    private List<Escalation> escalation(List<EscalationSpec> specs) {
        List<Escalation> steps = new ArrayList<>();
        for (EscalationSpec spec : specs) {
            String who = value(spec.who());
            steps.add(new Escalation(who, engineers.get(who), orNull(spec.after())));
        }
        return steps;
    }

    private Engineer engineer(Located<String> id) {
        return required(engineers.get(id.value()));
    }
}
