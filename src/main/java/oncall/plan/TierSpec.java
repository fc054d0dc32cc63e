package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.model.RunbookDuty;
import oncall.model.TimeSpan;
import oncall.text.Located;
import oncall.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * One of {@code tiers} in pipelines.yaml.
 *
 * <pre>
 * investor: {resolve_within: 4h, runbook: required, review_every: 90d}
 * </pre>
 */
public record TierSpec(
        @Nullable Located<String> id,
        @Nullable Located<TimeSpan> resolveWithin,
        @Nullable Located<RunbookDuty> runbook,
        @Nullable Located<TimeSpan> reviewEvery) {

    static List<TierSpec> readAll(@Nullable Fields named) {
        List<TierSpec> specs = new ArrayList<>();
        if (named != null) {
            for (Scalar key : named.keys()) {
                Located<String> id = SingleValues.id(key, named.diagnostics());
                named.warnIfEmpty(key.text());
                specs.add(read(id, named.mapping(key.text(), "a tier", "{resolve_within: 4h, runbook: required}")));
            }
        }
        return specs;
    }

    private static TierSpec read(@Nullable Located<String> id, @Nullable Fields in) {
        if (in == null) {
            return new TierSpec(id, null, null, null);
        }
        TierSpec spec = new TierSpec(
                id,
                in.span("resolve_within", false),
                in.choice("runbook", RunbookDuty.values()),
                in.span("review_every", true));
        in.done();
        return spec;
    }
}
