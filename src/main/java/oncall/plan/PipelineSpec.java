package oncall.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One of {@code pipelines} in pipelines.yaml.
 *
 * <pre>
 * - id: aggregate-profit
 *   name: Aggregate profit
 *   primary_owner: bob
 *   secondary_owner: charlie
 * </pre>
 *
 * @param quiet whether nothing was said of it, so that something may be said of what is absent
 * @param whole whether there is no error in it, so that what is absent was not written
 */
public record PipelineSpec(
        @Nullable Located<String> id,
        @Nullable Located<String> name,
        @Nullable Located<String> area,
        @Nullable Located<String> tier,
        @Nullable Located<String> primaryOwner,
        @Nullable Located<String> secondaryOwner,
        @Nullable Located<String> purpose,
        List<Located<String>> inputs,
        List<Located<String>> transformations,
        List<Located<String>> outputs,
        @Nullable SlaSpec sla,
        @Nullable MonitoringSpec monitoring,
        List<Located<String>> checks,
        List<FailureModeSpec> failureModes,
        List<Located<String>> restart,
        List<Located<String>> recovery,
        List<EscalationSpec> escalation,
        List<Located<String>> dependsOn,
        @Nullable Located<String> confluence,
        @Nullable Located<LocalDate> reviewed,
        boolean quiet,
        boolean whole) {

    static List<PipelineSpec> readAll(List<Fields> blocks) {
        List<PipelineSpec> specs = new ArrayList<>();
        for (Fields in : blocks) {
            specs.add(read(in));
        }
        return specs;
    }

    private static PipelineSpec read(Fields in) {
        int before = in.diagnostics().count();
        int errorsBefore = in.diagnostics().errors();
        in.require("id", "name", "primary_owner", "secondary_owner");
        return new PipelineSpec(
                in.id("id"),
                in.text("name"),
                in.text("area"),
                in.reference("tier"),
                in.text("primary_owner"),
                in.text("secondary_owner"),
                in.text("purpose"),
                in.texts("inputs"),
                in.texts("transformations"),
                in.texts("outputs"),
                SlaSpec.read(in.mapping("sla", "an SLA", "{resolve_within: 4h}")),
                MonitoringSpec.read(in.mapping("monitoring", "monitoring")),
                in.texts("checks"),
                FailureModeSpec.readAll(in.mappings("failure_modes", "a failure mode", "{title: Source data late}")),
                in.texts("restart"),
                in.texts("recovery"),
                EscalationSpec.readAll(
                        in.mappings("escalation", "an escalation step", "{who: head-of-data, after: 2h}")),
                orNone(in.references("depends_on")),
                in.text("confluence"),
                in.date("reviewed"),
                in.doneSince(before),
                in.diagnostics().errors() == errorsBefore);
    }

    private static List<Located<String>> orNone(@Nullable List<Located<String>> list) {
        return list == null ? List.of() : list;
    }
}
