package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.schedule.CoverageGap;
import oncall.schedule.Substitutes;
import oncall.schedule.Substitutes.Substitute;

/**
 * The smallest change of a plan that covers a gap, in words: as few overrides as possible if somebody is free on each day.
 * Otherwise someone gives up the fewest days of time off, or joins earlier, or stays longer.
 */
final class CoverHint {

    /** Nobody is asked to stay longer, or to join earlier, by more days. */
    private static final int FEW_DAYS = 28;

    private CoverHint() {}

    static String of(CoverageGap gap, Plan plan) {
        if (gap.isPublishedAsNobodys()) {
            return "remove the shifts from " + gap.shift().from()
                    + " on from that file, so that they are forecast again";
        }
        Substitutes substitutes = Substitutes.of(gap, plan);
        Substitute freest = substitutes.freest();
        if (freest == null) {
            return joining(gap.shift(), plan.rotation().order());
        }
        return gap.primary() == null
                ? turn(gap, freest, substitutes.timeOff(freest))
                : overrides(freest, substitutes.daysWithNobody(), substitutes.overrides(freest));
    }

    /** In nobody's shift an override has nobody to replace, so someone has to take turns. */
    private static String turn(CoverageGap gap, Substitute substitute, List<DateRange> timeOff) {
        List<String> parts = new ArrayList<>();
        if (!timeOff.isEmpty()) {
            parts.add(givenUp(substitute, timeOff));
        }
        if (!substitute.takesTurns()) {
            parts.add("add " + substitute.engineer().name() + " to 'order'");
        }
        String joins = ", or let someone join by " + gap.shift().from();
        return Phrases.all(parts) + (timeOff.isEmpty() ? "" : joins);
    }

    private static String overrides(Substitute giver, List<DateRange> givenUp, List<DayOverride> overrides) {
        List<String> lines = new ArrayList<>();
        for (DayOverride override : overrides) {
            lines.add(line(override.days(), override.engineer(), override.insteadOf()));
        }
        String added = lines.isEmpty() ? "" : "add to 'overrides': " + Phrases.all(lines);
        if (givenUp.isEmpty()) {
            return added;
        }
        return givenUp(giver, givenUp) + (added.isEmpty() ? "" : ", then " + added);
    }

    /** An override as it is written. */
    static String line(DateRange days, Engineer engineer, Engineer insteadOf) {
        String when = days.days() == 1 ? "date: " + days.from() : "from: " + days.from() + ", to: " + days.to();
        return "- {" + when + ", engineer: " + engineer.id() + ", instead_of: " + insteadOf.id() + "}";
    }

    private static String givenUp(Substitute substitute, List<DateRange> ranges) {
        List<String> days = new ArrayList<>();
        for (DateRange range : ranges) {
            days.add(Phrases.days(range));
        }
        return "let " + substitute.engineer().name() + " give up time off " + Phrases.all(days);
    }

    /** If nobody is on the team on all days of the shift: who could join earlier or stay longer. */
    private static String joining(DateRange shift, List<Engineer> order) {
        String anyone = "someone join by " + shift.from();
        String hint = "let " + anyone;
        long fewest = FEW_DAYS;
        for (Engineer engineer : order) {
            long late = engineer.joins() == null ? 0 : daysBetween(shift.from(), engineer.joins());
            long early = engineer.leaves() == null ? 0 : daysBetween(engineer.leaves(), shift.to());
            if (late + early < fewest && engineer.timeOffIn(shift).isEmpty()) {
                fewest = late + early;
                hint = "let " + engineer.name()
                        + (late == 0 ? "" : " join by " + shift.from())
                        + (late == 0 || early == 0 ? "" : " and")
                        + (early == 0 ? "" : " stay until " + shift.to())
                        + (late > 0 ? "" : ", or " + anyone);
            }
        }
        return hint;
    }

    private static long daysBetween(LocalDate one, LocalDate later) {
        return Math.max(0, later.toEpochDay() - one.toEpochDay());
    }
}
