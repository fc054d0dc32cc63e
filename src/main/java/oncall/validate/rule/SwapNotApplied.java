package oncall.validate.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.plan.SwapSpec;
import oncall.schedule.Shift;
import oncall.schedule.UnappliedChange;
import oncall.schedule.UnappliedChange.Kind;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** A swap that people agreed on and that cannot be applied. */
public final class SwapNotApplied implements ScheduleRule {

    static final String ID = "swap-not-applied";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                false,
                "A swap stands in team.yaml that cannot be applied",
                "Two people rely on it, and the schedule shows somebody else.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob", time_off: [{date: 2026-12-16}]}
                          - {id: charlie, name: Charlie, slack: "@charlie"}
                        rotation: {start: 2026-11-30}
                        swaps:
                          - {shift: 2026-12-14, from: charlie, to: bob}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob", time_off: [{date: 2026-12-16}]}
                          - {id: charlie, name: Charlie, slack: "@charlie"}
                        rotation: {start: 2026-11-30}
                        swaps:
                          - {shift: 2026-12-14, from: charlie, to: alice}
                        """));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        Set<String> failed = new HashSet<>();
        for (UnappliedChange fault : plan.schedule().unapplied()) {
            failed.add(half(fault.kind(), fault.index()));
        }
        Map<LocalDate, Shift> shifts = new HashMap<>();
        for (Shift shift : failed.isEmpty() ? List.<Shift>of() : plan.schedule().shifts()) {
            shifts.put(shift.days().from(), shift);
        }
        for (UnappliedChange fault : plan.schedule().unapplied()) {
            if (fault.kind() != Kind.OVERRIDE) {
                UnappliedText text = new UnappliedText(plan.project(), fault);
                SwapSpec swap = plan.team().swaps().get(fault.index());
                boolean inReturn = fault.kind() == Kind.RETURN;
                Located<LocalDate> here = Objects.requireNonNull(inReturn ? swap.inReturn() : swap.shift());
                Located<LocalDate> other = inReturn ? swap.shift() : swap.inReturn();
                boolean otherStands = other != null
                        && !failed.contains(half(inReturn ? Kind.SWAP : Kind.RETURN, fault.index()))
                        && isSwapped(shifts.get(other.value()), here.value());
                findings.error(
                        here.location(),
                        ID,
                        message(fault, shifts.get(here.value()), otherStands) + text.problem(),
                        TooFarAhead.mend(here.value(), plan.today(), text.hint()));
            }
        }
    }

    private static String half(Kind kind, int index) {
        return kind.name() + index;
    }

    private static String message(UnappliedChange fault, @Nullable Shift shift, boolean otherStands) {
        String days = Words.days(shift == null ? fault.days() : shift.days());
        return (fault.kind() == Kind.RETURN
                        ? "the shift in return, " + days + ", does not change hands"
                        : "the swap of the shift " + days + " is not applied")
                + (otherStands ? ", while the other half of the swap stands: " : ": ");
    }

    /** Whether the shift changed hands by the swap with the other one, as far as that is seen. */
    private static boolean isSwapped(@Nullable Shift shift, LocalDate other) {
        if (shift != null) {
            for (Change change : shift.changes()) {
                if (change.kind() == Cause.SWAP && other.equals(change.otherShift())) {
                    return true;
                }
            }
        }
        return false;
    }
}
