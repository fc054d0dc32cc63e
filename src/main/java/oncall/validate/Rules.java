package oncall.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.plan.FileRule;
import oncall.text.Diagnostic;
import oncall.text.Severity;
import oncall.validate.rule.*;

/** The list of rules. A new rule is a class in the package {@code rule} and a line here. */
public final class Rules {

    private Rules() {}

    /** Rules whose findings make a plan unusable for other commands. */
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

    /** All other rules that check the files. */
    public static List<PlanRule> ofFiles() {
        return List.of(
                new UnknownPipeline(),
                new SameOwnerTwice(),
                new RestTooLong(),
                new RemedyNeverWorks(),
                new SameName(),
                new InvalidContact(),
                new NotInOrder(),
                new OverlappingTimeOff(),
                new TimeOffOutsideMembership(),
                new UnlikelyLength(),
                new DuplicateHoliday(),
                new SlowerThanTier(),
                new IncompleteRunbook(),
                new AlertWithoutThreshold(),
                new DependencyCycle(),
                new TooManyPipelines(),
                new SharedConfluencePage(),
                new RepeatedItem());
    }

    /**
     * Rules that every command applies to the shifts that it shows: nobody is on call, or an agreed change cannot be
     * applied.
     */
    public static List<ScheduleRule> ofShownShifts() {
        return List.of(new UncoveredShift(), new NoSecondary(), new SwapNotApplied(), new OverrideNotApplied());
    }

    /** All rules that check a schedule. */
    public static List<ScheduleRule> ofSchedules() {
        List<ScheduleRule> rules = new ArrayList<>(ofShownShifts());
        rules.add(new RemedyNeverReached());
        rules.add(new TurnsMeetTimeOff());
        rules.add(new RestNotKept());
        rules.add(new LongTimeOff());
        rules.add(new TooFarAhead());
        rules.add(new OnCallTooOften());
        rules.add(new NoContact());
        rules.add(new SharedContact());
        rules.add(new PublishedConflict());
        rules.add(new TooLittlePublished());
        rules.add(new ShortNotice());
        rules.add(new CalendarEnds());
        rules.add(new OwnerLeft());
        rules.add(new OwnerLeaves());
        rules.add(new OwnerNotThereYet());
        rules.add(new OwnersAwayTogether());
        rules.add(new EscalationToNobody());
        rules.add(new ReviewOverdue());
        return rules;
    }

    /** The descriptions of all rules, with those of reading first. */
    public static List<RuleInfo> infos() {
        List<RuleInfo> infos = new ArrayList<>(ReadingRules.infos());
        for (List<? extends Rule> rules : List.of(stopping(), ofFiles(), ofSchedules())) {
            for (Rule rule : rules) {
                infos.add(rule.info());
            }
        }
        return infos;
    }

    /**
     * The description of the rule with this id.
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

    /** Whether the finding makes the plan unusable for other commands. */
    static boolean stops(Diagnostic finding) {
        return finding.severity() == Severity.ERROR && info(finding.rule().id()).stops();
    }

    /**
     * Whether comments can suppress the rule's warnings. They cannot in files that are not read, or for findings about
     * comments.
     */
    public static boolean canBeSuppressed(RuleInfo rule) {
        return (rule.severity() == Severity.WARNING || rule.byTier())
                && !rule.id().equals(FileRule.UNREAD_FILE.id())
                && !rule.id().equals(CommentRule.INVALID_IGNORE.id())
                && !rule.id().equals(CommentRule.UNUSED_IGNORE.id());
    }

    /** Whether there is a rule with this id. */
    public static boolean has(String id) {
        return ById.INFOS.containsKey(id);
    }

    /** The ids of all rules. */
    public static Set<String> ids() {
        return ById.INFOS.keySet();
    }

    /** Loaded when the first finding needs it. Most runs have no findings. */
    private static final class ById {

        private static final Map<String, RuleInfo> INFOS = new LinkedHashMap<>();

        static {
            for (RuleInfo info : infos()) {
                INFOS.put(info.id(), info);
            }
        }
    }
}
