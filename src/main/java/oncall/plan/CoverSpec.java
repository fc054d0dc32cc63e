package oncall.plan;

import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.model.ChangeKind;
import oncall.model.Cover;
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
        @Nullable Located<String> reason)
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
                            in.get(REASON));
                }
            };
    static final Key<Located<Role>> ROLE =
            BLOCK.required("role", PlanTypes.choice(Role.values()), "The role on these days.");
    static final Key<Located<String>> ENGINEER = BLOCK.optional("engineer", Types.ID, "Id of the engineer who serves.");
    static final Key<Located<String>> INSTEAD_OF =
            BLOCK.optional("instead_of", Types.ID, "Id of the engineer who is replaced.");
    static final Key<Located<ChangeKind>> KIND =
            BLOCK.required("kind", PlanTypes.CHANGE_KIND, "The cause of the cover.");
    static final Key<Located<String>> REASON = BLOCK.optional("reason", Types.TEXT, "The reason, for people to read.");

    @Override
    public Cover meant(Meaning in) {
        return new Cover(
                in.required(days.range()),
                in.value(role),
                in.personOrNull(engineer),
                in.personOrNull(insteadOf),
                in.value(kind),
                in.recorded(reason, in.value(kind)));
    }
}
