package oncall.validate.rule;

import java.time.LocalDate;
import java.util.List;
import oncall.plan.DaysSpec;
import oncall.plan.HolidaySpec;
import oncall.plan.OverrideSpec;
import oncall.plan.SwapSpec;
import oncall.plan.TimeOffSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.NamedEngineer;
import org.jspecify.annotations.Nullable;

/** A date so far ahead that its year is probably mistyped. */
public final class TooFarAhead extends Rule {

    private static final String CORRECT = "correct the year";

    /** Ten years, the longest time for which a plan is checked. */
    private static final int WEEKS = 520;

    private final RuleInfo rule = add(RuleInfo.warning(
                    "too-far-ahead", "A date is more than ten years ahead, or the rotation's start more than one")
            .because("Often its year is mistyped, and nothing happens in the intended year.")
            .given("team.yaml", "rotation: {start: 2026-11-30}")
            .example(
                    "team.yaml",
                    "overrides: [{date: ?, engineer: alice, instead_of: bob}]",
                    "2062-12-08",
                    "2026-12-08"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        LocalDate last = scheduled.today().plusWeeks(WEEKS);
        for (SwapSpec swap : scheduled.team().swaps()) {
            check(swap.shift(), last, findings);
            check(swap.inReturn(), last, findings);
        }
        for (OverrideSpec override : scheduled.team().overrides()) {
            check(override.days(), last, findings);
        }
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            check(engineer.spec().joins(), last, findings);
            for (TimeOffSpec away : engineer.spec().timeOff()) {
                if (!UnlikelyLength.isTooLong(away)) {
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
        Located<LocalDate> start = scheduled.rotation().start();
        LocalDate inAYear = scheduled.today().plusYears(1);
        // Published shifts continue from their last day, wherever the rotation starts.
        boolean isPublished = !scheduled.plan().publication().shifts().isEmpty();
        if (start != null && !isPublished && start.value().isAfter(inAYear)) {
            String problem =
                    "the rotation begins more than a year from now, and nobody is on call before " + start.value();
            findings.warning(start.location(), rule, problem, CORRECT);
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
            findings.warning(days.location(), rule, days.to() + " is more than ten years ahead", CORRECT);
        }
        return isTooFar;
    }
}
