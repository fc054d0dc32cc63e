package oncall.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.keys.KeyRule;
import oncall.plan.FileRule;
import oncall.text.Diagnostic;
import oncall.text.Severity;
import oncall.validate.rule.*;

/** The list of rules. A new one is a class beside this one and its line here. */
public final class Rules {

    private Rules() {}

    /** Rules whose findings leave commands nothing to work from. */
    public static List<PlanRule> stopping() {
        return List.of(
                new DuplicateId(),
                new UnknownEngineer(),
                new UnknownCalendar(),
                new UnknownTier(),
                new UnknownTimeZone(),
                new RepeatedInOrder(),
                new EditedSchedule());
    }

    /** All other rules that look at the files. */
    public static List<PlanRule> ofFiles() {
        List<PlanRule> rules = new ArrayList<>();
        rules.add(new UnknownPipeline());
        rules.add(new SameOwnerTwice());
        rules.add(new RestTooLong());
        rules.add(new RemedyNeverWorks());
        rules.add(new SameName());
        rules.add(new InvalidContact());
        rules.add(new NotInOrder());
        rules.add(new OverlappingTimeOff());
        rules.add(new TimeOffOutsideMembership());
        rules.add(new UnlikelyLength());
        rules.add(new DuplicateHoliday());
        rules.add(new SlowerThanTier());
        rules.add(new IncompleteRunbook());
        rules.add(new AlertWithoutThreshold());
        rules.add(new DependencyCycle());
        rules.add(new TooManyPipelines());
        rules.add(new SharedConfluencePage());
        rules.add(new RepeatedItem());
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
        rules.add(new TooFarAhead());
        rules.add(new OnCallTooOften());
        rules.add(new NoContact());
        rules.add(new SharedContact());
        rules.add(new PublishedConflict());
        rules.add(new TooLittlePublished());
        rules.add(new CalendarEnds());
        rules.add(new OwnerLeft());
        rules.add(new OwnerLeaves());
        rules.add(new OwnerNotThereYet());
        rules.add(new OwnersAwayTogether());
        rules.add(new EscalationToNobody());
        rules.add(new ReviewOverdue());
        return rules;
    }

    /** What is to be known of all rules: those of reading first. */
    public static List<RuleInfo> infos() {
        List<RuleInfo> infos = new ArrayList<>(ReadingRules.infos());
        for (PlanRule rule : stopping()) {
            infos.add(rule.info());
        }
        for (PlanRule rule : ofFiles()) {
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

    /** Whether comments silence its findings, or those that are warnings; not in files that are not read, nor about comments. */
    public static boolean canBeSilenced(RuleInfo rule) {
        return (rule.severity() == Severity.WARNING || rule.byTier())
                && !rule.id().equals(FileRule.UNREAD_FILE.id())
                && !rule.id().equals(CommentRule.INVALID_IGNORE.id())
                && !rule.id().equals(CommentRule.UNUSED_IGNORE.id());
    }

    /** Whether this finding leaves commands nothing to work from. */
    public static boolean stops(Diagnostic finding) {
        return finding.severity() == Severity.ERROR && info(finding.rule()).stops();
    }

    /** Whether a key that nobody knows stands where the finding is, so that what it was to say is left out. */
    public static boolean isOfUnknownKey(Diagnostic finding) {
        return finding.rule().equals(KeyRule.UNKNOWN_KEY.id());
    }

    /** Whether there is a rule with this id. */
    public static boolean has(String id) {
        return ById.INFOS.containsKey(id);
    }

    /** The ids of all rules. */
    public static Set<String> ids() {
        return ById.INFOS.keySet();
    }

    /** Made when the first finding asks; most runs have none. */
    private static final class ById {

        private static final Map<String, RuleInfo> INFOS = new LinkedHashMap<>();

        static {
            for (RuleInfo info : infos()) {
                INFOS.put(info.id(), info);
            }
        }
    }
}
