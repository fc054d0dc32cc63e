package oncall.plan;

import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.model.TimeOff;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One of an engineer's {@code time_off} in team.yaml.
 *
 * <pre>
 * - {from: 2026-12-21, to: 2027-01-01, reason: Vacation}
 * - {date: 2026-07-14, excused: true}
 * </pre>
 */
public record TimeOffSpec(
        DaysSpec days,
        @Nullable Located<String> reason,
        @Nullable Located<Boolean> excused) implements Spec<TimeOff> {

    static final Block<TimeOffSpec> BLOCK =
            new Block<>("time off", "Days on which the engineer is away and not on call.", DaysSpec.KEYS) {
                @Override
                protected TimeOffSpec spec(BlockReader in) {
                    return new TimeOffSpec(DaysSpec.of(in), in.get(REASON), in.get(EXCUSED));
                }
            };
    static final Key<Located<String>> REASON =
            BLOCK.optional("reason", Types.TEXT, "The reason, for people to read.", "Vacation");
    static final Key<Located<Boolean>> EXCUSED = BLOCK.optional(
                    "excused", Types.TRUTH, "Whether no duty is owed for these days, as for parental leave.")
            .byDefault("false");

    @Override
    public TimeOff meant(Meaning in) {
        return new TimeOff(in.required(days.range()), null, in.orNull(reason), in.or(excused, false));
    }
}
