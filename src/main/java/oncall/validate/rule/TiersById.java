package oncall.validate.rule;

import java.util.HashMap;
import java.util.Map;
import oncall.model.RunbookDuty;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.plan.TierSpec;
import oncall.text.Severity;
import org.jspecify.annotations.Nullable;

/** The tiers of all pipeline files, as written, by their ids. */
final class TiersById {

    private final Map<String, TierSpec> tiers = new HashMap<>();

    TiersById(PlanSpec plan) {
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (TierSpec tier : file.tiers()) {
                if (tier.id() != null) {
                    tiers.putIfAbsent(tier.id().value(), tier);
                }
            }
        }
    }

    /** The tier of the pipeline, or null where it has none that is known. */
    @Nullable
    TierSpec of(PipelineSpec pipeline) {
        return pipeline.tier() == null ? null : tiers.get(pipeline.tier().value());
    }

    boolean requiresRunbook(PipelineSpec pipeline) {
        TierSpec tier = of(pipeline);
        return tier != null && tier.runbook() != null && tier.runbook().value() == RunbookDuty.REQUIRED;
    }

    /** How bad it is where it concerns this pipeline. */
    Severity severity(PipelineSpec pipeline) {
        return requiresRunbook(pipeline) ? Severity.ERROR : Severity.WARNING;
    }
}
