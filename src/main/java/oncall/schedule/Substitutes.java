package oncall.schedule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.model.DateRange;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.OnCallTimes;
import oncall.model.Plan;
import org.jspecify.annotations.Nullable;

/** The people who could serve the days of a gap: everyone who is on the team on all days of its shift. */
public final class Substitutes {

    private final CoverageGap gap;
    private final OnCallTimes times;
    private final List<Substitute> all = new ArrayList<>();

    private Substitutes(CoverageGap gap, OnCallTimes times) {
        this.gap = gap;
        this.times = times;
    }

    /**
     * A person who could serve days of a gap.
     *
     * @param takesTurns whether they are in the order
     * @param free the days of the gap on which they are not on time off, as offsets from its first day
     */
    public record Substitute(Engineer engineer, boolean takesTurns, BitSet free) {}

    /**
     * The substitutes for a gap: the shift's primary first, then the others in order, then people who take no turns. If
     * the gap was published, the primary cannot serve its days even by giving up time off.
     */
    public static Substitutes of(CoverageGap gap, Plan plan) {
        Substitutes substitutes = new Substitutes(gap, plan.rotation().times());
        Set<String> known = new HashSet<>();
        if (gap.primary() != null && gap.published()) {
            known.add(gap.primary().id());
        } else if (gap.primary() != null) {
            substitutes.add(gap.primary(), true, known);
        }
        for (Engineer engineer : plan.rotation().order()) {
            substitutes.add(engineer, true, known);
        }
        for (Engineer engineer : plan.engineers()) {
            substitutes.add(engineer, false, known);
        }
        return substitutes;
    }

    private void add(Engineer engineer, boolean takesTurns, Set<String> known) {
        if (known.add(engineer.id()) && engineer.onCall() && engineer.isAvailable(times.absences(gap.shift()))) {
            BitSet free = new BitSet();
            for (int day = 0; day < gap.days().days(); day++) {
                DateRange one = range(day, day + 1);
                free.set(day, !times.contains(one.from()) || engineer.isFree(times.absences(one)));
            }
            all.add(new Substitute(engineer, takesTurns, free));
        }
    }

    /** The person who is free on most days, the first among equals; null if nobody is on the team. */
    public @Nullable Substitute freest() {
        return all.stream()
                .max(Comparator.comparingInt(each -> each.free.cardinality()))
                .orElse(null);
    }

    /** The days on which a substitute is not free. */
    public List<DateRange> timeOff(Substitute substitute) {
        BitSet days = allDays();
        days.andNot(substitute.free);
        return ranges(days);
    }

    /** The days on which no substitute is free. */
    public List<DateRange> daysWithNobody() {
        return ranges(nobody());
    }

    /**
     * The fewest overrides that cover the gap: from each day on, the person who is free the longest takes over. Days
     * that the shift's primary can serve need no override.
     *
     * @param giver who gives up time off on the days on which nobody is free
     */
    public List<DayOverride> overrides(Substitute giver) {
        BitSet given = nobody();
        given.or(giver.free);
        List<DayOverride> overrides = new ArrayList<>();
        int day = 0;
        while (day < gap.days().days()) {
            Engineer longest = gap.primary();
            int end = day;
            for (Substitute each : all) {
                int until = (each.engineer.is(giver.engineer) ? given : each.free).nextClearBit(day);
                longest = until > end ? each.engineer : longest;
                end = Math.max(until, end);
            }
            if (longest != null && !longest.is(gap.primary())) {
                overrides.add(new DayOverride(range(day, end), longest, gap.primary(), null, null));
            }
            day = end;
        }
        return overrides;
    }

    private BitSet nobody() {
        BitSet days = allDays();
        for (Substitute each : all) {
            days.andNot(each.free);
        }
        return days;
    }

    private BitSet allDays() {
        BitSet days = new BitSet();
        days.set(0, gap.days().days());
        return days;
    }

    private List<DateRange> ranges(BitSet days) {
        List<DateRange> ranges = new ArrayList<>();
        int first = days.nextSetBit(0);
        while (first >= 0) {
            int end = days.nextClearBit(first);
            ranges.add(range(first, end));
            first = days.nextSetBit(end);
        }
        return ranges;
    }

    private DateRange range(int first, int end) {
        return new DateRange(
                gap.days().from().plusDays(first), gap.days().from().plusDays(end - 1L));
    }
}
