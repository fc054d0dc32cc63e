package oncall.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Lapsed;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.model.Role;
import oncall.model.Swap;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/**
 * A swap together with earlier swaps of its shifts. A shift can be swapped once, so it goes at once from who gave it away
 * first to who has it last, or is not swapped at all if that is the same person.
 *
 * <pre>
 * listed           next             replaced    added
 * ben -> cam       cam -> ben       ben -> cam
 * ben -> cam       cam -> dia       ben -> cam  ben -> dia (Cam passed it on)
 * </pre>
 *
 * @param next the swap, of shifts as the schedule has them
 * @param replaced the swaps of the plan that it replaces
 * @param added what takes their place; the swap itself, if it replaces none
 */
public record CombinedSwap(Swap next, List<Swap> replaced, List<Swap> added) {

    private static final String PASSED_ON = " passed it on";

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
                later.set(i, new Half(half.shift, earlier.from, half.to, reason(earlier.reason, half)));
                return true;
            }
        }
        return false;
    }

    /** What anyone wrote about it; otherwise who passed the shift on. */
    private static @Nullable String reason(@Nullable String earlier, Half half) {
        if (half.reason != null || earlier != null && !earlier.endsWith(PASSED_ON)) {
            return half.reason == null ? earlier : half.reason;
        }
        return (half.to.name() + PASSED_ON).equals(earlier) ? null : half.from.name() + PASSED_ON;
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
            shifts.add(isConcerned(shift.days()) ? joined(shift) : shift);
        }
        return new PublishedSchedule(shifts, swapped.takenBack());
    }

    /**
     * The shift with a swap that came last. On the way back to somebody the swaps since then go, and the first who lost
     * the secondary by one of them has it again.
     */
    private PublishedShift joined(PublishedShift shift) {
        Change last = lastSwap(shift.changes());
        List<Change> kept = new ArrayList<>();
        List<Change> gone = new ArrayList<>();
        for (Change change : shift.changes()) {
            boolean isSwap = change.kind() == Cause.SWAP;
            boolean isBack =
                    last != null && isSwap && !change.equals(last) && Engineer.areSame(change.was(), last.now());
            if (isBack || !gone.isEmpty()) {
                gone.add(change);
                continue;
            }
            // What is given in return is a swap of its own from now on.
            boolean isAlone = isSwap && (change.equals(last) || !replaced.isEmpty());
            LocalDate other = isAlone ? null : change.otherShift();
            kept.add(new Change(change.kind(), change.role(), change.was(), change.now(), other, change.reason()));
        }
        List<Change> lost = shift.lapsed().changes();
        for (int i = 0; i < lost.size(); i++) {
            Engineer former = lost.get(i).was();
            if (gone.stream().anyMatch(change -> !change.equals(last) && Engineer.areSame(change.now(), former))) {
                List<Cover> covers = new ArrayList<>(shift.covers());
                covers.removeIf(cover -> cover.role() == Role.SECONDARY);
                return shift.with(
                        kept, former, covers, new Lapsed(shift.lapsed().covers(), lost.subList(0, i)));
            }
        }
        return shift.with(kept);
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
