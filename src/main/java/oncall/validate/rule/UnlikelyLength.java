package oncall.validate.rule;

import java.util.List;
import oncall.model.DateRange;
import oncall.model.TimeSpan;
import oncall.plan.HandoffSpec;
import oncall.plan.HolidaySpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.TierSpec;
import oncall.plan.TimeOffSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** Time off or a holiday so long that a year in it is probably mistyped, and lengths of time that are zero. */
public final class UnlikelyLength extends PlanRule {

    private static final int LONGEST_TIME_OFF = 200;
    private static final int LONGEST_HOLIDAY = 60;

    /** In minutes. */
    private static final int DAY = 24 * 60;

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning(
                        "unlikely-length",
                        "Time off that is not excused lasts over 200 days, a holiday over 60, a meeting over one, or a"
                                + " length is zero")
                .because("Often the year of the last day is mistyped, and someone is away for a year without knowing.")
                .example(
                        "team.yaml",
                        "  - {id: diana, name: Diana, email: diana@example.com, time_off:"
                                + " [{from: 2026-12-14, to: 2027-12-23}]}",
                        "  - {id: diana, name: Diana, email: diana@example.com, time_off:"
                                + " [{from: 2026-12-14, to: 2026-12-23}]}");
    }

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (NamedEngineer engineer : plan.engineers()) {
            for (TimeOffSpec away : engineer.spec().timeOff()) {
                DateRange days = away.days().range();
                if (days != null && isTooLong(away)) {
                    findings.warning(
                            away.days().location(),
                            this,
                            engineer.name() + " is away for " + days.days() + " days, " + Phrases.days(days),
                            "correct the year, or write 'excused: true' if they owe no duty meanwhile");
                }
            }
        }
        for (List<HolidaySpec> holidays : plan.holidayLists()) {
            checkHolidays(holidays, findings);
        }
        checkTimes(plan, findings);
    }

    /** Whether somebody is away for so long without being excused that a year is probably wrong. */
    static boolean isTooLong(TimeOffSpec away) {
        DateRange days = away.days().range();
        boolean excused = away.excused() != null && away.excused().value();
        return days != null && !excused && days.days() > LONGEST_TIME_OFF;
    }

    private void checkHolidays(List<HolidaySpec> holidays, Diagnostics findings) {
        for (HolidaySpec holiday : holidays) {
            DateRange days = holiday.days() == null ? null : holiday.days().range();
            if (holiday.days() != null && days != null && holiday.name() != null && days.days() > LONGEST_HOLIDAY) {
                findings.warning(
                        holiday.days().location(),
                        this,
                        Quote.of(holiday.name().value()) + " lasts " + days.days() + " days, " + Phrases.days(days),
                        "correct the year");
            }
        }
    }

    private void checkTimes(PlanIndex plan, Diagnostics findings) {
        HandoffSpec handoff = plan.rotation() == null ? null : plan.rotation().handoff();
        if (handoff != null && handoff.meeting() != null) {
            Located<TimeSpan> length = handoff.meeting().length();
            checkNotZero("length", length, findings);
            if (length != null && length.value().minutes() > DAY) {
                findings.warning(
                        length.location(),
                        this,
                        "a meeting of " + length.value().text() + " lasts more than a day",
                        "correct the unit: 'm' is minutes, 'h' hours");
            }
        }
        for (PipelineFileSpec file : plan.plan().pipelineFiles()) {
            for (TierSpec tier : file.tiers()) {
                checkNotZero("resolve_within", tier.resolveWithin(), findings);
                checkNotZero("review_every", tier.reviewEvery(), findings);
            }
        }
        for (PipelineSpec pipeline : plan.pipelines()) {
            checkNotZero(
                    "resolve_within",
                    pipeline.sla() == null ? null : pipeline.sla().resolveWithin(),
                    findings);
        }
    }

    private void checkNotZero(String key, @Nullable Located<TimeSpan> time, Diagnostics findings) {
        if (time != null && time.value().amount() == 0) {
            findings.warning(
                    time.location(),
                    this,
                    "'" + key + ": " + time.value().text() + "' is zero",
                    "write how long it may take, or remove the key");
        }
    }
}
