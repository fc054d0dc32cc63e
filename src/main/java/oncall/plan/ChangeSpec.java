package oncall.plan;

import java.time.LocalDate;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.text.Located;

/** One of the {@code changes} of a published shift. */
public record ChangeSpec(Values written) implements Spec, PartSpec<Change> {

    static final Block<ChangeSpec> BLOCK = new Block<>("a change", "A shift that changed hands.") {
        @Override
        protected ChangeSpec spec(BlockReader in) {
            return new ChangeSpec(in.values());
        }
    };
    public static final Key<Located<ChangeKind>> KIND =
            BLOCK.required("kind", PlanTypes.CHANGE_KIND, "The cause of the change.");
    public static final Key<Located<Role>> ROLE =
            BLOCK.required("role", PlanTypes.choice(Role.values()), "The role that changed hands.");
    public static final Key<Located<String>> WAS = BLOCK.optional("was", Types.ID, "Id of the engineer who had it.");
    public static final Key<Located<String>> NOW =
            BLOCK.optional("now", Types.ID, "Id of the engineer who has it now.");
    public static final Key<Located<LocalDate>> OTHER_SHIFT =
            BLOCK.optional("other_shift", Types.DATE, "First day of the shift in return.");
    private static final ReasonKeys REASON = new ReasonKeys(BLOCK, "was");
    public static final Key<Located<String>> WHO = REASON.who;

    @Override
    public Change meant(Meaning in) {
        Engineer giver = in.personOrNull(get(WAS));
        Engineer taker = in.personOrNull(get(NOW));
        ChangeKind cause = value(KIND);
        return new Change(
                cause, value(ROLE), giver, taker, orNull(OTHER_SHIFT), REASON.meant(this, cause, giver, taker, in));
    }
}
