package oncall.plan;

import java.time.LocalTime;
import oncall.model.TimeSpan;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * The {@code sla} of a pipeline.
 *
 * <pre>
 * sla: {resolve_within: 4h, delivered_by: "06:00"}
 * </pre>
 */
public record SlaSpec(
        @Nullable Located<TimeSpan> resolveWithin, @Nullable Located<LocalTime> deliveredBy) {

    static @Nullable SlaSpec read(@Nullable Fields in) {
        if (in == null) {
            return null;
        }
        SlaSpec spec = new SlaSpec(in.span("resolve_within", false), in.time("delivered_by"));
        in.done();
        return spec;
    }
}
