package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.schedule.CoverageGap;
import oncall.schedule.Substitutes;
import oncall.schedule.Substitutes.Substitute;
import oncall.text.WordList;

/**
 * The smallest change of a plan that covers a gap, in words. If somebody is free on each day, it is as few overrides as
 * possible. Otherwise someone gives up the fewest days of time off, or joins the team.
 */
final class CoverHint {

    private CoverHint() {}

    static String of(CoverageGap gap, Plan plan) {
        Substitutes substitutes = Substitutes.of(gap, plan);
        Substitute freest = substitutes.freest();
        if (freest == null) {
            return "let someone join by " + gap.shift().from();
        }
        return gap.primary() == null && !gap.published()
                ? turn(gap, freest, substitutes.timeOff(freest))
                : overrides(freest, substitutes.daysWithNobody(), substitutes.overrides(freest));
    }

    /** The hint for nobody's shift: someone has to take turns, or it happens again. */
    private static String turn(CoverageGap gap, Substitute substitute, List<DateRange> timeOff) {
        List<String> parts = new ArrayList<>();
        if (!timeOff.isEmpty()) {
            parts.add(givenUp(substitute, timeOff));
        }
        if (!substitute.takesTurns()) {
            parts.add("add " + substitute.engineer().name() + " to 'order'");
        }
        String joins = ", or let someone join by " + gap.shift().from();
        return WordList.of(parts) + (timeOff.isEmpty() ? "" : joins);
    }

    private static String overrides(Substitute giver, List<DateRange> givenUp, List<DayOverride> overrides) {
        List<String> lines = new ArrayList<>();
        for (DayOverride override : overrides) {
            DateRange days = override.days();
            String when = days.days() == 1 ? "date: " + days.from() : "from: " + days.from() + ", to: " + days.to();
            Engineer insteadOf = override.insteadOf();
            lines.add("- {" + when + ", engineer: " + override.engineer().id()
                    + (insteadOf == null ? "" : ", instead_of: " + insteadOf.id()) + "}");
        }
        String added = lines.isEmpty() ? "" : "add to 'overrides': " + WordList.of(lines);
        if (givenUp.isEmpty()) {
            return added;
        }
        return givenUp(giver, givenUp) + (added.isEmpty() ? "" : ", then " + added);
    }

    private static String givenUp(Substitute substitute, List<DateRange> ranges) {
        return "let " + substitute.engineer().name() + " give up time off " + Phrases.days(ranges, Integer.MAX_VALUE);
    }
}
