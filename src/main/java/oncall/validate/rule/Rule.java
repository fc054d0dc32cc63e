package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Diagnostics;
import oncall.validate.index.PlanIndex;

/** Checks a plan for one kind of mistake, or for several kinds about the same things. */
public abstract class Rule {

    private final List<RuleInfo> infos = new ArrayList<>();

    Rule() {}

    /** Adds the description of a kind of mistake. */
    final RuleInfo add(RuleInfo info) {
        infos.add(info);
        return info;
    }

    /** The descriptions for people. */
    public final List<RuleInfo> infos() {
        return infos;
    }

    /** Checks the files as written, which may contain any other mistake too. */
    public void check(PlanIndex plan, Diagnostics findings) {}

    /** Checks the schedules of all rotations of a plan without errors. */
    public void check(List<ScheduledPlan> rotations, Diagnostics findings) {}

    /** Checks the schedule of one rotation of a plan without errors. */
    public void check(ScheduledPlan plan, Diagnostics findings) {}
}
