package oncall.plan;

import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.DayOverride;
import oncall.model.Role;
import oncall.text.Located;

/**
 * One of the {@code overrides} in team.yaml.
 *
 * <pre>
 * - {from: 2026-03-17, to: 2026-03-18, engineer: diana, instead_of: bob, reason: Dentist}
 * - {from: 2026-12-24, to: 2026-12-26, engineer: alice, role: primary}
 * </pre>
 */
public record OverrideSpec(Values written, DaysSpec days) implements Spec, PartSpec<DayOverride> {

    static final Block<OverrideSpec> BLOCK =
            new Block<>(
                    "an override",
                    "On-call days that one engineer serves. A day lasts from its hand-off to the next one.",
                    DaysSpec.KEYS) {
                @Override
                protected OverrideSpec spec(BlockReader in) {
                    return new OverrideSpec(in.values(), DaysSpec.of(in));
                }
            };
    public static final Key<Located<String>> ENGINEER =
            BLOCK.required("engineer", Types.REFERENCE, "Id of the engineer who serves.", "bob");
    public static final Key<Located<String>> INSTEAD_OF = BLOCK.optional(
                    "instead_of",
                    Types.REFERENCE,
                    "Id of the engineer who is replaced, as primary or as secondary.",
                    "alice")
            .otherwise("the person, if any, who has the role");
    public static final Key<Located<Role>> ROLE = BLOCK.optional(
                    "role", PlanTypes.choice(Role.values()), "The role that the engineer has on these days.")
            .otherwise("primary, or the role of `instead_of`");
    public static final Key<Located<String>> REASON =
            BLOCK.optional("reason", Types.TEXT, "The reason, for people to read.", "Dentist");

    public static final Key<Located<String>> ROTATION = BLOCK.optional(
            "rotation", Types.REFERENCE, "Id of the rotation, where the dates alone leave it open.", "weekdays");

    @Override
    public DayOverride meant(Meaning in) {
        return new DayOverride(
                in.required(days.range()),
                in.person(get(ENGINEER)),
                in.personOrNull(get(INSTEAD_OF)),
                orNull(ROLE),
                in.personal(get(REASON)));
    }
}
