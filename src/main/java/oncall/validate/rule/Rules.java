package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.validate.FileRule;
import oncall.validate.RuleInfo;
import oncall.validate.ScheduleRule;

/** The list of rules. A new one is a class beside this one and its line here. */
public final class Rules {

    private Rules() {}

    /** Rules whose findings leave commands nothing to work from. */
    public static List<FileRule> stopping() {
        return List.of(
                new DuplicateId(),
                new UnknownEngineer(),
                new UnknownCalendar(),
                new UnknownTier(),
                new UnknownTimeZone(),
                new RepeatedInOrder(),
                new PublishedGap());
    }

    /** All rules that look at the files. */
    public static List<FileRule> ofFiles() {
        List<FileRule> rules = new ArrayList<>(stopping());
        rules.add(new UnknownPipeline());
        rules.add(new SameOwnerTwice());
        rules.add(new RestTooLong());
        rules.add(new RemedyNeedsSecondary());
        rules.add(new RemedyNeedsOwners());
        return rules;
    }

    /** Rules that tell, wherever shifts are shown, why nobody is there or what people agreed on is missing. */
    public static List<ScheduleRule> ofShownShifts() {
        return List.of(new UncoveredShift(), new NoSecondary(), new SwapNotApplied(), new OverrideNotApplied());
    }

    /** All rules that look at a schedule. */
    public static List<ScheduleRule> ofSchedules() {
        List<ScheduleRule> rules = new ArrayList<>(ofShownShifts());
        rules.add(new RestNotKept());
        return rules;
    }

    /** What is to be known of all rules: those of reading first. */
    public static List<RuleInfo> infos() {
        List<RuleInfo> infos = new ArrayList<>(ReadingRules.infos());
        infos.addAll(ValueRules.infos());
        for (FileRule rule : ofFiles()) {
            infos.add(rule.info());
        }
        for (ScheduleRule rule : ofSchedules()) {
            infos.add(rule.info());
        }
        return infos;
    }

    /**
     * What is to be known of the rule with this id.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public static RuleInfo info(String id) {
        RuleInfo info = ById.INFOS.get(id);
        if (info == null) {
            throw new IllegalArgumentException("no rule " + id);
        }
        return info;
    }

    /** Made when the first finding asks; most runs have none. */
    private static final class ById {

        private static final Map<String, RuleInfo> INFOS = new HashMap<>();

        static {
            for (RuleInfo info : infos()) {
                INFOS.put(info.id(), info);
            }
        }
    }
}
