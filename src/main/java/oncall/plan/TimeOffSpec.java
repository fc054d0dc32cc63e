package oncall.plan;

import java.util.ArrayList;
import java.util.List;
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
        @Nullable Located<Boolean> excused) {

    static List<TimeOffSpec> readAll(List<Fields> blocks) {
        List<TimeOffSpec> specs = new ArrayList<>();
        for (Fields in : blocks) {
            specs.add(new TimeOffSpec(DaysSpec.read(in), in.text("reason"), in.truth("excused")));
            in.done();
        }
        return specs;
    }
}
