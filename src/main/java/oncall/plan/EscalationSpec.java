package oncall.plan;

import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.model.Escalation;
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
        @Nullable Located<String> who, @Nullable Located<TimeSpan> after) implements Spec<Escalation> {

    static final Block<EscalationSpec> BLOCK = new Block<>("an escalation step", "One step of the escalation.") {
        @Override
        protected EscalationSpec spec(BlockReader in) {
            return new EscalationSpec(in.get(WHO), in.get(AFTER));
        }
    };
    static final Key<Located<String>> WHO = BLOCK.required(
            "who", Types.TEXT, "Id of an engineer, whose contacts are shown, or any text.", "head-of-data");
    static final Key<Located<TimeSpan>> AFTER =
            BLOCK.optional("after", PlanTypes.DURATION, "How long to wait before contacting them.");

    @Override
    public Escalation meant(Meaning in) {
        return new Escalation(in.value(who), in.people.get(in.value(who)), in.orNull(after));
    }
}
