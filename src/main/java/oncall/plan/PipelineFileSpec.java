package oncall.plan;

import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.ById;
import oncall.keys.ById.Named;
import oncall.keys.Key;
import oncall.keys.ListType;

/**
 * The file pipelines.yaml, or a file in the folder {@code pipelines}.
 *
 * <pre>
 * tiers: {investor: {resolve_within: 4h, runbook: required}}
 * failure_modes: [{title: Warehouse full}]
 * pipelines: [{id: profit, name: Profit, primary_owner: alice, secondary_owner: bob}]
 * </pre>
 *
 * @param complete whether all tiers and pipelines could be read
 */
public record PipelineFileSpec(
        List<TierSpec> tiers, List<FailureModeSpec> failureModes, List<PipelineSpec> pipelines, boolean complete) {

    static final PipelineFileSpec UNREADABLE = new PipelineFileSpec(List.of(), List.of(), List.of(), false);

    static final Block<PipelineFileSpec> BLOCK =
            new Block<>(
                    PlanDirectory.PIPELINES,
                    "The pipelines of a data team: their owners and runbooks. Files in the folder `pipelines` have the same form.") {
                @Override
                protected PipelineFileSpec spec(BlockReader in) {
                    return new PipelineFileSpec(
                            TierSpec.all(in.list(TIERS)),
                            in.list(FAILURE_MODES),
                            in.list(PIPELINES),
                            in.isComplete(TIERS) && in.isComplete(FAILURE_MODES) && in.isComplete(PIPELINES));
                }
            };
    static final Key<List<Named<TierSpec>>> TIERS = BLOCK.optional(
            "tiers",
            new ById<>("tiers", "investor", TierSpec.BLOCK),
            "Classes of pipelines by id, each with what `oncall validate` requires of its pipelines.");
    static final Key<List<FailureModeSpec>> FAILURE_MODES = BLOCK.optional(
            "failure_modes",
            ListType.of(FailureModeSpec.BLOCK),
            "What can go wrong with any pipeline. Every runbook shows it with the pipeline's own.");
    static final Key<List<PipelineSpec>> PIPELINES = BLOCK.optional(
            "pipelines", ListType.of(PipelineSpec.BLOCK), "The pipelines, in the order in which reports list them.");
}
