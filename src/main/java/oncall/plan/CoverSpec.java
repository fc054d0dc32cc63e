package oncall.plan;

import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.model.ChangeKind;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/** One of the {@code covers} of a published shift. */
public record CoverSpec(
        DaysSpec days,
        @Nullable Located<Role> role,
        @Nullable Located<String> engineer,
        @Nullable Located<String> insteadOf,
        @Nullable Located<ChangeKind> kind,
        ReasonSpec reason)
        implements Spec<Cover> {

    static final Block<CoverSpec> BLOCK =
            new Block<>("a cover", "Days of a shift that someone else serves.", DaysSpec.KEYS) {
                @Override
                protected CoverSpec spec(BlockReader in) {
                    return new CoverSpec(
                            DaysSpec.of(in),
                            in.get(ROLE),
                            in.get(ENGINEER),
                            in.get(INSTEAD_OF),
                            in.get(KIND),
                            REASON.of(in));
                }
            };
    static final Key<Located<Role>> ROLE =
            BLOCK.required("role", PlanTypes.choice(Role.values()), "The role on these days.");
    static final Key<Located<String>> ENGINEER = BLOCK.optional("engineer", Types.ID, "Id of the engineer who serves.");
    static final Key<Located<String>> INSTEAD_OF =
            BLOCK.optional("instead_of", Types.ID, "Id of the engineer who is replaced.");
    static final Key<Located<ChangeKind>> KIND =
            BLOCK.required("kind", PlanTypes.CHANGE_KIND, "The cause of the cover.");
    static final ReasonSpec.Keys REASON = new ReasonSpec.Keys(BLOCK, "instead_of");

    @Override
    public Cover meant(Meaning in) {
        Engineer giver = in.personOrNull(insteadOf);
        Engineer taker = in.personOrNull(engineer);
        ChangeKind cause = in.value(kind);
        return new Cover(
                in.required(days.range()), in.value(role), taker, giver, cause, reason.meant(cause, giver, taker, in));
    }
}
