package oncall.plan;

import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.model.FailureMode;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One of the {@code failure_modes} in pipelines.yaml, of one pipeline or of all pipelines.
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
        List<Located<String>> troubleshooting)
        implements Spec<FailureMode> {

    static final Block<FailureModeSpec> BLOCK =
            new Block<>("a failure mode", "One way in which things fail: how to notice it and what to do.") {
                @Override
                protected FailureModeSpec spec(BlockReader in) {
                    return new FailureModeSpec(
                            in.get(TITLE), in.get(CAUSE), in.get(IMPACT), in.get(DETECTION), in.list(TROUBLESHOOTING));
                }
            };
    static final Key<Located<String>> TITLE =
            BLOCK.required("title", Types.TEXT, "What goes wrong, in a few words.", "Source data late");
    static final Key<Located<String>> CAUSE =
            BLOCK.optional("cause", Types.TEXT, "Why it happens.", "The ledger is closed a day late");
    static final Key<Located<String>> IMPACT =
            BLOCK.optional("impact", Types.TEXT, "What it leads to.", "Margin computed from stale costs");
    static final Key<Located<String>> DETECTION =
            BLOCK.optional("detection", Types.TEXT, "How people notice it.", "Freshness check fails");
    static final Key<List<Located<String>>> TROUBLESHOOTING = BLOCK.optional(
            "troubleshooting", Types.TEXTS, "What to do about it, step by step.", "[Read the log of the extract job]");

    @Override
    public FailureMode meant(Meaning in) {
        return new FailureMode(
                in.value(title), in.orNull(cause), in.orNull(impact), in.orNull(detection), in.values(troubleshooting));
    }
}
