package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oncall.model.DateRange;
import oncall.plan.EngineerSpec;
import oncall.plan.PublishedRotationSpec.ShiftSpec;
import oncall.plan.RotationSpec;
import oncall.plan.TimeOffSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import oncall.validate.index.WrittenDays;
import org.jspecify.annotations.Nullable;

/** Time off that is listed twice, that changes nothing, or that does not say whether turns are made up for. */
public final class TimeOffEntries extends Rule {

    /** Time off of this many days makes a difference to the months after it. */
    private static final int LONG = 28;

    private final RuleInfo overlapping = add(RuleInfo.warning(
                    "overlapping-time-off", "Two entries of one engineer's time off share days")
            .because("Often a date is mistyped, or an entry was added where an old one should have been changed.")
            .example("team.yaml", """
                      - id: diana
                        name: Diana
                        email: diana@example.com
                        time_off:
                          - {from: 2026-12-14, to: ?}
                          - {from: 2026-12-21, to: 2026-12-27}
                    """, "2026-12-23", "2026-12-20"));

    private final RuleInfo outside = add(RuleInfo.warning(
                    "time-off-outside-membership",
                    "Time off is before its engineer joins, after they leave, or in a year before the rotation starts")
            .because("It changes nothing, so one of the dates is probably wrong.")
            .example(
                    "team.yaml",
                    "  - {id: bob, name: Bob, slack: bob, joins: 2026-03-02, time_off: [{date: ?}]}",
                    "2026-01-11",
                    "2027-01-11"));

    private final RuleInfo unclear = add(RuleInfo.warning(
                    "long-time-off",
                    "Time off of 28 days or more does not say whether the engineer is excused from duty")
            .because(
                    "Engineers who are not excused make up for turns missed on parental leave in the following months.")
            .example(
                    "team.yaml",
                    "  - {id: bob, name: Bob, slack: bob, time_off: [{from: 2027-02-01, to: 2027-04-30?}]}",
                    "",
                    ", excused: true"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        LocalDate start = firstDay(plan);
        for (NamedEngineer engineer : plan.engineers()) {
            List<WrittenDays> dated = new ArrayList<>();
            for (WrittenDays away : engineer.timeOff()) {
                // A weekly day off may fall into any time off, and may be listed without dates.
                if (away.every() == null) {
                    checkOverlap(engineer, away, dated, findings);
                    checkMembership(engineer, away, start, findings);
                    dated.add(away);
                }
            }
        }
    }

    private void checkOverlap(
            NamedEngineer engineer, WrittenDays away, List<WrittenDays> before, Diagnostics findings) {
        for (WrittenDays other : before) {
            if (other.days().overlaps(away.days())) {
                String problem = describe(engineer, away.days()) + " overlaps that " + Phrases.days(other.days())
                        + " (line " + other.place().line() + ")";
                findings.warning(away.place(), overlapping, problem, "correct the dates, or merge the two entries");
                return;
            }
        }
    }

    private void checkMembership(
            NamedEngineer engineer, WrittenDays away, @Nullable LocalDate start, Diagnostics findings) {
        Located<LocalDate> joins = engineer.spec().get(EngineerSpec.JOINS);
        Located<LocalDate> leaves = engineer.spec().get(EngineerSpec.LEAVES);
        String problem = null;
        String hint = "correct these days, or remove the entry";
        if (joins != null && engineer.hasLeft(joins.value())) {
            return; // reversed-dates reports that.
        } else if (joins != null && engineer.joinsAfter(away.days().from())) {
            problem = " begins before they join, on " + joins.value();
            hint = "correct these days, or 'joins'";
        } else if (leaves != null && engineer.hasLeft(away.days().to())) {
            problem = " ends after they leave, on " + leaves.value();
            hint = "correct these days, or 'leaves'";
        } else if (start != null && away.days().to().getYear() < start.getYear()) {
            problem = " is in a year before the rotation starts, on " + start;
        }
        if (problem != null) {
            findings.warning(away.place(), outside, describe(engineer, away.days()) + problem, hint);
        }
    }

    private static String describe(NamedEngineer engineer, DateRange days) {
        return engineer.name() + "'s time off " + Phrases.days(days);
    }

    /** The first day of the first shift of any rotation; null if none can be read. */
    private static @Nullable LocalDate firstDay(PlanIndex plan) {
        LocalDate first = null;
        for (RotationSpec rotation : plan.rotations()) {
            List<ShiftSpec> published = plan.published(rotation);
            Located<LocalDate> start = published.isEmpty()
                    ? rotation.get(RotationSpec.START)
                    : published.get(0).get(ShiftSpec.START);
            if (start != null && (first == null || start.value().isBefore(first))) {
                first = start.value();
            }
        }
        return first;
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        PlanIndex plan = scheduled.index();
        Set<String> order = plan.order(scheduled.rotation());
        for (NamedEngineer engineer : plan.engineers()) {
            boolean takesTurns = order != null && order.contains(engineer.id().value());
            for (TimeOffSpec away : engineer.spec().list(EngineerSpec.TIME_OFF)) {
                DateRange days = away.days().range();
                boolean isUnclear = isUnclear(away, scheduled.today()) && !UnlikelyDates.isTooLong(away);
                if (takesTurns && days != null && isUnclear) {
                    String problem = engineer.name() + " is away for " + days.days()
                            + " days and must make up for the turns afterwards";
                    String hint =
                            "write 'excused: true' if they owe no duty for these days, otherwise 'excused: false'";
                    findings.warning(away.days().location(), unclear, problem, hint);
                }
            }
        }
    }

    private static boolean isUnclear(TimeOffSpec away, LocalDate today) {
        DateRange days = away.days().range();
        return days != null
                && days.days() >= LONG
                && !days.to().isBefore(today)
                && away.get(TimeOffSpec.EXCUSED) == null;
    }
}
