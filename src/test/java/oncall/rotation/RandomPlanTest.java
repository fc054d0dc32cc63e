package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.rotation.EachPlan.Scheduled;
import oncall.schedule.RemedyAttempt;
import oncall.schedule.Shift;
import oncall.schedule.UnappliedChange;
import org.junit.jupiter.api.Test;

/** The random plans contain every case that the laws are about: a law that never sees its case cannot fail. */
class RandomPlanTest {

    private static final int FEWEST = Math.max(1, EachPlan.COUNT / 100);

    /** The cases. */
    private static final String CASES = """
            REDISTRIBUTE for a holiday
            REDISTRIBUTE for a holiday in vain
            REDISTRIBUTE for time off
            REDISTRIBUTE for time off in vain
            SECONDARY_COVERS for a holiday
            SECONDARY_COVERS for a holiday in vain
            SECONDARY_COVERS for time off
            SECONDARY_COVERS for time off in vain
            SECONDARY_OWNER_COVERS for a holiday
            SECONDARY_OWNER_COVERS for a holiday in vain
            SECONDARY_OWNER_COVERS for time off
            SECONDARY_OWNER_COVERS for time off in vain
            SWAP_WITH_NEXT for a holiday
            SWAP_WITH_NEXT for a holiday in vain
            SWAP_WITH_NEXT for time off
            SWAP_WITH_NEXT for time off in vain
            SWAP_WITH_SECONDARY_OWNER for a holiday
            SWAP_WITH_SECONDARY_OWNER for a holiday in vain
            SWAP_WITH_SECONDARY_OWNER for time off
            SWAP_WITH_SECONDARY_OWNER for time off in vain
            change by SWAP
            change by UNCOVERED
            cover by OVERRIDE of PRIMARY
            cover by OVERRIDE of SECONDARY
            cover by OVERRIDE of SECONDARY, nobody left
            cover by SECONDARY_COVERS of SECONDARY
            cover by SECONDARY_COVERS of SECONDARY, nobody left
            cover by SECONDARY_OWNER_COVERS of SECONDARY
            cover by UNCOVERED of PRIMARY, nobody left
            fault of OVERRIDE
            fault of RETURN
            fault of SWAP
            nobody free to be secondary
            primary who takes no turns
            swap after another change
            """;

    @Test
    void everythingHappens() throws IOException {
        Map<String, Integer> seen = new TreeMap<>();
        EachPlan.obeys((it, dice) -> count(it, seen));

        CASES.lines()
                .forEach(name -> assertThat(seen.getOrDefault(name, 0))
                        .as("%s, of %s", name, seen)
                        .isGreaterThanOrEqualTo(FEWEST));
    }

    private static void count(Scheduled it, Map<String, Integer> seen) {
        for (Shift shift : it.shifts()) {
            for (RemedyAttempt attempt : shift.rationale().attempts()) {
                String why = attempt.forHoliday() ? " for a holiday" : " for time off";
                add(attempt.remedy() + why + (attempt.worked() ? "" : " in vain"), seen);
            }
            for (Change change : shift.changes()) {
                add("change by " + change.kind(), seen);
                boolean isSwap = change.kind() == Cause.SWAP;
                if (isSwap && !change.equals(shift.changes().get(0))) {
                    add("swap after another change", seen);
                }
            }
            for (Cover cover : shift.covers()) {
                String left = cover.engineer() == null ? ", nobody left" : "";
                add("cover by " + cover.kind() + " of " + cover.role() + left, seen);
            }
            if (shift.secondaryWanted() && shift.secondary() == null) {
                add("nobody free to be secondary", seen);
            }
            if (shift.primary() != null && !it.plan().rotation().order().contains(shift.primary())) {
                add("primary who takes no turns", seen);
            }
        }
        for (UnappliedChange fault : Scheduler.of(it.plan())
                .shifts(it.lines().start, it.lines().shifts)
                .unapplied()) {
            add("fault of " + fault.kind(), seen);
        }
    }

    private static void add(String name, Map<String, Integer> seen) {
        seen.merge(name, 1, Integer::sum);
    }
}
