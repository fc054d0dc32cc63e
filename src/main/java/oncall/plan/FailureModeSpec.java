package oncall.plan;

import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.FailureMode;
import oncall.text.Located;

/**
 * One of the {@code failure_modes} in pipelines.yaml, of one pipeline or of all pipelines.
 *
 * <pre>
 * - title: Source data late
 *   cause: The extract waits for the ledger to close
 *   troubleshooting: [Look at the extract job's log]
 * </pre>
 */
public record FailureModeSpec(Values written) implements Spec, PartSpec<FailureMode> {

    static final Block<FailureModeSpec> BLOCK =
            new Block<>("a failure mode", "One way in which things fail: how to notice it and what to do.") {
                @Override
                protected FailureModeSpec spec(BlockReader in) {
                    return new FailureModeSpec(in.values());
                }
            };
    public static final Key<Located<String>> TITLE =
            BLOCK.required("title", Types.TEXT, "What goes wrong, in a few words.", "Source data late");
    public static final Key<Located<String>> CAUSE =
            BLOCK.optional("cause", Types.TEXT, "Why it happens.", "The ledger is closed a day late");
    public static final Key<Located<String>> IMPACT =
            BLOCK.optional("impact", Types.TEXT, "What it leads to.", "Margin computed from stale costs");
    public static final Key<Located<String>> DETECTION =
            BLOCK.optional("detection", Types.TEXT, "How people notice it.", "Freshness check fails");
    public static final Key<List<Located<String>>> TROUBLESHOOTING = BLOCK.optional(
            "troubleshooting", Types.TEXTS, "What to do about it, step by step.", "[Read the log of the extract job]");

    @Override
    public FailureMode meant(Meaning in) {
        return new FailureMode(value(TITLE), orNull(CAUSE), orNull(IMPACT), orNull(DETECTION), values(TROUBLESHOOTING));
    }
}
