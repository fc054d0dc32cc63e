package oncall.plan;

import java.util.List;
import oncall.keys.Block;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.model.ChangeKind;
import oncall.model.Engineer;
import oncall.model.Reason;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/** Why a published shift or some of its days changed hands: keys that covers and changes have in common. */
final class ReasonKeys {

    final Key<Located<String>> who;
    private final Key<Located<Reason.Kind>> because;
    private final Key<Located<String>> text;
    private final Key<List<Located<Integer>>> served;

    ReasonKeys(Block<?> block, String giver) {
        because = block.optional("because", PlanTypes.choice(Reason.Kind.values()), "Why.")
                .otherwise("an agreement, or only `reason` says why");
        who = block.optional("who", Types.ID, "Id of the engineer who is the reason.")
                .otherwise("`" + giver + "`");
        text = block.optional("reason", Types.TEXT, "What a person wrote about it, or the name of the holiday.");
        served = block.optional(
                "served", ListType.of(Types.COUNT), "Holiday shifts that giver and taker had served.", "[2, 1]");
    }

    /**
     * What they mean, without what people wrote if the plan withholds that.
     *
     * @param giver who had the days, or null for nobody
     * @param taker who has them, or null for nobody
     */
    Reason meant(Spec spec, ChangeKind change, @Nullable Engineer giver, @Nullable Engineer taker, Meaning in) {
        Reason.Kind kind = spec.or(because, Reason.Kind.usual(change));
        Engineer engineer = spec.get(who) == null ? giver : in.person(spec.get(who));
        Engineer other = engineer != null && engineer.is(taker) ? giver : taker;
        String why = kind == Reason.Kind.HOLIDAY ? spec.orNull(text) : in.personal(spec.get(text));
        return new Reason(kind, engineer, other, why, spec.values(served));
    }
}
