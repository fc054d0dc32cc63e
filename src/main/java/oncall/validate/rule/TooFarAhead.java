package oncall.validate.rule;

import java.time.LocalDate;
import java.util.List;
import oncall.plan.DaysSpec;
import oncall.plan.HolidaySpec;
import oncall.plan.OverrideSpec;
import oncall.plan.SwapSpec;
import oncall.plan.TeamSpec;
import oncall.plan.TimeOffSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.validate.index.NamedEngineer;
import org.jspecify.annotations.Nullable;

/** A date so far ahead that its year is probably mistyped. */
public final class TooFarAhead extends ScheduleRule {

    private static final String CORRECT = "correct the year";
    private static final int YEARS = 10;

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning(
                        "too-far-ahead", "A date is more than ten years ahead, or the rotation's start more than one")
                .because("Often its year is mistyped, and in the year that was meant nothing happens.")
                .given("team.yaml", "rotation: {start: 2026-11-30}")
                .example(
                        "team.yaml",
                        "overrides: [{date: 2062-12-08, engineer: alice, instead_of: bob}]",
                        "overrides: [{date: 2026-12-08, engineer: alice, instead_of: bob}]");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        LocalDate lastChecked = scheduled.schedule().days().to();
        checkChanges(scheduled.team(), lastChecked, findings);
        LocalDate inTenYears = scheduled.today().plusYears(YEARS);
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            for (TimeOffSpec away : engineer.spec().timeOff()) {
                if (!UnlikelyLength.isTooLong(away)) {
                    check("this time off", away.days().to(), away.days().location(), lastChecked, findings);
                }
            }
            Located<LocalDate> joins = engineer.spec().joins();
            if (joins != null && joins.value().isAfter(inTenYears)) {
                String problem = engineer.name() + " joins more than ten years ahead";
                findings.warning(joins.location(), this, problem, CORRECT);
            }
        }
        for (List<HolidaySpec> holidays : scheduled.index().holidayLists()) {
            DaysSpec days = firstAfter(inTenYears, holidays);
            if (days != null) {
                findings.warning(days.location(), this, "this holiday is more than ten years ahead", CORRECT);
            }
        }
        // Published shifts go on from their last day, wherever the rotation starts.
        Located<LocalDate> start = scheduled.rotation().start();
        boolean isPublished = !scheduled.plan().publication().shifts().isEmpty();
        if (start != null
                && !isPublished
                && start.value().isAfter(scheduled.today().plusYears(1))) {
            findings.warning(
                    start.location(),
                    this,
                    "the rotation begins more than a year ahead, and nobody is on call before " + start.value(),
                    CORRECT);
        }
    }

    private void checkChanges(TeamSpec team, LocalDate last, Diagnostics findings) {
        for (SwapSpec swap : team.swaps()) {
            if (swap.shift() != null) {
                check("this shift", swap.shift().value(), swap.shift().location(), last, findings);
            }
            if (swap.inReturn() != null) {
                check("this shift", swap.inReturn().value(), swap.inReturn().location(), last, findings);
            }
        }
        for (OverrideSpec override : team.overrides()) {
            check("this override", override.days().to(), override.days().location(), last, findings);
        }
    }

    private void check(String what, @Nullable LocalDate day, Location place, LocalDate last, Diagnostics findings) {
        if (day != null && day.isAfter(last)) {
            String problem = what + " is after " + last + ", the last day up to which the plan is checked";
            findings.warning(place, this, problem, CORRECT);
        }
    }

    /** One is enough: a hundred such days in a calendar are meant. */
    private static @Nullable DaysSpec firstAfter(LocalDate last, List<HolidaySpec> holidays) {
        for (HolidaySpec holiday : holidays) {
            DaysSpec days = holiday.days();
            if (days != null && days.from() != null && days.from().isAfter(last)) {
                return days;
            }
        }
        return null;
    }
}
