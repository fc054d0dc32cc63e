package oncall.validate.rule;

import java.util.Map;
import oncall.model.DateRange;
import oncall.model.TimeSpan;
import oncall.plan.DaysSpec;
import oncall.plan.EngineerSpec;
import oncall.plan.HandoffSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.HolidaySpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.plan.RotationSpec;
import oncall.plan.TierSpec;
import oncall.plan.TimeOffSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** Time off or a holiday so long that a year in it is probably mistyped, and times that are nothing. */
public final class UnlikelyLength implements PlanRule {

    static final String ID = "unlikely-length";

    private static final int LONGEST_TIME_OFF = 200;
    private static final int LONGEST_HOLIDAY = 60;

    /** In minutes. */
    private static final int DAY = 24 * 60;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "Time off not excused takes over 200 days, a holiday over 60, a meeting over one, or a length is zero",
                "Most often the year of its last day is mistyped, and someone is away for a year without knowing.",
                example("2027-12-23"),
                example("2026-12-23"));
    }

    private static Example example(String to) {
        return new Example("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice", time_off: [{from: 2026-12-14, to: LAST}]}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                rotation: {start: 2026-01-05, rest: 0}
                """.replace("LAST", to));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        for (Map.Entry<String, EngineerSpec> entry : new EngineersById(plan.team()).all()) {
            for (TimeOffSpec away : entry.getValue().timeOff()) {
                DateRange days = away.days().range();
                if (days != null && isTooLong(away)) {
                    findings.warning(
                            away.days().location(),
                            ID,
                            EngineersById.name(entry.getKey(), entry.getValue()) + " is away for " + days.days()
                                    + " days, " + Words.days(days),
                            "correct the year, or write 'excused: true' if they owe no duty meanwhile");
                }
            }
        }
        checkTimes(plan, findings);
        check(plan.holidays().holidays(), findings);
        for (CalendarSpec calendar : plan.holidays().calendars()) {
            check(calendar.holidays(), findings);
        }
    }

    /** Whether somebody is away for so long without being excused that a year is probably wrong. */
    static boolean isTooLong(TimeOffSpec away) {
        DateRange days = away.days().range();
        boolean excused = away.excused() != null && away.excused().value();
        return days != null && !excused && days.days() > LONGEST_TIME_OFF;
    }

    private static void checkTimes(PlanSpec plan, Diagnostics findings) {
        RotationSpec rotation = plan.team() == null ? null : plan.team().rotation();
        HandoffSpec handoff = rotation == null ? null : rotation.handoff();
        if (handoff != null && handoff.meeting() != null) {
            Located<TimeSpan> length = handoff.meeting().length();
            checkNotNothing(length, "length", findings);
            if (length != null && length.value().minutes() > DAY) {
                findings.warning(
                        length.location(),
                        ID,
                        "a meeting of " + length.value().text() + " takes more than a day",
                        "correct the unit: 'm' is minutes, 'h' hours");
            }
        }
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (TierSpec tier : file.tiers()) {
                checkNotNothing(tier.resolveWithin(), "resolve_within", findings);
                checkNotNothing(tier.reviewEvery(), "review_every", findings);
            }
            for (PipelineSpec pipeline : file.pipelines()) {
                if (pipeline.sla() != null) {
                    checkNotNothing(pipeline.sla().resolveWithin(), "resolve_within", findings);
                }
            }
        }
    }

    private static void checkNotNothing(@Nullable Located<TimeSpan> time, String key, Diagnostics findings) {
        if (time != null && time.value().amount() == 0) {
            findings.warning(
                    time.location(),
                    ID,
                    "'" + key + ": " + time.value().text() + "' is no time at all",
                    "write how long it may take, or remove the key");
        }
    }

    private static void check(Iterable<HolidaySpec> holidays, Diagnostics findings) {
        for (HolidaySpec holiday : holidays) {
            DaysSpec written = holiday.days();
            DateRange days = written == null ? null : written.range();
            if (written != null && days != null && holiday.name() != null && days.days() > LONGEST_HOLIDAY) {
                findings.warning(
                        written.location(),
                        ID,
                        Quote.of(holiday.name().value()) + " takes " + days.days() + " days, " + Words.days(days),
                        "correct the year");
            }
        }
    }
}
