package oncall.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.plan.FileRule;
import oncall.text.Diagnostic;
import oncall.text.Severity;
import oncall.validate.rule.AgreedChanges;
import oncall.validate.rule.Contacts;
import oncall.validate.rule.Dependencies;
import oncall.validate.rule.DuplicateIds;
import oncall.validate.rule.EditedSchedule;
import oncall.validate.rule.EscalationToNobody;
import oncall.validate.rule.HolidayLists;
import oncall.validate.rule.HoursWithoutDuty;
import oncall.validate.rule.NoSecondary;
import oncall.validate.rule.NotInOrder;
import oncall.validate.rule.OnCallTwice;
import oncall.validate.rule.Owners;
import oncall.validate.rule.OwnersAwayTogether;
import oncall.validate.rule.PromiseBroken;
import oncall.validate.rule.PublishedShifts;
import oncall.validate.rule.RepeatedItems;
import oncall.validate.rule.Rest;
import oncall.validate.rule.Rule;
import oncall.validate.rule.RuleInfo;
import oncall.validate.rule.RunbookRequirements;
import oncall.validate.rule.SameName;
import oncall.validate.rule.ShortNotice;
import oncall.validate.rule.TimeOffEntries;
import oncall.validate.rule.UnclearRotation;
import oncall.validate.rule.UncoveredShift;
import oncall.validate.rule.UnevenTurns;
import oncall.validate.rule.UnknownIds;
import oncall.validate.rule.UnknownTimeZone;
import oncall.validate.rule.UnlikelyDates;
import oncall.validate.rule.UselessRemedies;

/** The list of rules. A new rule is a class in the package {@code rule} and a line here. */
public final class Rules {

    private Rules() {}

    /** Rules whose findings make a plan unusable for other commands. */
    public static List<Rule> stopping() {
        List<Rule> rules = new ArrayList<>(stoppingParts());
        rules.add(new EditedSchedule());
        return rules;
    }

    /** Those of them for a plan between whose published shifts days may be missing. */
    static List<Rule> stoppingParts() {
        return List.of(new DuplicateIds(), new UnknownIds(), new UnknownTimeZone());
    }

    /**
     * Rules that every command applies to the shifts that it shows: nobody is on call, or an agreed change cannot be
     * applied.
     */
    public static List<Rule> ofShownShifts() {
        return List.of(new UncoveredShift(), new NoSecondary(), new AgreedChanges());
    }

    /** All other rules. */
    public static List<Rule> others() {
        return List.of(
                new UnclearRotation(),
                new OnCallTwice(),
                new HoursWithoutDuty(),
                new Dependencies(),
                new Owners(),
                new Rest(),
                new UselessRemedies(),
                new SameName(),
                new NotInOrder(),
                new TimeOffEntries(),
                new UnlikelyDates(),
                new HolidayLists(),
                new RunbookRequirements(),
                new RepeatedItems(),
                new UnevenTurns(),
                new Contacts(),
                new PublishedShifts(),
                new ShortNotice(),
                new PromiseBroken(),
                new OwnersAwayTogether(),
                new EscalationToNobody());
    }

    /** The descriptions of all rules, with those of reading first. */
    public static List<RuleInfo> infos() {
        List<RuleInfo> infos = new ArrayList<>(ReadingRules.infos());
        for (List<Rule> rules : List.of(stopping(), ofShownShifts(), others())) {
            for (Rule rule : rules) {
                infos.addAll(rule.infos());
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
                && !rule.equals(ReadingRules.INVALID_IGNORE)
                && !rule.equals(ReadingRules.UNUSED_IGNORE);
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
