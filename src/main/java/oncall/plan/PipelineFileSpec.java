package oncall.plan;

import java.util.List;

/**
 * The file pipelines.yaml, or one of those in the folder {@code pipelines}.
 *
 * <pre>
 * tiers: {investor: {resolve_within: 4h, runbook: required}}
 * failure_modes: [{title: Warehouse full}]
 * pipelines: [{id: profit, name: Profit, primary_owner: alice, secondary_owner: bob}]
 * </pre>
 *
 * @param lists whether the key {@code pipelines} is there, with or without any
 * @param complete whether all tiers and pipelines could be read
 */
public record PipelineFileSpec(
        List<TierSpec> tiers,
        List<FailureModeSpec> failureModes,
        List<PipelineSpec> pipelines,
        boolean lists,
        boolean complete) {

    private static final String PIPELINE = "{id: profit, name: Profit, primary_owner: alice, secondary_owner: bob}";

    static PipelineFileSpec read(Fields in) {
        in.expect("tiers", "failure_modes", "pipelines");
        boolean loneItem =
                !in.has("tiers") && !in.has("failure_modes") && !in.has("pipelines") && in.isLoneItemOf("pipelines");
        PipelineFileSpec spec = new PipelineFileSpec(
                TierSpec.readAll(in.mapping("tiers", "a set of tiers", "{investor: {resolve_within: 4h}}")),
                FailureModeSpec.readAll(in.mappings("failure_modes", "a failure mode", "{title: Warehouse full}")),
                PipelineSpec.readAll(in.mappings("pipelines", "a pipeline", PIPELINE)),
                in.isWritten("pipelines"),
                !loneItem && !in.hasWrongTypes());
        in.done();
        return spec;
    }
}
