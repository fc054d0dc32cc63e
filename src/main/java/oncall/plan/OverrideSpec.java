package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One of {@code overrides} in team.yaml.
 *
 * <pre>
 * - {from: 2026-03-17, to: 2026-03-18, engineer: diana, instead_of: bob, reason: Dentist}
 * </pre>
 */
public record OverrideSpec(
        DaysSpec days,
        @Nullable Located<String> engineer,
        @Nullable Located<String> insteadOf,
        @Nullable Located<String> reason) {

    static List<OverrideSpec> readAll(List<Fields> blocks) {
        List<OverrideSpec> specs = new ArrayList<>();
        for (Fields in : blocks) {
            in.require("engineer", "instead_of");
            specs.add(
                    new OverrideSpec(DaysSpec.read(in), in.text("engineer"), in.text("instead_of"), in.text("reason")));
            in.done();
        }
        return specs;
    }
}
