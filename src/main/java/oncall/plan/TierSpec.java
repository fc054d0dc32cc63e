package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.ById.Named;
import oncall.keys.Key;
import oncall.keys.Values;
import oncall.model.RunbookDuty;
import oncall.model.Tier;
import oncall.model.TimeSpan;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One of {@code tiers} in pipelines.yaml.
 *
 * <pre>
 * investor: {resolve_within: 4h, runbook: required, review_every: 90d}
 * </pre>
 *
 * @param id the key above the block; null if it is not a valid id
 */
public record TierSpec(@Nullable Located<String> id, Values written) implements Spec, PartSpec<Tier> {

    static final Block<TierSpec> BLOCK = new Block<>("a tier", "The requirements for each pipeline of the tier.") {
        @Override
        protected TierSpec spec(BlockReader in) {
            return new TierSpec(null, in.values());
        }
    };
    public static final Key<Located<TimeSpan>> RESOLVE_WITHIN = BLOCK.optional(
                    "resolve_within", PlanTypes.DURATION, "Longest time until a broken pipeline runs again.")
            .otherwise("no limit");
    public static final Key<Located<TimeSpan>> RESPOND_WITHIN = BLOCK.optional(
                    "respond_within", PlanTypes.DURATION, "Longest time until somebody works on a failure.", "30m")
            .otherwise("no limit");
    public static final Key<Located<RunbookDuty>> RUNBOOK = BLOCK.optional(
                    "runbook",
                    PlanTypes.choice(RunbookDuty.values()),
                    "What of a runbook its pipelines must have: every part (`required`), purpose and failure modes (`outline`),"
                            + " or nothing.")
            .byDefault("optional");
    public static final Key<Located<TimeSpan>> REVIEW_EVERY = BLOCK.optional(
                    "review_every", PlanTypes.DAYS, "Longest time from one review of a runbook to the next.")
            .otherwise("no limit");

    static List<TierSpec> all(List<Named<TierSpec>> blocks) {
        List<TierSpec> tiers = new ArrayList<>();
        for (Named<TierSpec> block : blocks) {
            Located<String> id = block.id();
            if (block.value() != null) {
                tiers.add(new TierSpec(id, block.value().written));
            } else if (id != null) {
                tiers.add(new TierSpec(id, Values.none(BLOCK, id.location())));
            }
        }
        return tiers;
    }

    @Override
    public Tier meant(Meaning in) {
        return new Tier(
                in.value(id),
                orNull(RESOLVE_WITHIN),
                orNull(RESPOND_WITHIN),
                or(RUNBOOK, RunbookDuty.OPTIONAL),
                orNull(REVIEW_EVERY));
    }
}
