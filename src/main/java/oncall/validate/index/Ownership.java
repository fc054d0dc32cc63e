package oncall.validate.index;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Located;
import oncall.text.Severity;

/** What one engineer owns. A pipeline with the same engineer as both owners counts once, as primarily owned. */
public final class Ownership {

    private final Located<String> first;
    private final List<String> primarily = new ArrayList<>();
    private final List<String> secondarily = new ArrayList<>();
    private Severity severity = Severity.WARNING;

    Ownership(Located<String> first) {
        this.first = first;
    }

    void add(String pipeline, boolean asPrimary, Severity pipelineSeverity) {
        (asPrimary ? primarily : secondarily).add(pipeline);
        severity = pipelineSeverity == Severity.ERROR ? pipelineSeverity : severity;
    }

    /** Where the first of the pipelines names its owner. */
    public Located<String> first() {
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
