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
            all.add(new Substitute(engineer, takesTurns, free(engineer, gap.days(), times)));
        }
    }

    /** Everyone in the order who is free on all on-call days of a range. */
    public static List<Engineer> free(Plan plan, DateRange days) {
        return plan.rotation().order().stream()
                .filter(engineer ->
                        away(engineer, days, plan.rotation().times()).isEmpty())
                .toList();
    }

    /** The on-call days of a range on which an engineer is not free, in runs. */
    static List<DateRange> away(Engineer engineer, DateRange days, OnCallTimes times) {
        BitSet away = allOf(days);
        away.andNot(free(engineer, days, times));
        return ranges(away, days);
    }

    /** The days on which an engineer is free, or nobody is on call, as offsets from the first. */
    private static BitSet free(Engineer engineer, DateRange days, OnCallTimes times) {
        BitSet free = new BitSet();
        for (int day = 0; day < days.days(); day++) {
            DateRange one = range(day, day + 1, days);
            free.set(day, !times.contains(one.from()) || engineer.isFree(times.absences(one)));
        }
        return free;
    }

    /** The person who is free on most days, the first among equals; null if nobody is on the team. */
    public @Nullable Substitute freest() {
        return all.stream()
                .max(Comparator.comparingInt(each -> each.free.cardinality()))
                .orElse(null);
    }

    /** The days on which a substitute is not free. */
    public List<DateRange> timeOff(Substitute substitute) {
        BitSet days = allOf(gap.days());
        days.andNot(substitute.free);
        return ranges(days, gap.days());
    }

    /** The days on which no substitute is free. */
    public List<DateRange> daysWithNobody() {
        return ranges(nobody(), gap.days());
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
                overrides.add(new DayOverride(range(day, end, gap.days()), longest, gap.primary(), null, null));
            }
            day = end;
        }
        return overrides;
    }

    private BitSet nobody() {
        BitSet days = allOf(gap.days());
        for (Substitute each : all) {
            days.andNot(each.free);
        }
        return days;
    }

    private static BitSet allOf(DateRange range) {
        BitSet days = new BitSet();
        days.set(0, range.days());
        return days;
    }

    private static List<DateRange> ranges(BitSet days, DateRange of) {
        List<DateRange> ranges = new ArrayList<>();
        int first = days.nextSetBit(0);
        while (first >= 0) {
            int end = days.nextClearBit(first);
            ranges.add(range(first, end, of));
            first = days.nextSetBit(end);
        }
        return ranges;
    }

    private static DateRange range(int first, int end, DateRange of) {
        return new DateRange(of.from().plusDays(first), of.from().plusDays(end - 1L));
    }
}
