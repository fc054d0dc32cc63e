package oncall.schedule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import org.jspecify.annotations.Nullable;

/** How much rest is left to people who take each other's shifts. */
final class TakeoverRest {

    /** Three weeks. */
    private static final int CROWDED_DAYS = 21;

    /** In days; with shorter shifts, being on call twice in three weeks is usual and not noted. */
    private static final int SHORTEST_CROWDED = 5;

    private final List<Shift> shifts;
    private final int reach;
    private final List<Engineer> crowded = new ArrayList<>();
    private @Nullable Integer fewest;

    /** @param reach how many shifts before and after each that is taken are looked at */
    TakeoverRest(List<Shift> shifts, int reach) {
        this.shifts = shifts;
        this.reach = reach;
    }

    /**
     * Adds one of the people.
     *
     * @param gained indexes of the shifts that they take
     * @param lost indexes of the shifts that they give away
     */
    void add(Engineer engineer, List<Integer> gained, List<Integer> lost) {
        boolean isCrowded = false;
        for (int index : gained) {
            for (int i = Math.max(0, index - reach); i < Math.min(shifts.size(), index + reach + 1); i++) {
                if (engineer.is(shifts.get(i).primary()) && !gained.contains(i) && !lost.contains(i)) {
                    int free = Math.abs(index - i) - 1;
                    fewest = fewest == null || free < fewest ? Integer.valueOf(free) : fewest;
                    isCrowded |= isCrowded(shifts.get(Math.min(i, index)), shifts.get(Math.max(i, index)));
                }
            }
        }
        if (isCrowded) {
            crowded.add(engineer);
        }
    }

    private static boolean isCrowded(Shift first, Shift second) {
        return second.days().days() >= SHORTEST_CROWDED
                && first.days().and(second.days()).days() <= CROWDED_DAYS;
    }

    /** The fewest shifts free between one that somebody takes and one that they have anyway; null if there are none. */
    @Nullable
    Integer fewest() {
        return fewest;
    }

    /** Who is primary twice in three weeks. */
    List<Engineer> crowded() {
        return crowded;
    }
}
