package oncall.plan;

import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.ChangeKind;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.text.Located;

/** One of the {@code covers} of a published shift. */
public record CoverSpec(Values written, DaysSpec days) implements Spec, PartSpec<Cover> {

    static final Block<CoverSpec> BLOCK =
            new Block<>("a cover", "Days of a shift that someone else serves.", DaysSpec.KEYS) {
                @Override
                protected CoverSpec spec(BlockReader in) {
                    return new CoverSpec(in.values(), DaysSpec.of(in));
                }
            };
    public static final Key<Located<Role>> ROLE =
            BLOCK.required("role", PlanTypes.choice(Role.values()), "The role on these days.");
    public static final Key<Located<String>> ENGINEER =
            BLOCK.optional("engineer", Types.ID, "Id of the engineer who serves.");
    public static final Key<Located<String>> INSTEAD_OF =
            BLOCK.optional("instead_of", Types.ID, "Id of the engineer who is replaced.");
    public static final Key<Located<ChangeKind>> KIND =
            BLOCK.required("kind", PlanTypes.CHANGE_KIND, "The cause of the cover.");
    private static final ReasonKeys REASON = new ReasonKeys(BLOCK, "instead_of");
    public static final Key<Located<String>> WHO = REASON.who;

    @Override
    public Cover meant(Meaning in) {
        Engineer giver = in.personOrNull(get(INSTEAD_OF));
        Engineer taker = in.personOrNull(get(ENGINEER));
        ChangeKind cause = value(KIND);
        return new Cover(
                in.required(days.range()),
                value(ROLE),
                taker,
                giver,
                cause,
                REASON.meant(this, cause, giver, taker, in));
    }
}
