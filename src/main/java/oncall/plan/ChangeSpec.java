package oncall.plan;

import java.time.LocalDate;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.model.Change;
import oncall.model.ChangeKind;
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
        @Nullable Located<String> reason)
        implements Spec<Change> {

    static final Block<ChangeSpec> BLOCK = new Block<>("a change", "A shift that changed hands.") {
        @Override
        protected ChangeSpec spec(BlockReader in) {
            return new ChangeSpec(
                    in.get(KIND), in.get(ROLE), in.get(WAS), in.get(NOW), in.get(OTHER_SHIFT), in.get(REASON));
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
    static final Key<Located<String>> REASON = BLOCK.optional("reason", Types.TEXT, "The reason, for people to read.");

    @Override
    public Change meant(Meaning in) {
        return new Change(
                in.value(kind),
                in.value(role),
                in.personOrNull(was),
                in.personOrNull(now),
                in.orNull(otherShift),
                in.recorded(reason, in.value(kind)));
    }
}
