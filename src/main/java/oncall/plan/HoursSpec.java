package oncall.plan;

import java.time.LocalTime;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.OnCallTimes;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * The {@code hours} of a rotation.
 *
 * <pre>
 * hours: {from: "09:00", to: "17:00"}
 * </pre>
 */
public record HoursSpec(Values written) implements Spec {

    static final Block<HoursSpec> BLOCK =
            new Block<>("a span of hours", "The hours of each on-call day, if they are not all 24.") {
                @Override
                protected HoursSpec spec(BlockReader in) {
                    return new HoursSpec(in.values());
                }
            };
    public static final Key<Located<LocalTime>> FROM =
            BLOCK.required("from", Types.TIME, "When an on-call day begins, in the team's time zone.", "\"09:00\"");
    public static final Key<Located<LocalTime>> TO = BLOCK.required(
            "to", Types.TIME, "When it ends; on the next date, if that is not later than `from`.", "\"17:00\"");

    /** When anybody is on call, on days of the week that are listed or on all, in hours that are written or all day. */
    static OnCallTimes times(@Nullable List<Located<Integer>> days, @Nullable HoursSpec hours, LocalTime handoff) {
        int weekdays = weekdays(days);
        return new OnCallTimes(
                weekdays, hours == null ? handoff : hours.value(FROM), hours == null ? handoff : hours.value(TO));
    }

    /** The days of the week as the bits of {@link OnCallTimes}. */
    static int weekdays(@Nullable List<Located<Integer>> days) {
        if (days == null) {
            return OnCallTimes.EVERY_DAY;
        }
        int weekdays = 0;
        for (Located<Integer> some : days) {
            weekdays |= some.value();
        }
        return weekdays;
    }
}
