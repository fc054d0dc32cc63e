package oncall.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One of {@code swaps} in team.yaml.
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
        @Nullable Located<String> reason) {

    static List<SwapSpec> readAll(List<Fields> blocks) {
        List<SwapSpec> specs = new ArrayList<>();
        for (Fields in : blocks) {
            in.require("shift", "from", "to");
            specs.add(new SwapSpec(
                    in.date("shift"), in.text("from"), in.text("to"), in.date("in_return"), in.text("reason")));
            in.done();
        }
        return specs;
    }
}
