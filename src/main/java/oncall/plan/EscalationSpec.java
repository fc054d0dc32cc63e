package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.model.TimeSpan;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One step of a pipeline's {@code escalation}.
 *
 * <pre>
 * - {who: head-of-data, after: 2h}
 * </pre>
 */
public record EscalationSpec(
        @Nullable Located<String> who, @Nullable Located<TimeSpan> after) {

    static List<EscalationSpec> readAll(List<Fields> blocks) {
        List<EscalationSpec> specs = new ArrayList<>();
        for (Fields in : blocks) {
            in.require("who");
            specs.add(new EscalationSpec(in.text("who"), in.span("after", false)));
            in.done();
        }
        return specs;
    }
}
