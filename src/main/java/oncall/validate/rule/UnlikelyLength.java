package oncall.validate.rule;

import java.util.Map;
import oncall.config.DaysSpec;
import oncall.config.EngineerSpec;
import oncall.config.HolidayFileSpec.CalendarSpec;
import oncall.config.HolidaySpec;
import oncall.config.PlanSpec;
import oncall.config.TimeOffSpec;
import oncall.model.DateRange;
import oncall.source.Diagnostics;
import oncall.source.Quote;
import oncall.source.Severity;
import oncall.validate.FileRule;
import oncall.validate.RuleInfo;
import oncall.validate.RuleInfo.Example;

/** Time off or a holiday so long that a year in it is probably mistyped. */
final class UnlikelyLength implements FileRule {

    static final String ID = "unlikely-length";

    private static final int LONGEST_TIME_OFF = 200;
    private static final int LONGEST_HOLIDAY = 60;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "Time off that is not excused takes more than 200 days, or a holiday more than 60",
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
                boolean excused = away.excused() != null && away.excused().value();
                if (days != null && !excused && days.days() > LONGEST_TIME_OFF) {
                    findings.warning(
                            away.days().location(),
                            ID,
                            EngineersById.name(entry.getKey(), entry.getValue()) + " is away for " + days.days()
                                    + " days, " + Words.days(days),
                            "correct the year, or write 'excused: true' if they owe no duty meanwhile");
                }
            }
        }
        check(plan.holidays().holidays(), findings);
        for (CalendarSpec calendar : plan.holidays().calendars()) {
            check(calendar.holidays(), findings);
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
