package oncall.plan;

import java.time.LocalDate;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/** One of the {@code changes} of a published shift. */
public record ChangeSpec(
        @Nullable Located<ChangeKind> kind,
        @Nullable Located<Role> role,
        @Nullable Located<String> was,
        @Nullable Located<String> now,
        @Nullable Located<LocalDate> otherShift,
        ReasonSpec reason)
        implements Spec<Change> {

    static final Block<ChangeSpec> BLOCK = new Block<>("a change", "A shift that changed hands.") {
        @Override
        protected ChangeSpec spec(BlockReader in) {
            return new ChangeSpec(
                    in.get(KIND), in.get(ROLE), in.get(WAS), in.get(NOW), in.get(OTHER_SHIFT), REASON.of(in));
        }
    };
    static final Key<Located<ChangeKind>> KIND =
            BLOCK.required("kind", PlanTypes.CHANGE_KIND, "The cause of the change.");
    static final Key<Located<Role>> ROLE =
            BLOCK.required("role", PlanTypes.choice(Role.values()), "The role that changed hands.");
    static final Key<Located<String>> WAS = BLOCK.optional("was", Types.ID, "Id of the engineer who had it.");
    static final Key<Located<String>> NOW = BLOCK.optional("now", Types.ID, "Id of the engineer who has it now.");
    static final Key<Located<LocalDate>> OTHER_SHIFT =
            BLOCK.optional("other_shift", Types.DATE, "First day of the shift in return.");
    static final ReasonSpec.Keys REASON = new ReasonSpec.Keys(BLOCK, "was");

    @Override
    public Change meant(Meaning in) {
        Engineer giver = in.personOrNull(was);
        Engineer taker = in.personOrNull(now);
        ChangeKind cause = in.value(kind);
        return new Change(
                cause, in.value(role), giver, taker, in.orNull(otherShift), reason.meant(cause, giver, taker, in));
    }
}
