package oncall.plan;

import java.time.LocalDate;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.model.Swap;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One of the {@code swaps} in team.yaml.
 *
 * <pre>
 * - {shift: 2026-11-16, from: alice, to: bob, in_return: 2026-11-23, reason: School play}
 * </pre>
 */
public record SwapSpec(
        @Nullable Located<LocalDate> shift,
        @Nullable Located<String> from,
        @Nullable Located<String> to,
        @Nullable Located<LocalDate> inReturn,
        @Nullable Located<String> reason,
        @Nullable Located<String> rotation)
        implements Spec<Swap> {

    static final Block<SwapSpec> BLOCK = new Block<>("a swap", "A whole shift that changes hands.") {
        @Override
        protected SwapSpec spec(BlockReader in) {
            return new SwapSpec(
                    in.get(SHIFT), in.get(FROM), in.get(TO), in.get(IN_RETURN), in.get(REASON), in.get(ROTATION));
        }
    };
    static final Key<Located<LocalDate>> SHIFT =
            BLOCK.required("shift", Types.DATE, "A day of the shift.", "2026-11-16");
    static final Key<Located<String>> FROM = BLOCK.required(
            "from", Types.REFERENCE, "Id of the engineer who is primary in that shift and gives it away.");
    static final Key<Located<String>> TO =
            BLOCK.required("to", Types.REFERENCE, "Id of the engineer who takes it.", "bob");
    static final Key<Located<LocalDate>> IN_RETURN = BLOCK.optional(
                    "in_return", Types.DATE, "A day of the shift given in return.", "2026-11-23")
            .otherwise("nothing in return");
    static final Key<Located<String>> REASON =
            BLOCK.optional("reason", Types.TEXT, "The reason, for people to read.", "School play");

    static final Key<Located<String>> ROTATION = BLOCK.optional(
            "rotation", Types.REFERENCE, "Id of the rotation, where the dates alone leave it open.", "weekdays");

    @Override
    public Swap meant(Meaning in) {
        return new Swap(in.value(shift), in.person(from), in.person(to), in.orNull(inReturn), in.personal(reason));
    }
}
