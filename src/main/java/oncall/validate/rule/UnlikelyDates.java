package oncall.validate.rule;

import java.time.LocalDate;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.TimeSpan;
import oncall.model.YearlyDate;
import oncall.plan.DaysSpec;
import oncall.plan.EngineerSpec;
import oncall.plan.HandoffSpec;
import oncall.plan.HandoffSpec.MeetingSpec;
import oncall.plan.HolidaySpec;
import oncall.plan.OverrideSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.RotationSpec;
import oncall.plan.SlaSpec;
import oncall.plan.SwapSpec;
import oncall.plan.TierSpec;
import oncall.plan.TimeOffSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** Dates whose year, and lengths of time whose number or unit, is probably mistyped. */
public final class UnlikelyDates extends Rule {

    private static final String CORRECT = "correct the year";
    private static final int LONGEST_TIME_OFF = 200;
    private static final int LONGEST_HOLIDAY = 60;

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** Ten years, the longest time for which a plan is checked. */
    private static final int WEEKS = 520;

    private final RuleInfo length = add(RuleInfo.warning(
                    "unlikely-length",
                    "Time off that is not excused lasts over 200 days, a holiday over 60, a meeting over one day, or a"
                            + " length is zero")
            .because("Often the year of the last day is mistyped, so that someone appears to be away for a year.")
            .example(
                    "team.yaml",
                    "  - {id: bob, name: Bob, slack: bob, time_off: [{from: 2026-12-14, to: ?}]}",
                    "2027-12-23",
                    "2026-12-23"));

    private final RuleInfo tooFar = add(RuleInfo.warning(
                    "too-far-ahead", "A date is more than ten years ahead, or the rotation's start more than one")
            .because("Often its year is mistyped, and nothing happens in the intended year.")
            .given("team.yaml", "rotation: {start: 2026-11-30}")
            .example("team.yaml", "overrides: [{date: ?-12-08, engineer: alice, instead_of: bob}]", "2062", "2026"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (NamedEngineer engineer : plan.engineers()) {
            for (TimeOffSpec away : engineer.spec().list(EngineerSpec.TIME_OFF)) {
                DateRange days = away.days().range();
                if (days != null && isTooLong(away)) {
                    String problem = engineer.name() + " is away for " + days.days() + " days, " + Phrases.days(days);
                    String hint = "correct the year, or write 'excused: true' if they owe no duty on these days";
                    findings.warning(away.days().location(), length, problem, hint);
                }
            }
        }
        for (List<HolidaySpec> holidays : plan.holidayLists()) {
            for (HolidaySpec holiday : holidays) {
                DateRange days = holiday.days() == null ? null : holiday.days().range();
                if (holiday.days() != null && days != null && days.days() > LONGEST_HOLIDAY) {
                    String problem = "this holiday lasts " + days.days() + " days, " + Phrases.days(days);
                    findings.warning(holiday.days().location(), length, problem, CORRECT);
                }
                Located<YearlyDate> first = holiday.everyYear();
                YearlyDate last = holiday.last();
                if (first != null && last != null && first.value().daysUntil(last) > LONGEST_HOLIDAY) {
                    String problem = "this holiday lasts " + first.value().daysUntil(last)
                            + " days of every year, from " + first.value() + " to " + last;
                    findings.warning(first.location(), length, problem, "swap the two dates, or correct them");
                }
            }
        }
        checkLengths(plan, findings);
    }

    private void checkLengths(PlanIndex plan, Diagnostics findings) {
        for (RotationSpec rotation : plan.rotations()) {
            HandoffSpec handoff = rotation.get(RotationSpec.HANDOFF);
            MeetingSpec meeting = handoff == null ? null : handoff.get(HandoffSpec.MEETING);
            if (meeting != null) {
                checkLength(meeting.get(MeetingSpec.LENGTH), MINUTES_OF_A_DAY, findings);
            }
        }
        for (TierSpec tier : plan.tiers()) {
            checkLength(tier.get(TierSpec.RESOLVE_WITHIN), Long.MAX_VALUE, findings);
            checkLength(tier.get(TierSpec.RESPOND_WITHIN), Long.MAX_VALUE, findings);
            checkLength(tier.get(TierSpec.REVIEW_EVERY), Long.MAX_VALUE, findings);
        }
        for (PipelineSpec pipeline : plan.pipelines()) {
            SlaSpec sla = pipeline.get(PipelineSpec.SLA);
            if (sla != null) {
                checkLength(sla.get(SlaSpec.RESOLVE_WITHIN), Long.MAX_VALUE, findings);
                checkLength(sla.get(SlaSpec.RESPOND_WITHIN), Long.MAX_VALUE, findings);
            }
        }
    }

    private void checkLength(@Nullable Located<TimeSpan> length, long most, Diagnostics findings) {
        if (length != null && (length.value().minutes() == 0 || length.value().minutes() > most)) {
            String problem = "'" + length.value().text() + "' is "
                    + (length.value().minutes() == 0 ? "zero" : "more than a day");
            String hint = "correct the number or its unit: 'm' means minutes, and 'h' means hours";
            findings.warning(length.location(), this.length, problem, hint);
        }
    }

    /** Whether somebody is away so long without being excused that a year is probably wrong. */
    static boolean isTooLong(TimeOffSpec away) {
        DateRange days = away.days().range();
        boolean excused = away.get(TimeOffSpec.EXCUSED) != null && away.value(TimeOffSpec.EXCUSED);
        return days != null && !excused && days.days() > LONGEST_TIME_OFF;
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        LocalDate last = scheduled.today().plusWeeks(WEEKS);
        for (SwapSpec swap : scheduled.swaps()) {
            check(swap.get(SwapSpec.SHIFT), last, findings);
            check(swap.get(SwapSpec.IN_RETURN), last, findings);
        }
        for (OverrideSpec override : scheduled.overrides()) {
            check(override.days(), last, findings);
        }
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            check(engineer.spec().get(EngineerSpec.JOINS), last, findings);
            check(engineer.spec().get(EngineerSpec.ON_CALL_FROM), last, findings);
            for (TimeOffSpec away : engineer.spec().list(EngineerSpec.TIME_OFF)) {
                if (!isTooLong(away)) {
                    check(away.days(), last, findings);
                }
            }
        }
        for (List<HolidaySpec> holidays : scheduled.index().holidayLists()) {
            for (HolidaySpec holiday : holidays) {
                if (holiday.days() != null && check(holiday.days(), last, findings)) {
                    break; // A hundred such days in one calendar are intended.
                }
            }
        }
        Located<LocalDate> start = scheduled.rotation().get(RotationSpec.START);
        LocalDate inAYear = scheduled.today().plusYears(1);
        // Published shifts continue from their last day, wherever the rotation starts.
        boolean isPublished = !scheduled.plan().publication().shifts().isEmpty();
        if (start != null && !isPublished && start.value().isAfter(inAYear)) {
            String problem =
                    "the rotation begins more than a year from now, and nobody is on call before " + start.value();
            findings.warning(start.location(), tooFar, problem, CORRECT);
        }
    }

    private void check(@Nullable Located<LocalDate> day, LocalDate last, Diagnostics findings) {
        if (day != null) {
            check(new DaysSpec(day.value(), day.value(), day.location()), last, findings);
        }
    }

    private boolean check(DaysSpec days, LocalDate last, Diagnostics findings) {
        boolean isTooFar = days.to() != null && days.to().isAfter(last);
        if (isTooFar) {
            findings.warning(days.location(), tooFar, days.to() + " is more than ten years ahead", CORRECT);
        }
        return isTooFar;
    }
}
