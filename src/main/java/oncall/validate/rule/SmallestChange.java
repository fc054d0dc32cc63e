package oncall.validate.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change of a plan that would cover a gap, in words: overrides, as few as can be, where on each day somebody
 * is free; else besides them the fewest days of time off that someone gives up; else someone who joins or stays.
 */
final class SmallestChange {

    private final Gap gap;
    private final List<Helper> helpers;

    private SmallestChange(Gap gap) {
        this.gap = gap;
        this.helpers = Helper.of(gap);
    }

    static String of(Gap gap) {
        SmallestChange change = new SmallestChange(gap);
        Helper freest = change.freest();
        if (freest == null) {
            return Joining.of(gap);
        }
        return gap.primary() == null ? change.turnFor(freest) : change.overridesWith(freest);
    }

    /** Who is free on most days, the first among equals. */
    private @Nullable Helper freest() {
        Helper freest = null;
        for (Helper helper : helpers) {
            if (freest == null || helper.free().cardinality() > freest.free().cardinality()) {
                freest = helper;
            }
        }
        return freest;
    }

    /** Nobody has the shift, and an override has nobody to stand in for: someone has to take turns. */
    private String turnFor(Helper helper) {
        BitSet given = (BitSet) helper.free().clone();
        given.flip(0, gap.days().days());
        List<String> told = new ArrayList<>();
        if (!given.isEmpty()) {
            told.add(givenUp(helper, given));
        }
        if (!helper.takesTurns()) {
            told.add("take " + helper.engineer().name() + " into 'order'");
        }
        return Words.all(told)
                + (given.isEmpty()
                        ? ""
                        : ", or let someone join by " + gap.shift().from());
    }

    private String overridesWith(Helper giver) {
        BitSet given = new BitSet();
        given.set(0, gap.days().days());
        for (Helper helper : helpers) {
            given.andNot(helper.free());
        }
        giver.free().or(given);
        String overrides = overrides();
        if (given.isEmpty()) {
            return overrides;
        }
        return givenUp(giver, given) + (overrides.isEmpty() ? "" : ", then " + overrides);
    }

    /** From each day on that is not covered yet, whoever is free the longest. */
    private String overrides() {
        List<String> lines = new ArrayList<>();
        int day = 0;
        while (day < gap.days().days()) {
            Helper best = helpers.get(0);
            for (Helper helper : helpers) {
                best = helper.freeUntil(day) > best.freeUntil(day) ? helper : best;
            }
            int end = best.freeUntil(day);
            if (!best.engineer().is(gap.primary())) {
                lines.add(override(range(day, end), best.engineer()));
            }
            day = end;
        }
        return lines.isEmpty() ? "" : "add to 'overrides': " + Words.all(lines);
    }

    private String override(DateRange days, Engineer engineer) {
        String when = days.days() == 1 ? "date: " + days.from() : "from: " + days.from() + ", to: " + days.to();
        String insteadOf = gap.primary() == null ? "" : gap.primary().id();
        return "- {" + when + ", engineer: " + engineer.id() + ", instead_of: " + insteadOf + "}";
    }

    private String givenUp(Helper helper, BitSet days) {
        List<String> ranges = new ArrayList<>();
        for (int first = days.nextSetBit(0); first >= 0; first = days.nextSetBit(days.nextClearBit(first))) {
            ranges.add(Words.days(range(first, days.nextClearBit(first))));
        }
        return "let " + helper.engineer().name() + " give up time off " + Words.all(ranges);
    }

    private DateRange range(int first, int end) {
        return new DateRange(
                gap.days().from().plusDays(first), gap.days().from().plusDays(end - 1L));
    }
}
