package oncall.validate.rule;

import oncall.text.RuleId;

/** One kind of mistake that a plan can have. Its findings name it, and its description says why it matters. */
public interface Rule extends RuleId {

    /** The description that people read; most runs need none. */
    RuleInfo info();
}
