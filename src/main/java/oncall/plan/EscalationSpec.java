package oncall.plan;

import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.Escalation;
import oncall.model.TimeSpan;
import oncall.text.Located;

/**
 * One step of a pipeline's {@code escalation}.
 *
 * <pre>
 * - {who: head-of-data, after: 2h}
 * </pre>
 */
public record EscalationSpec(Values written) implements Spec, PartSpec<Escalation> {

    static final Block<EscalationSpec> BLOCK = new Block<>("an escalation step", "One step of the escalation.") {
        @Override
        protected EscalationSpec spec(BlockReader in) {
            return new EscalationSpec(in.values());
        }
    };
    public static final Key<Located<String>> WHO = BLOCK.required(
            "who", Types.TEXT, "Id of an engineer, whose contacts are shown, or any text.", "head-of-data");
    public static final Key<Located<TimeSpan>> AFTER =
            BLOCK.optional("after", PlanTypes.DURATION, "How long to wait before contacting them.");

    @Override
    public Escalation meant(Meaning in) {
        return new Escalation(value(WHO), in.people.get(value(WHO)), orNull(AFTER));
    }
}
