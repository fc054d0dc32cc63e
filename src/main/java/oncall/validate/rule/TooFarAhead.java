package oncall.validate.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.plan.DaysSpec;
import oncall.plan.EngineerSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.HolidaySpec;
import oncall.plan.OverrideSpec;
import oncall.plan.RotationSpec;
import oncall.plan.SwapSpec;
import oncall.plan.TimeOffSpec;
import oncall.schedule.UnappliedChange;
import oncall.schedule.UnappliedChange.Kind;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** A date so far ahead that its year is probably mistyped. */
public final class TooFarAhead implements ScheduleRule {

    static final String ID = "too-far-ahead";

    private static final String CORRECT = "correct the year";
    private static final int YEARS = 10;

    /** The mend of what fails on a day; so far ahead that it is another year that was meant. */
    static String mend(LocalDate day, LocalDate today, String mend) {
        return day.isAfter(today.plusYears(YEARS)) ? CORRECT + ", which is more than ten years ahead" : mend;
    }

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "A date lies more than ten years ahead, or the rotation's start more than one",
                "Most often its year is mistyped, and in the year that was meant nobody stands in.",
                example("2062-12-08"),
                example("2026-12-08"));
    }

    private static Example example(String date) {
        return new Example("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                rotation: {start: 2026-11-30}
                overrides:
                  - {date: DATE, engineer: alice, instead_of: bob}
                """.replace("DATE", date));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        LocalDate last = plan.schedule().days().to();
        Set<String> failed = new HashSet<>();
        for (UnappliedChange fault : plan.schedule().unapplied()) {
            failed.add(fault.kind().name() + fault.index()); // That is an error already.
        }
        List<SwapSpec> swaps = plan.team().swaps();
        for (int i = 0; i < swaps.size(); i++) {
            if (!failed.contains(Kind.SWAP.name() + i) && !failed.contains(Kind.RETURN.name() + i)) {
                check("this shift", swaps.get(i).shift(), last, findings);
                check("this shift", swaps.get(i).inReturn(), last, findings);
            }
        }
        List<OverrideSpec> overrides = plan.team().overrides();
        for (int i = 0; i < overrides.size(); i++) {
            if (!failed.contains(Kind.OVERRIDE.name() + i)) {
                check("this override", overrides.get(i).days(), last, findings);
            }
        }
        for (Map.Entry<String, EngineerSpec> engineer : new EngineersById(plan.team()).all()) {
            for (TimeOffSpec away : engineer.getValue().timeOff()) {
                if (!UnlikelyLength.isTooLong(away)) {
                    check("this time off", away.days(), last, findings);
                }
            }
        }
        checkStart(plan, findings);
        checkYears(plan, findings);
    }

    /** What was published goes on from its last day, wherever the rotation begins. */
    private static void checkStart(ScheduledPlan plan, Diagnostics findings) {
        RotationSpec rotation = plan.team().rotation();
        Located<LocalDate> start = rotation == null ? null : rotation.start();
        if (start != null
                && plan.project().publication().shifts().isEmpty()
                && start.value().isAfter(plan.today().plusYears(1))) {
            findings.warning(
                    start.location(),
                    ID,
                    "the rotation begins more than a year ahead, and nobody is on call before " + start.value(),
                    CORRECT);
        }
    }

    private static void checkYears(ScheduledPlan plan, Diagnostics findings) {
        LocalDate last = plan.today().plusYears(YEARS);
        for (Map.Entry<String, EngineerSpec> engineer : new EngineersById(plan.team()).all()) {
            Located<LocalDate> joins = engineer.getValue().joins();
            if (joins != null && joins.value().isAfter(last)) {
                String name = EngineersById.name(engineer.getKey(), engineer.getValue());
                findings.warning(joins.location(), ID, name + " joins more than ten years ahead", CORRECT);
            }
        }
        checkYears(plan.files().holidays().holidays(), last, findings);
        for (CalendarSpec calendar : plan.files().holidays().calendars()) {
            checkYears(calendar.holidays(), last, findings);
        }
    }

    /** Tells of one: whoever lists a hundred such days in a calendar means them. */
    private static void checkYears(List<HolidaySpec> holidays, LocalDate last, Diagnostics findings) {
        for (HolidaySpec holiday : holidays) {
            DaysSpec days = holiday.days();
            if (days != null && days.from() != null && days.from().isAfter(last)) {
                findings.warning(days.location(), ID, "this holiday lies more than ten years ahead", CORRECT);
                return;
            }
        }
    }

    private static void check(String what, @Nullable Located<LocalDate> day, LocalDate last, Diagnostics findings) {
        if (day != null) {
            check(what, day.value(), day.location(), last, findings);
        }
    }

    private static void check(String what, DaysSpec days, LocalDate last, Diagnostics findings) {
        if (days.to() != null) {
            check(what, days.to(), days.location(), last, findings);
        }
    }

    private static void check(String what, LocalDate day, Location location, LocalDate last, Diagnostics findings) {
        if (day.isAfter(last)) {
            findings.warning(
                    location,
                    ID,
                    what + " lies beyond " + last + ", the last day up to which the plan is checked",
                    CORRECT);
        }
    }
}
