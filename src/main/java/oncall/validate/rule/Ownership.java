package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.text.Located;
import oncall.text.Severity;
import org.jspecify.annotations.Nullable;

/** What one engineer owns. */
final class Ownership {

    private static final int MOST_TOLD = 40;

    private final List<String> primarily = new ArrayList<>();
    private final List<String> secondarily = new ArrayList<>();
    private @Nullable Located<String> first;
    private Severity severity = Severity.WARNING;

    private Ownership() {}

    /** What everyone owns, by the ids of the owners. */
    static Map<String, Ownership> of(PlanSpec plan) {
        TiersById tiers = new TiersById(plan);
        Map<String, Ownership> owned = new HashMap<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                add(pipeline, pipeline.primaryOwner(), true, tiers, owned);
                if (!isTwice(pipeline)) {
                    add(pipeline, pipeline.secondaryOwner(), false, tiers, owned);
                }
            }
        }
        return owned;
    }

    /** Whether one person stands as both owners, which is told by itself. */
    static boolean isTwice(PipelineSpec pipeline) {
        Located<String> primary = pipeline.primaryOwner();
        Located<String> secondary = pipeline.secondaryOwner();
        return primary != null && secondary != null && primary.value().equals(secondary.value());
    }

    private static void add(
            PipelineSpec pipeline,
            @Nullable Located<String> owner,
            boolean asPrimary,
            TiersById tiers,
            Map<String, Ownership> owned) {
        if (owner == null || pipeline.id() == null) {
            return;
        }
        Ownership ownership = owned.get(owner.value());
        if (ownership == null) {
            ownership = new Ownership();
            owned.put(owner.value(), ownership);
        }
        (asPrimary ? ownership.primarily : ownership.secondarily)
                .add(pipeline.id().value());
        ownership.first = ownership.first == null ? owner : ownership.first;
        if (tiers.requiresRunbook(pipeline)) {
            ownership.severity = Severity.ERROR;
        }
    }

    /** The ids of the pipelines of which they are primary owner. */
    List<String> primarily() {
        return primarily;
    }

    /** An error where the tier of one of the pipelines requires a runbook. */
    Severity severity() {
        return severity;
    }

    /** {@code primary owner of 'profit' and secondary owner of 'growth'}. */
    String told() {
        List<String> told = new ArrayList<>();
        if (!primarily.isEmpty()) {
            told.add("primary owner of " + Words.quoted(primarily, MOST_TOLD));
        }
        if (!secondarily.isEmpty()) {
            told.add("secondary owner of " + Words.quoted(secondarily, MOST_TOLD));
        }
        return String.join(", and ", told);
    }

    /** {@code pipelines.yaml, line 4}, where the first of them names its owner. */
    String place() {
        return first == null
                ? ""
                : first.location().file().name() + ", line " + first.location().line();
    }
}
