package oncall.validate.index;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Located;
import oncall.text.Severity;
import org.jspecify.annotations.Nullable;

/** What one engineer owns. A pipeline with the same engineer as both owners counts once, as primarily owned. */
public final class OwnedPipelines {

    private final List<String> primarily = new ArrayList<>();
    private final List<String> secondarily = new ArrayList<>();
    private @Nullable Located<String> first;
    private Severity severity = Severity.WARNING;

    void add(String pipeline, boolean asPrimary, Located<String> place, Severity pipelineSeverity) {
        (asPrimary ? primarily : secondarily).add(pipeline);
        first = first == null ? place : first;
        severity = pipelineSeverity == Severity.ERROR ? pipelineSeverity : severity;
    }

    /** Where the first of the pipelines names its owner; null if the engineer owns none. */
    public @Nullable Located<String> first() {
        return first;
    }

    /** The ids of the pipelines of which the engineer is primary owner. */
    public List<String> primarily() {
        return primarily;
    }

    /** The ids of the pipelines of which the engineer is secondary owner. */
    public List<String> secondarily() {
        return secondarily;
    }

    /** An error if the tier of one of the pipelines requires a runbook. */
    public Severity severity() {
        return severity;
    }
}
