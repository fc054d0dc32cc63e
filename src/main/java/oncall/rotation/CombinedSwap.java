package oncall.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.model.Swap;
import oncall.model.TakenBack;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/**
 * A swap together with earlier swaps of its shifts. A shift can be swapped once, so it goes at once from who gave it away
 * first to who has it last, or is not swapped at all if that is the same person.
 *
 * <pre>
 * listed           next             replaced    added
 * ben -> cam       cam -> ben       ben -> cam
 * ben -> cam       cam -> dia       ben -> cam  ben -> dia
 * </pre>
 *
 * @param next the swap, of shifts as the schedule has them
 * @param replaced the swaps of the plan that it replaces
 * @param added what takes their place; the swap itself, if it replaces none
 */
public record CombinedSwap(Swap next, List<Swap> replaced, List<Swap> added) {

    /** One half of a swap. */
    private record Half(
            DateRange shift,
            Engineer from,
            Engineer to,
            @Nullable String reason) {

        static List<Half> of(Swap swap, Scheduler scheduler) {
            List<Half> halves = new ArrayList<>();
            halves.add(new Half(shift(swap.shift(), scheduler), swap.from(), swap.to(), swap.reason()));
            LocalDate back = swap.inReturn();
            if (back != null) {
                halves.add(new Half(shift(back, scheduler), swap.to(), swap.from(), swap.reason()));
            }
            return halves;
        }

        private static DateRange shift(LocalDate day, Scheduler scheduler) {
            return scheduler.shifts(day, 1).shifts().get(0).days();
        }
    }

    /**
     * The swap with those that it replaces.
     *
     * @param plan a plan with one rotation
     */
    public static CombinedSwap of(Plan plan, Swap next) {
        Scheduler scheduler = Scheduler.of(plan);
        List<Half> halves = Half.of(next, scheduler);
        List<Half> rest = new ArrayList<>();
        List<Swap> replaced = new ArrayList<>();
        for (Swap swap : plan.swaps()) {
            List<Half> earlier = Half.of(swap, scheduler);
            if (earlier.removeIf(half -> isJoined(half, halves))) {
                replaced.add(swap);
                rest.addAll(earlier);
            }
        }
        boolean isJoined = !replaced.isEmpty();
        for (PublishedShift shift : plan.publication().shifts()) {
            Change last = lastSwap(shift.changes());
            isJoined |= last != null
                    && last.was() != null
                    && last.now() != null
                    && isJoined(new Half(shift.days(), last.was(), last.now(), null), halves);
        }
        List<Swap> added = new ArrayList<>();
        rest.addAll(0, halves);
        for (Half half : rest) {
            if (isJoined && !half.from.is(half.to)) {
                added.add(new Swap(half.shift.from(), half.from, half.to, null, half.reason));
            }
        }
        return new CombinedSwap(next, replaced, isJoined ? added : List.of(next));
    }

    /** Puts an earlier half before the later one of the same shift, if that goes on where the earlier one ends. */
    private static boolean isJoined(Half earlier, List<Half> later) {
        for (int i = 0; i < later.size(); i++) {
            Half half = later.get(i);
            if (half.shift.equals(earlier.shift) && earlier.to.is(half.from)) {
                String reason = half.reason == null ? earlier.reason : half.reason;
                later.set(i, new Half(half.shift, earlier.from, half.to, reason));
                return true;
            }
        }
        return false;
    }

    /** Whether it replaces nothing. */
    public boolean isPlain() {
        return added.contains(next);
    }

    /** The plan with the swap. */
    public Plan in(Plan plan) {
        return with(added, plan);
    }

    private Plan with(List<Swap> more, Plan plan) {
        List<Swap> swaps = new ArrayList<>(plan.swaps());
        swaps.removeAll(replaced);
        swaps.addAll(more);
        return plan.with(swaps);
    }

    /**
     * The published shifts with the swap, if it replaces others; a plain one is recorded as it is applied.
     *
     * @param plan the plan as it is, with all that is published
     */
    public PublishedSchedule recorded(Plan plan, LocalDate today) {
        PublishedSchedule published = plan.publication();
        LocalDate last = published.lastDay();
        if (last == null || isPlain()) {
            return published;
        }
        PublishedSchedule swapped = NextPublication.of(List.of(with(List.of(next), plan)), published, last, today)
                .published();
        List<PublishedShift> shifts = new ArrayList<>();
        for (PublishedShift shift : swapped.shifts()) {
            shifts.add(isConcerned(shift.days()) ? joined(shift, published, plan) : shift);
        }
        return new PublishedSchedule(shifts, swapped.takenBack());
    }

    /** The shift with its last two swaps in one. After the way back, those who lost the secondary have it again. */
    private PublishedShift joined(PublishedShift shift, PublishedSchedule published, Plan plan) {
        List<Change> changes = joined(shift.changes(), shift.days());
        Engineer secondary = shift.secondary();
        if (changes.size() < shift.changes().size() - 1) {
            LocalDate first = shift.days().from();
            Scheduler forecast = Scheduler.of(in(plan).with(published.before(first)));
            Engineer other = forecast.shifts(first, 1).shifts().get(0).secondary();
            for (TakenBack duty : published.takenBack()) {
                boolean isLost = duty.shift().equals(first) && duty.role() == Role.SECONDARY;
                secondary =
                        isLost && duty.engineer().is(other) && !duty.engineer().is(shift.primary()) ? other : secondary;
            }
        }
        return shift.with(changes, secondary);
    }

    private boolean isConcerned(DateRange shift) {
        List<Swap> all = new ArrayList<>(replaced);
        all.add(next);
        for (Swap swap : all) {
            LocalDate back = swap.inReturn();
            if (shift.contains(swap.shift()) || back != null && shift.contains(back)) {
                return true;
            }
        }
        return false;
    }

    /** The changes with the last two in one, if both are swaps. Nothing is given in return for that. */
    private List<Change> joined(List<Change> changes, DateRange days) {
        List<Change> joined = new ArrayList<>(changes);
        Change now = lastSwap(joined);
        if (now == null) {
            return changes;
        }
        joined.remove(now);
        Change before = lastSwap(joined);
        joined.remove(before);
        Engineer from = before == null ? now.was() : before.was();
        Engineer to = now.now();
        if (from != null && to != null && !from.is(to)) {
            String why = null;
            for (Swap swap : added) {
                why = days.contains(swap.shift()) ? swap.reason() : why;
            }
            joined.add(new Change(
                    Cause.SWAP, now.role(), from, to, null, new Reason(Reason.Kind.AGREED_SWAP, from, to, why)));
        }
        return joined;
    }

    private static @Nullable Change lastSwap(List<Change> changes) {
        Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        return last != null && last.kind() == Cause.SWAP ? last : null;
    }

    /** Whether the engineers have the shifts afterwards. */
    public boolean applies(Plan plan, LocalDate today) {
        Scheduler scheduler = Scheduler.of(in(plan).with(recorded(plan, today)));
        LocalDate back = next.inReturn();
        return isPrimary(next.to(), next.shift(), scheduler)
                && (back == null || isPrimary(next.from(), back, scheduler));
    }

    private static boolean isPrimary(Engineer engineer, LocalDate day, Scheduler scheduler) {
        Shift shift = scheduler.shifts(day, 1).shifts().get(0);
        return engineer.is(shift.primary());
    }
}
