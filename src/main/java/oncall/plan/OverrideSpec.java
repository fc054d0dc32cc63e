package oncall.plan;

import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.model.DayOverride;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One of the {@code overrides} in team.yaml.
 *
 * <pre>
 * - {from: 2026-03-17, to: 2026-03-18, engineer: diana, instead_of: bob, reason: Dentist}
 * </pre>
 */
public record OverrideSpec(
        DaysSpec days,
        @Nullable Located<String> engineer,
        @Nullable Located<String> insteadOf,
        @Nullable Located<String> reason)
        implements Spec<DayOverride> {

    static final Block<OverrideSpec> BLOCK =
            new Block<>(
                    "an override",
                    "On-call days on which one engineer replaces another. A day lasts from its hand-off to the next one.",
                    DaysSpec.KEYS) {
                @Override
                protected OverrideSpec spec(BlockReader in) {
                    return new OverrideSpec(DaysSpec.of(in), in.get(ENGINEER), in.get(INSTEAD_OF), in.get(REASON));
                }
            };
    static final Key<Located<String>> ENGINEER =
            BLOCK.required("engineer", Types.REFERENCE, "Id of the engineer who serves.", "bob");
    static final Key<Located<String>> INSTEAD_OF = BLOCK.required(
            "instead_of", Types.REFERENCE, "Id of the engineer who is replaced, as primary or as secondary.");
    static final Key<Located<String>> REASON =
            BLOCK.optional("reason", Types.TEXT, "The reason, for people to read.", "Dentist");

    @Override
    public DayOverride meant(Meaning in) {
        return new DayOverride(in.required(days.range()), in.person(engineer), in.person(insteadOf), in.orNull(reason));
    }
}
