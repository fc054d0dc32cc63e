package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One of {@code failure_modes} in pipelines.yaml, of a pipeline or of all.
 *
 * <pre>
 * - title: Source data late
 *   cause: The extract waits for the ledger to close
 *   troubleshooting: [Look at the extract job's log]
 * </pre>
 */
public record FailureModeSpec(
        @Nullable Located<String> title,
        @Nullable Located<String> cause,
        @Nullable Located<String> impact,
        @Nullable Located<String> detection,
        List<Located<String>> troubleshooting) {

    static List<FailureModeSpec> readAll(List<Fields> blocks) {
        List<FailureModeSpec> specs = new ArrayList<>();
        for (Fields in : blocks) {
            in.require("title");
            specs.add(new FailureModeSpec(
                    in.text("title"),
                    in.text("cause"),
                    in.text("impact"),
                    in.text("detection"),
                    in.texts("troubleshooting")));
            in.done();
        }
        return specs;
    }
}
