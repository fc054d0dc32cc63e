package oncall.plan;

import java.time.LocalTime;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.Sla;
import oncall.model.TimeSpan;
import oncall.text.Located;

/**
 * The {@code sla} of a pipeline.
 *
 * <pre>
 * sla: {resolve_within: 4h, respond_within: 15m, delivered_by: "06:00"}
 * </pre>
 */
public record SlaSpec(Values written) implements Spec, PartSpec<Sla> {

    static final Block<SlaSpec> BLOCK = new Block<>("an SLA", "What users of the pipeline were promised.") {
        @Override
        protected SlaSpec spec(BlockReader in) {
            return new SlaSpec(in.values());
        }
    };
    public static final Key<Located<TimeSpan>> RESOLVE_WITHIN =
            BLOCK.optional("resolve_within", PlanTypes.DURATION, "Longest time until a broken pipeline runs again.");
    public static final Key<Located<TimeSpan>> RESPOND_WITHIN = BLOCK.optional(
            "respond_within", PlanTypes.DURATION, "Longest time until somebody works on a failure.", "15m");
    public static final Key<Located<LocalTime>> DELIVERED_BY = BLOCK.optional(
            "delivered_by", Types.TIME, "Time of day by which its outputs are ready, in the team's time zone.");

    @Override
    public Sla meant(Meaning in) {
        return new Sla(orNull(RESOLVE_WITHIN), orNull(RESPOND_WITHIN), orNull(DELIVERED_BY));
    }
}
