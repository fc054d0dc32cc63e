package oncall.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.keys.KeyRule;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.plan.RotationSpec;
import oncall.rotation.ScheduleComparison;
import oncall.rotation.Scheduler;
import oncall.schedule.Schedule;
import oncall.schedule.UnappliedChange;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.validate.rule.OnCallTwice;
import oncall.validate.rule.PromiseBroken;
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
    public static Diagnostics check(CheckedPlan checked, List<Schedule> schedules) {
        Diagnostics findings = new Diagnostics();
        for (Schedule shown : schedules) {
            Schedule schedule = new Schedule(shown.plan(), shown.shifts(), unappliedTo(shown));
            for (Rule rule : Rules.ofShownShifts()) {
                rule.check(scheduled(checked, schedule, shown.days().from()), findings);
            }
        }
        Suppressions.apply(checked.spec().comments(), findings);
        return findings;
    }

    /**
     * Applies all rules. The result includes the findings of loading, but not those that comments suppress.
     *
     * @param today the day that counts as today; null if errors leave no plan and so no schedule
     * @param base the plan at an earlier revision, whose promises are to be kept; or null
     */
    public static List<Diagnostic> findings(CheckedPlan checked, @Nullable LocalDate today, @Nullable Plan base) {
        return findings(checked, today, base, false);
    }

    /**
     * Applies all rules to the plan of one of several teams.
     *
     * @param withTeams whether {@link #addOnCallTwice} was called with all of them
     */
    public static List<Diagnostic> findings(
            CheckedPlan checked, @Nullable LocalDate today, @Nullable Plan base, boolean withTeams) {
        Diagnostics findings = checked.findings();
        List<Rule> rules = new ArrayList<>(Rules.ofShownShifts());
        rules.addAll(Rules.others());
        for (Rule rule : rules) {
            rule.check(checked.index(), findings);
        }
        Plan plan = checked.plan();
        boolean isComplete = false;
        if (plan != null && today != null && !isUncertain(checked)) {
            isComplete = true;
            List<ScheduledPlan> rotations = scheduled(checked, today);
            for (Rule rule : rules) {
                rule.check(rotations, findings);
                for (ScheduledPlan rotation : rotations) {
                    rule.check(rotation, findings);
                }
            }
            if (base != null) {
                new PromiseBroken().compare(ScheduleComparison.each(base, plan, today, 1), checked.index(), findings);
            }
        }
        Suppressions.applyAndCheck(checked.spec().comments(), findings, isComplete, withTeams);
        return findings.sorted();
    }

    /**
     * Adds findings for anyone who is on call in two teams at the same time.
     *
     * @param teams the teams whose files have a plan
     * @param days the day that counts as today in each
     */
    public static void addOnCallTwice(List<CheckedPlan> teams, List<LocalDate> days) {
        List<List<ScheduledPlan>> scheduled = new ArrayList<>();
        List<Diagnostics> findings = new ArrayList<>();
        for (int i = 0; i < teams.size(); i++) {
            scheduled.add(scheduled(teams.get(i), days.get(i)));
            findings.add(teams.get(i).findings());
        }
        new OnCallTwice().compare(scheduled, findings);
    }

    /** The schedule of each rotation, as far as rules look. */
    private static List<ScheduledPlan> scheduled(CheckedPlan checked, LocalDate today) {
        List<ScheduledPlan> rotations = new ArrayList<>();
        for (Plan rotation : Objects.requireNonNull(checked.plan()).byRotation()) {
            Schedule schedule = Scheduler.of(rotation).weeks(today, Horizon.weeks(rotation, today));
            rotations.add(scheduled(checked, schedule, today));
        }
        return rotations;
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

    /** The schedule of a rotation, with the rotation as written. */
    private static ScheduledPlan scheduled(CheckedPlan checked, Schedule schedule, LocalDate today) {
        RotationSpec rotation =
                checked.index().rotation(schedule.plan().rotation().id());
        return new ScheduledPlan(checked.index(), rotation, schedule, today);
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
