package oncall.rotation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn each shift is. In every shift all who are on the team throughout, and excused on no day, earn their load
 * divided by the sum of those loads; the turn goes to one who has had no more turns than they had earned before the shift
 * (to any, if there is none): to the one whose earnings reach one turn more the soonest, the first in order among equals.
 *
 * <p>This is proportionate fairness (Baruah, Cohen, Plaxton and Varvel, 1996). While the same people with the same loads
 * earn, nobody's turns are ever a whole turn above or below what they have earned. With equal loads it is the plain
 * rotation. The arithmetic is exact: earnings are whole numbers over one denominator.
 */
final class Turns {

    private final List<Engineer> order;
    private final int[] turns;
    private final BigInteger[] earned;
    private BigInteger denominator = BigInteger.ONE;

    Turns(List<Engineer> order) {
        this.order = order;
        this.turns = new int[order.size()];
        this.earned = new BigInteger[order.size()];
        Arrays.fill(earned, BigInteger.ZERO);
    }

    /**
     * Whose turn the next shift is; to be asked for every shift in time order, from the first.
     *
     * @param shift the days of the shift
     * @return null where nobody earns
     */
    @Nullable
    Engineer next(DateRange shift) {
        boolean[] earns = new boolean[order.size()];
        int loads = 0;
        for (int i = 0; i < earns.length; i++) {
            Engineer engineer = order.get(i);
            earns[i] = engineer.isOnTeam(shift) && !engineer.isExcused(shift);
            loads += earns[i] ? load(i) : 0;
        }
        if (loads == 0) {
            return null;
        }
        makeDivisibleBy(loads);
        int next = soonest(earns);
        BigInteger hundredth = denominator.divide(BigInteger.valueOf(loads));
        for (int i = 0; i < earns.length; i++) {
            if (earns[i]) {
                earned[i] = earned[i].add(hundredth.multiply(BigInteger.valueOf(load(i))));
            }
        }
        turns[next]++;
        return order.get(next);
    }

    private int soonest(boolean[] earns) {
        int best = -1;
        boolean bestIsAhead = true;
        BigInteger bestMissing = BigInteger.ZERO;
        for (int i = 0; i < earns.length; i++) {
            if (!earns[i]) {
                continue;
            }
            boolean ahead = turnsBeyondEarned(i, 0).signum() > 0;
            BigInteger missing = turnsBeyondEarned(i, 1);
            boolean better = best < 0 || (ahead == bestIsAhead ? isSooner(missing, i, bestMissing, best) : bestIsAhead);
            if (better) {
                best = i;
                bestIsAhead = ahead;
                bestMissing = missing;
            }
        }
        return best;
    }

    /** Compares missing / load, the number of such shifts until one turn more is earned. */
    private boolean isSooner(BigInteger missing, int engineer, BigInteger bestMissing, int best) {
        return missing.multiply(BigInteger.valueOf(load(best)))
                        .compareTo(bestMissing.multiply(BigInteger.valueOf(load(engineer))))
                < 0;
    }

    private BigInteger turnsBeyondEarned(int engineer, int more) {
        return denominator.multiply(BigInteger.valueOf(turns[engineer] + more)).subtract(earned[engineer]);
    }

    private void makeDivisibleBy(int divisor) {
        BigInteger wanted = BigInteger.valueOf(divisor);
        BigInteger factor = wanted.divide(denominator.gcd(wanted));
        if (!factor.equals(BigInteger.ONE)) {
            denominator = denominator.multiply(factor);
            for (int i = 0; i < earned.length; i++) {
                earned[i] = earned[i].multiply(factor);
            }
        }
    }

    private int load(int engineer) {
        return order.get(engineer).load().hundredths();
    }
}
