package oncall.rotation.draft;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Engineer;

/** A second implementation of turns, which follows the rule word for word with decimal fractions. */
final class TurnsByDefinition {

    private static final MathContext PRECISE = new MathContext(60);

    /** The initial earnings of everyone: almost nothing, so that a sum of thirds counts as whole. */
    private static final BigDecimal NOTHING = new BigDecimal("1e-40");

    private TurnsByDefinition() {}

    private static int load(Engineer engineer, LocalDate day) {
        return engineer.load(day).hundredths();
    }

    /** The ids of the engineers whose turn it is, shift by shift; {@code -} for nobody. */
    static String of(List<Engineer> order, int shifts) {
        StringBuilder result = new StringBuilder();
        Map<Engineer, BigDecimal> earned = new HashMap<>();
        order.forEach(engineer -> earned.put(engineer, NOTHING));
        Map<Engineer, Integer> turns = new HashMap<>();
        Engineer before = null;
        for (int shift = 0; shift < shifts; shift++) {
            LocalDate first = TurnsTest.week(shift).from();
            List<Engineer> earning = new ArrayList<>();
            int sum = 0;
            for (Engineer engineer : order) {
                if (engineer.isOnTeam(TurnsTest.week(shift))) {
                    earning.add(engineer);
                    sum += load(engineer, first);
                }
            }
            List<Engineer> candidates = new ArrayList<>();
            for (Engineer engineer : earning) {
                if (earned.get(engineer).compareTo(BigDecimal.valueOf(turns.getOrDefault(engineer, 0))) >= 0) {
                    candidates.add(engineer);
                }
            }
            Engineer best = null;
            BigDecimal soonest = BigDecimal.ZERO;
            for (Engineer engineer : candidates.isEmpty() ? earning : candidates) {
                BigDecimal missing = BigDecimal.valueOf(turns.getOrDefault(engineer, 0) + 1L)
                        .subtract(earned.get(engineer))
                        .divide(BigDecimal.valueOf(load(engineer, first)), PRECISE);
                BigDecimal later = best == null ? BigDecimal.ZERO : soonest.subtract(missing);
                boolean isEqual = later.abs().compareTo(NOTHING) <= 0;
                if (best == null || (isEqual ? best == before : later.signum() > 0)) {
                    best = engineer;
                    soonest = missing;
                }
            }
            before = best;
            result.append(best == null ? "-" : best.id());
            for (Engineer engineer : earning) {
                BigDecimal load = BigDecimal.valueOf(load(engineer, first));
                earned.merge(engineer, load.divide(BigDecimal.valueOf(sum), PRECISE), BigDecimal::add);
            }
            if (best != null) {
                turns.merge(best, 1, Integer::sum);
            }
        }
        return result.toString();
    }
}
