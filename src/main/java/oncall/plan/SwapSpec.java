package oncall.plan;

import java.time.LocalDate;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.Swap;
import oncall.text.Located;

/**
 * One of the {@code swaps} in team.yaml.
 *
 * <pre>
 * - {shift: 2026-11-16, from: alice, to: bob, in_return: 2026-11-23, reason: School play}
 * </pre>
 */
public record SwapSpec(Values written) implements Spec, PartSpec<Swap> {

    static final Block<SwapSpec> BLOCK = new Block<>("a swap", "A whole shift that changes hands.") {
        @Override
        protected SwapSpec spec(BlockReader in) {
            return new SwapSpec(in.values());
        }
    };
    public static final Key<Located<LocalDate>> SHIFT =
            BLOCK.required("shift", Types.DATE, "A day of the shift.", "2026-11-16");
    public static final Key<Located<String>> FROM = BLOCK.required(
            "from", Types.REFERENCE, "Id of the engineer who is primary in that shift and gives it away.");
    public static final Key<Located<String>> TO =
            BLOCK.required("to", Types.REFERENCE, "Id of the engineer who takes it.", "bob");
    public static final Key<Located<LocalDate>> IN_RETURN = BLOCK.optional(
                    "in_return", Types.DATE, "A day of the shift given in return.", "2026-11-23")
            .otherwise("nothing in return");
    public static final Key<Located<String>> REASON =
            BLOCK.optional("reason", Types.TEXT, "The reason, for people to read.", "School play");

    public static final Key<Located<String>> ROTATION = BLOCK.optional(
            "rotation", Types.REFERENCE, "Id of the rotation, where the dates alone leave it open.", "weekdays");

    @Override
    public Swap meant(Meaning in) {
        return new Swap(
                value(SHIFT), in.person(get(FROM)), in.person(get(TO)), orNull(IN_RETURN), in.personal(get(REASON)));
    }
}
