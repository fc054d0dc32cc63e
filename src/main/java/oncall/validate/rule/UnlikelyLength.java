package oncall.validate.rule;

import java.util.List;
import oncall.model.DateRange;
import oncall.model.TimeSpan;
import oncall.plan.HandoffSpec;
import oncall.plan.HolidaySpec;
import oncall.plan.PipelineSpec;
import oncall.plan.TierSpec;
import oncall.plan.TimeOffSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** Time off or a holiday so long that a year is probably mistyped, and lengths of time that are zero. */
public final class UnlikelyLength extends Rule {

    private static final int LONGEST_TIME_OFF = 200;
    private static final int LONGEST_HOLIDAY = 60;

    /** In minutes. */
    private static final int DAY = 24 * 60;

    private final RuleInfo rule = add(RuleInfo.warning(
                    "unlikely-length",
                    "Time off that is not excused lasts over 200 days, a holiday over 60, a meeting over one day, or"
                            + " a length is zero")
            .because("Often the year of the last day is mistyped, so that someone appears to be away for a year.")
            .example(
                    "team.yaml",
                    "  - {id: diana, name: Diana, email: diana@example.com, time_off: [{from: 2026-12-14, to: ?}]}",
                    "2027-12-23",
                    "2026-12-23"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (NamedEngineer engineer : plan.engineers()) {
            for (TimeOffSpec away : engineer.spec().timeOff()) {
                DateRange days = away.days().range();
                if (days != null && isTooLong(away)) {
                    String problem = engineer.name() + " is away for " + days.days() + " days, " + Phrases.days(days);
                    String hint = "correct the year, or write 'excused: true' if they owe no duty on these days";
                    findings.warning(away.days().location(), rule, problem, hint);
                }
            }
        }
        for (List<HolidaySpec> holidays : plan.holidayLists()) {
            for (HolidaySpec holiday : holidays) {
                DateRange days = holiday.days() == null ? null : holiday.days().range();
                if (holiday.days() != null && days != null && days.days() > LONGEST_HOLIDAY) {
                    String problem = "this holiday lasts " + days.days() + " days, " + Phrases.days(days);
                    findings.warning(holiday.days().location(), rule, problem, "correct the year");
                }
            }
        }
        checkTimes(plan, findings);
    }

    /** Whether somebody is away so long without being excused that a year is probably wrong. */
    static boolean isTooLong(TimeOffSpec away) {
        DateRange days = away.days().range();
        boolean excused = away.excused() != null && away.excused().value();
        return days != null && !excused && days.days() > LONGEST_TIME_OFF;
    }

    private void checkTimes(PlanIndex plan, Diagnostics findings) {
        HandoffSpec handoff = plan.rotation() == null ? null : plan.rotation().handoff();
        if (handoff != null && handoff.meeting() != null) {
            check("length", handoff.meeting().length(), DAY, findings);
        }
        for (TierSpec tier : plan.tiers()) {
            check("resolve_within", tier.resolveWithin(), Long.MAX_VALUE, findings);
            check("review_every", tier.reviewEvery(), Long.MAX_VALUE, findings);
        }
        for (PipelineSpec pipeline : plan.pipelines()) {
            if (pipeline.sla() != null) {
                check("resolve_within", pipeline.sla().resolveWithin(), Long.MAX_VALUE, findings);
            }
        }
    }

    private void check(String key, @Nullable Located<TimeSpan> time, long most, Diagnostics findings) {
        if (time != null && (time.value().minutes() == 0 || time.value().minutes() > most)) {
            String problem = "'" + key + ": " + time.value().text() + "' is "
                    + (time.value().minutes() == 0 ? "zero" : "more than a day");
            String hint = "correct the number or its unit: 'm' means minutes, and 'h' means hours";
            findings.warning(time.location(), rule, problem, hint);
        }
    }
}
