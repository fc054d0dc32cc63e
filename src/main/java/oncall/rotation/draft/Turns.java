package oncall.rotation.draft;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import oncall.schedule.Share;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn each shift is. In every shift all who are on the team throughout, and excused on no day, earn their load
 * divided by the sum of those loads; the turn goes to one who has had no more turns than they had earned before the shift
 * (to any, if there is none): to the one whose earnings reach one turn more the soonest, the first in order among equals.
 *
 * <p>This is proportionate fairness (Baruah, Cohen, Plaxton and Varvel, 1996). While the same people with the same loads
 * earn, nobody's turns are ever a whole turn above or below what they have earned. With equal loads it is the plain
 * rotation.
 *
 * <p>The count is kept in virtual time, as fair queueing does (Demers, Keshav and Shenker, 1989): it goes on by one over
 * the sum of loads in every shift, so that everyone who earns has earned load times the time that has passed for them. For each
 * engineer two moments are enough: when the turns they have had are earned, and when one more will be. Both stay as they
 * are until the engineer has a turn. The arithmetic is exact: moments are whole numbers over one denominator.
 */
final class Turns {

    private final List<Member> order;

    /** When all turns that the engineer has had are earned. */
    private final BigInteger[] earned;

    /** When one turn more is earned. */
    private final BigInteger[] next;

    /** Since when the engineer has not been earning; null while they earn. */
    private final @Nullable BigInteger[] idleSince;

    /** Who begins to earn, or stops, with which shift. */
    private final List<Switch> switches;

    private final int[] had;

    /** Who earns in the next shift; the same list from shift to shift while nobody begins or stops. */
    private List<Member> earning = List.of();

    private int switched;
    private int shift;
    private int loads;
    private BigInteger now = BigInteger.ZERO;
    private BigInteger denominator = BigInteger.ONE;

    Turns(List<Member> order) {
        this.order = order;
        this.earned = new BigInteger[order.size()];
        this.next = new BigInteger[order.size()];
        this.idleSince = new BigInteger[order.size()];
        this.switches = Switch.of(order);
        this.had = new int[order.size()];
        Arrays.fill(earned, BigInteger.ZERO);
        Arrays.fill(next, BigInteger.ZERO);
        Arrays.fill(idleSince, BigInteger.ZERO);
        for (Member member : order) {
            makeDivisibleBy(member.load());
        }
        for (int i = 0; i < next.length; i++) {
            next[i] = divided(order.get(i).load());
        }
    }

    /**
     * Whose turn the next shift is, beginning with the first.
     *
     * @param round how many of the order are on the team on all its days
     */
    Turn next(int round) {
        int known = switched;
        while (switched < switches.size() && switches.get(switched).shift() == shift) {
            Switch change = switches.get(switched++);
            int load = order.get(change.position()).load();
            setEarning(change.position(), change.begins());
            loads += change.begins() ? load : -load;
        }
        if (switched > known) {
            earning = earning();
        }
        shift++;
        if (loads == 0) {
            return new Turn(null, 0, 0, earning, 0, round);
        }
        int chosen = soonest();
        Turn turn = new Turn(order.get(chosen), had[chosen], earned(chosen), earning, loads, round);
        had[chosen]++;
        earned[chosen] = next[chosen];
        next[chosen] = next[chosen].add(divided(order.get(chosen).load()));
        makeDivisibleBy(loads);
        now = now.add(divided(loads));
        return turn;
    }

    private List<Member> earning() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < idleSince.length; i++) {
            if (idleSince[i] == null) {
                members.add(order.get(i));
            }
        }
        return members;
    }

    /** What someone has earned so far: the turns they have had, and what they have earned since or still owe. */
    private long earned(int position) {
        BigInteger units = BigInteger.valueOf(Share.SHIFT)
                .multiply(BigInteger.valueOf(order.get(position).load()));
        BigInteger since = now.subtract(earned[position]).multiply(units);
        return had[position] * Share.SHIFT
                + since.subtract(since.mod(denominator)).divide(denominator).longValue();
    }

    /** Time that passes while someone does not earn is time that has not passed for them. */
    private void setEarning(int engineer, boolean earns) {
        BigInteger since = idleSince[engineer];
        if (earns && since != null) {
            BigInteger missed = now.subtract(since);
            earned[engineer] = earned[engineer].add(missed);
            next[engineer] = next[engineer].add(missed);
            idleSince[engineer] = null;
        } else if (!earns) {
            idleSince[engineer] = now;
        }
    }

    private int soonest() {
        int best = -1;
        boolean bestIsAhead = true;
        for (int i = 0; i < earned.length; i++) {
            if (idleSince[i] == null) {
                boolean ahead = earned[i].compareTo(now) > 0;
                boolean better = best < 0 || (ahead == bestIsAhead ? next[i].compareTo(next[best]) < 0 : bestIsAhead);
                if (better) {
                    best = i;
                    bestIsAhead = ahead;
                }
            }
        }
        return best;
    }

    private BigInteger divided(int divisor) {
        return denominator.divide(BigInteger.valueOf(divisor));
    }

    private void makeDivisibleBy(int divisor) {
        BigInteger wanted = BigInteger.valueOf(divisor);
        BigInteger factor = wanted.divide(denominator.gcd(wanted));
        if (factor.equals(BigInteger.ONE)) {
            return;
        }
        denominator = denominator.multiply(factor);
        now = now.multiply(factor);
        for (int i = 0; i < earned.length; i++) {
            earned[i] = earned[i].multiply(factor);
            next[i] = next[i].multiply(factor);
            BigInteger since = idleSince[i];
            idleSince[i] = since == null ? null : since.multiply(factor);
        }
    }

    /**
     * Someone begins to earn, or stops.
     *
     * @param shift the number of the first shift in which it is so
     * @param position whose place in the order it is
     */
    private record Switch(int shift, int position, boolean begins) implements Comparable<Switch> {

        static List<Switch> of(List<Member> order) {
            List<Switch> switches = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                IntRanges earning = order.get(i).availability().earning();
                for (int range = 0; range < earning.size(); range++) {
                    switches.add(new Switch(earning.first(range), i, true));
                    switches.add(new Switch(earning.last(range) + 1, i, false));
                }
            }
            Collections.sort(switches);
            return switches;
        }

        @Override
        public int compareTo(Switch other) {
            return Integer.compare(shift, other.shift);
        }
    }
}
