package oncall.validate.rule;

import oncall.text.RuleId;
import org.jspecify.annotations.Nullable;

/** One kind of mistake that a plan can have. Its findings name it, and its description says why it matters. */
public abstract class Rule implements RuleId {

    private @Nullable RuleInfo info;

    Rule() {}

    /** Makes the description for people. Most runs do not need it. */
    protected abstract RuleInfo describe();

    /** The description, made when it is first needed. */
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
