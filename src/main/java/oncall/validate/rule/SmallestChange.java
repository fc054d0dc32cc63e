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
    private final List<StandIn> standIns;

    private SmallestChange(Gap gap) {
        this.gap = gap;
        this.standIns = StandIn.of(gap);
    }

    static String of(Gap gap) {
        if (gap.isPublishedAsNobodys()) {
            return "remove the shifts from " + gap.shift().from()
                    + " on from that file, so that they are worked out anew";
        }
        SmallestChange change = new SmallestChange(gap);
        StandIn freest = change.freest();
        if (freest == null) {
            return Joining.of(gap);
        }
        return gap.primary() == null ? change.turnFor(freest) : change.overridesWith(freest);
    }

    /** Who is free on most days, the first among equals. */
    private @Nullable StandIn freest() {
        StandIn freest = null;
        for (StandIn standIn : standIns) {
            if (freest == null || standIn.free().cardinality() > freest.free().cardinality()) {
                freest = standIn;
            }
        }
        return freest;
    }

    /** Nobody has the shift, and an override has nobody to stand in for: someone has to take turns. */
    private String turnFor(StandIn standIn) {
        BitSet given = (BitSet) standIn.free().clone();
        given.flip(0, gap.days().days());
        List<String> told = new ArrayList<>();
        if (!given.isEmpty()) {
            told.add(givenUp(standIn, given));
        }
        if (!standIn.takesTurns()) {
            told.add("take " + standIn.engineer().name() + " into 'order'");
        }
        return Words.all(told)
                + (given.isEmpty()
                        ? ""
                        : ", or let someone join by " + gap.shift().from());
    }

    private String overridesWith(StandIn giver) {
        BitSet given = new BitSet();
        given.set(0, gap.days().days());
        for (StandIn standIn : standIns) {
            given.andNot(standIn.free());
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
            StandIn best = standIns.get(0);
            for (StandIn standIn : standIns) {
                best = standIn.freeUntil(day) > best.freeUntil(day) ? standIn : best;
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

    private String givenUp(StandIn standIn, BitSet days) {
        List<String> ranges = new ArrayList<>();
        for (int first = days.nextSetBit(0); first >= 0; first = days.nextSetBit(days.nextClearBit(first))) {
            ranges.add(Words.days(range(first, days.nextClearBit(first))));
        }
        return "let " + standIn.engineer().name() + " give up time off " + Words.all(ranges);
    }

    private DateRange range(int first, int end) {
        return new DateRange(
                gap.days().from().plusDays(first), gap.days().from().plusDays(end - 1L));
    }
}
