package oncall.validate.rule;

import java.time.LocalDate;
import java.util.Objects;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.PublishedShift;
import oncall.model.Swap;
import oncall.plan.PublishedRotationSpec.ShiftSpec;
import oncall.plan.SwapSpec;
import oncall.schedule.Shift;
import oncall.schedule.UnappliedChange;
import oncall.schedule.UnappliedChange.Kind;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Severity;
import org.jspecify.annotations.Nullable;

/** Swaps and overrides that people agreed on and that cannot be applied. */
public final class AgreedChanges extends Rule {

    private final RuleInfo swapFails = add(RuleInfo.error(
                    "swap-not-applied", "A swap in team.yaml cannot be applied; a warning if its shifts are past")
            .because("Two people rely on it, but the schedule shows somebody else.")
            .given("team.yaml", """
                      - {id: bob, name: Bob, email: bob@example.com, time_off: [{date: 2026-12-16}]}
                    rotation: {start: 2026-11-30}
                    """)
            .example("team.yaml", "swaps: [{shift: 2026-12-14, from: charlie, to: ?}]", "bob", "alice"));

    private final RuleInfo overrideFails =
            add(RuleInfo.error("override-not-applied", "An override in team.yaml cannot be applied")
                    .because("Someone relies on it, but the schedule shows somebody else.")
                    .given("team.yaml", "rotation: {start: 2026-11-30}")
                    .example(
                            "team.yaml",
                            "overrides: [{date: 2026-12-02, engineer: ?}]",
                            "alice, instead_of: charlie",
                            "charlie, instead_of: alice"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        for (UnappliedChange fault : scheduled.schedule().unapplied()) {
            UnappliedText text = UnappliedText.of(scheduled.plan(), fault, scheduled.shift(fault.days()));
            String reason = text.problem() + obstacle(scheduled, fault, text.absent());
            if (fault.kind() == Kind.OVERRIDE) {
                DateRange days = scheduled.plan().overrides().get(fault.index()).days();
                String applied = " is not applied" + (fault.missed() == days.days() ? ": " : " in full: ");
                Location place = scheduled.overrides().get(fault.index()).days().location();
                findings.error(
                        place, overrideFails, "the override " + Phrases.days(days) + applied + reason, text.hint());
            } else if (!isPublished(scheduled.plan().swaps().get(fault.index()), scheduled)) {
                SwapSpec swap = scheduled.swaps().get(fault.index());
                boolean inReturn = fault.kind() == Kind.RETURN;
                Located<LocalDate> day =
                        Objects.requireNonNull(inReturn ? swap.get(SwapSpec.IN_RETURN) : swap.get(SwapSpec.SHIFT));
                boolean isPast =
                        isPast(swap.get(SwapSpec.SHIFT), scheduled) && isPast(swap.get(SwapSpec.IN_RETURN), scheduled);
                String problem = (inReturn ? "the shift in return on " : "the swap of the shift on ") + day.value()
                        + " is not applied: " + reason;
                String hint = isPast ? text.hintForPast() : text.hint();
                Severity severity = isPast ? Severity.WARNING : Severity.ERROR;
                findings.found(severity, day.location(), swapFails, problem, hint);
            }
        }
    }

    /**
     * The entry that prevents it, an absence, another swap or override, or a published shift, as the end of a sentence:
     * {@code " (team.yaml, line 12)"}; empty if there is none.
     */
    private static String obstacle(ScheduledPlan scheduled, UnappliedChange fault, @Nullable Engineer absent) {
        boolean isOverride = fault.kind() == Kind.OVERRIDE;
        Shift shift = scheduled.shift(fault.days());
        PublishedShift published = published(fault.days().from(), scheduled);
        Location place = null;
        if (absent != null) {
            place = scheduled.absence(absent, fault.days());
        } else if (fault.rival() != null) {
            place = isOverride
                    ? scheduled.overrides().get(fault.rival()).days().location()
                    : scheduled.swapIn(fault.days(), fault.index(), false);
        } else if (shift != null && isOverride && fault.change() != null) {
            place = scheduled.swapIn(shift.days(), -1, false);
        } else if (published != null && fault.primary() != null) {
            place = scheduled.published(published.days()).location(ShiftSpec.START);
        }
        return place == null ? "" : " (" + place.file().name() + ", line " + place.line() + ")";
    }

    /** Whether the shift that contains the day is over. */
    private static boolean isPast(@Nullable Located<LocalDate> day, ScheduledPlan scheduled) {
        return day == null || day.value().isBefore(scheduled.schedule().days().from());
    }

    /** Whether the swap's shifts were published, by hand or by another program, as if the swap had been made. */
    private static boolean isPublished(Swap swap, ScheduledPlan scheduled) {
        boolean isReturned = swap.inReturn() == null || isPublished(swap.inReturn(), swap.from(), scheduled);
        return isReturned && isPublished(swap.shift(), swap.to(), scheduled);
    }

    private static boolean isPublished(LocalDate day, Engineer taker, ScheduledPlan scheduled) {
        PublishedShift shift = published(day, scheduled);
        return shift != null && taker.is(shift.primary());
    }

    private static @Nullable PublishedShift published(LocalDate day, ScheduledPlan scheduled) {
        for (PublishedShift shift : scheduled.plan().publication().shifts()) {
            if (shift.days().contains(day)) {
                return shift;
            }
        }
        return null;
    }
}
