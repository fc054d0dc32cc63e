package oncall.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.keys.KeyRule;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.rotation.Scheduler;
import oncall.schedule.Schedule;
import oncall.schedule.UnappliedChange;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.validate.rule.Rule;
import oncall.validate.rule.ScheduledPlan;
import org.jspecify.annotations.Nullable;

/** Applies rules to a loaded plan and to its schedule. */
public final class Validator {

    private Validator() {}

    /**
     * Checks the shifts that a command shows, with the rules that report why nobody is on call or why an agreed change
     * cannot be applied.
     */
    public static Diagnostics check(CheckedPlan checked, Schedule shown) {
        Schedule schedule = new Schedule(shown.shifts(), unappliedTo(shown));
        Diagnostics findings = new Diagnostics();
        check(Rules.ofShownShifts(), checked, schedule, shown.days().from(), findings);
        Suppressions.apply(checked.spec().comments(), findings);
        return findings;
    }

    /**
     * Applies all rules. The result includes the findings of loading, but not those that comments suppress.
     *
     * @param today the day that counts as today; null if errors leave no plan and so no schedule
     */
    public static List<Diagnostic> findings(CheckedPlan checked, @Nullable LocalDate today) {
        Diagnostics findings = checked.findings();
        List<Rule> rules = new ArrayList<>(Rules.ofShownShifts());
        rules.addAll(Rules.others());
        for (Rule rule : rules) {
            rule.check(checked.index(), findings);
        }
        Plan plan = checked.plan();
        boolean complete = plan != null && today != null && !isUncertain(checked);
        if (complete && plan != null && today != null) {
            Schedule schedule = Scheduler.of(plan).weeks(today, Horizon.weeks(plan, today));
            check(rules, checked, schedule, today, findings);
        }
        Suppressions.applyAndCheck(checked.spec().comments(), findings, complete);
        return findings.sorted();
    }

    /**
     * Whether a part of the files that affects who is on call was not understood or not read. Commands go on without
     * it, but rules about the schedule would report mistakes that nobody made.
     */
    private static boolean isUncertain(CheckedPlan checked) {
        for (Diagnostic finding : checked.findings().kept()) {
            String file = finding.location().file().name();
            boolean isUnread = file.startsWith("schedule.")
                    && checked.spec().publication().shifts().isEmpty();
            if (isUnread || finding.rule() == KeyRule.UNKNOWN_KEY && !file.startsWith("pipelines")) {
                return true;
            }
        }
        return false;
    }

    private static void check(
            List<Rule> rules, CheckedPlan checked, Schedule schedule, LocalDate today, Diagnostics findings) {
        ScheduledPlan scheduled =
                new ScheduledPlan(checked.index(), Objects.requireNonNull(checked.plan()), schedule, today);
        for (Rule rule : rules) {
            rule.check(scheduled, findings);
        }
    }

    /** The changes that cannot be applied to these shifts, or to days between the first and the last that they miss. */
    private static List<UnappliedChange> unappliedTo(Schedule shown) {
        List<UnappliedChange> unapplied = new ArrayList<>();
        for (UnappliedChange change : shown.unapplied()) {
            if (new DateRange(change.days().from(), change.last()).overlaps(shown.days())) {
                unapplied.add(change);
            }
        }
        return unapplied;
    }
}
