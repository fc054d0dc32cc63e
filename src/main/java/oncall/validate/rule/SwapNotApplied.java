package oncall.validate.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
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
import org.jspecify.annotations.Nullable;

/** A swap that people agreed on and that cannot be applied. */
public final class SwapNotApplied extends ScheduleRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.error("swap-not-applied", "A swap in team.yaml cannot be applied")
                .because("Two people rely on it, and the schedule shows somebody else.")
                .given("team.yaml", """
                          - {id: bob, name: Bob, email: bob@example.com, time_off: [{date: 2026-12-16}]}
                        rotation: {start: 2026-11-30}
                        """)
                .example(
                        "team.yaml",
                        "swaps: [{shift: 2026-12-14, from: charlie, to: bob}]",
                        "swaps: [{shift: 2026-12-14, from: charlie, to: alice}]");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        Set<String> failed = new HashSet<>();
        for (UnappliedChange fault : scheduled.schedule().unapplied()) {
            failed.add(half(fault.kind(), fault.index()));
        }
        Map<LocalDate, Shift> shifts = new HashMap<>();
        if (!failed.isEmpty()) {
            for (Shift shift : scheduled.schedule().shifts()) {
                shifts.put(shift.days().from(), shift);
            }
        }
        for (UnappliedChange fault : scheduled.schedule().unapplied()) {
            if (fault.kind() != Kind.OVERRIDE) {
                UnappliedText text = new UnappliedText(scheduled.plan(), fault);
                SwapSpec swap = scheduled.team().swaps().get(fault.index());
                boolean inReturn = fault.kind() == Kind.RETURN;
                Located<LocalDate> here = Objects.requireNonNull(inReturn ? swap.inReturn() : swap.shift());
                Located<LocalDate> other = inReturn ? swap.shift() : swap.inReturn();
                boolean isHalf = other != null
                        && !failed.contains(half(inReturn ? Kind.SWAP : Kind.RETURN, fault.index()))
                        && isSwapped(shifts.get(other.value()), here.value());
                Shift shift = shifts.get(here.value());
                String days = Phrases.days(shift == null ? fault.days() : shift.days());
                findings.error(
                        here.location(),
                        this,
                        (inReturn
                                        ? "the shift in return, " + days + ", does not change hands"
                                        : "the swap of the shift " + days + " is not applied")
                                + (isHalf ? ", while the other half of the swap is applied: " : ": ")
                                + text.problem(),
                        text.hint());
            }
        }
    }

    private static String half(Kind kind, int index) {
        return kind.name() + index;
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
