package oncall.validate.rule;

import oncall.text.RuleId;
import org.jspecify.annotations.Nullable;

/** One kind of mistake that a plan can have. Its findings name it, and its description says why it matters. */
public abstract class Rule implements RuleId {

    private @Nullable RuleInfo info;

    Rule() {}

    /** The description that people read. Most runs need none, and make none. */
    protected abstract RuleInfo describe();

    /** The description, made when it is first asked for. */
    public final RuleInfo info() {
        RuleInfo known = info;
        if (known == null) {
            known = describe();
            info = known;
        }
        return known;
    }

    @Override
    public final String id() {
        return info().id();
    }
}
