package oncall.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import oncall.config.OverrideSpec;
import oncall.config.SwapSpec;
import oncall.config.TeamSpec;
import oncall.model.DateRange;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import oncall.source.Diagnostics;
import oncall.source.Located;
import oncall.source.Location;
import oncall.source.Severity;
import oncall.validate.RuleInfo;
import oncall.validate.RuleInfo.Example;
import oncall.validate.ScheduleRule;
import org.jspecify.annotations.Nullable;

/** A swap or an override, which this version reads and does not apply. */
final class NotYetApplied implements ScheduleRule {

    static final String ID = "not-yet-applied";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "A swap or an override stands in team.yaml, and this version does not apply it",
                "The schedule shows the turns as if nobody had agreed on anything.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice}
                          - {id: bob, name: Bob}
                        rotation: {start: 2026-01-05}
                        swaps:
                          - {shift: 2026-12-07, from: alice, to: bob}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice}
                          - {id: bob, name: Bob}
                        rotation: {start: 2026-01-05}
                        """));
    }

    @Override
    public void check(TeamSpec team, Schedule schedule, Diagnostics findings) {
        List<Shift> shifts = schedule.shifts();
        DateRange shown = new DateRange(
                shifts.get(0).days().from(),
                shifts.get(shifts.size() - 1).days().to());
        for (SwapSpec swap : team.swaps()) {
            if (isIn(shown, swap.shift()) || isIn(shown, swap.inReturn())) {
                report(Objects.requireNonNull(swap.shift()).location(), "swap", findings);
            }
        }
        for (OverrideSpec override : team.overrides()) {
            DateRange days = override.days().range();
            if (days != null && days.overlaps(shown)) {
                report(override.days().location(), "override", findings);
            }
        }
    }

    private static boolean isIn(DateRange shown, @Nullable Located<LocalDate> day) {
        return day != null && shown.contains(day.value());
    }

    private static void report(Location location, String what, Diagnostics findings) {
        findings.warning(location, ID, "this version reads the " + what + " and does not apply it yet", null);
    }
}
