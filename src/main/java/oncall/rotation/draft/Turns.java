package oncall.rotation.draft;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import oncall.model.Accounts;
import oncall.model.EarnedLoad;
import oncall.schedule.Share;
import org.jspecify.annotations.Nullable;

/**
 * Decides whose turn each shift is. In every shift, each engineer who is on the team on all days and excused on none
 * earns their load divided by the sum of these loads. Candidates are the engineers who have had no more turns than they
 * had earned before the shift, or all if there are none. The turn goes to the candidate whose earnings reach one more
 * turn the soonest. Among equals, the engineer who had the previous turn comes last; otherwise the first in order comes
 * first. Published shifts count as recorded.
 *
 * <p>This is proportionate fairness (Baruah, Cohen, Plaxton and Varvel, 1996). While the same people with the same
 * loads earn, nobody's turns are ever a whole turn above or below what they have earned. With equal loads the result is
 * the plain rotation.
 *
 * <p>The count uses virtual time, as fair queueing does (Demers, Keshav and Shenker, 1989). In every shift it advances
 * by one over the sum of loads, so that everyone who earns has earned their load times the time that has passed. The
 * sum of what someone owes and load times time stays the same until they have a turn or their load changes. The
 * arithmetic is exact: all amounts are whole numbers over one denominator.
 */
final class Turns {

    private static final int NOBODY = -1;

    private final Team team;
    private final List<Member> order;

    /** How many more turns each has had than they have earned, plus load times time. */
    private final BigInteger[] debts;

    /** The load of each engineer who earns, in hundredths; 0 for others. */
    private final int[] loads;

    private final int[] had;

    /** The number of the last imported shift that each served; -1 for none. */
    private final int[] imported;

    private List<Earner> earning = List.of();
    private int sum;

    /** Whether the people who earned in the last shift follow from the plan, not from a published shift. */
    private boolean isForecast;

    private int shift;

    /** The position of the engineer who had the previous turn. */
    private int before = NOBODY;

    /** The position that comes first among equals. */
    private int first;

    /** Whether the first position is still unknown, because all shifts so far are imported. */
    private boolean isFirstUnknown;

    private BigInteger time = BigInteger.ZERO;
    private BigInteger denominator = BigInteger.ONE;

    Turns(Team team) {
        this.team = team;
        this.order = team.order();
        this.debts = new BigInteger[order.size()];
        this.loads = new int[order.size()];
        this.had = new int[order.size()];
        this.imported = new int[order.size()];
        Arrays.fill(debts, BigInteger.ZERO);
        Arrays.fill(imported, NOBODY);
    }

    /**
     * The turn of the next shift, which is not published.
     *
     * @param round the number of members in the order who are on the team on all its days
     */
    Turn next(ShiftDays days, int round) {
        boolean changed = !isForecast;
        for (int i = 0; i < loads.length; i++) {
            changed |= setLoad(i, order.get(i).loadIn(days));
        }
        if (changed) {
            earning = new ArrayList<>();
            sum = 0;
            for (int i = 0; i < loads.length; i++) {
                if (loads[i] > 0) {
                    earning.add(new Earner(order.get(i), loads[i]));
                    sum += loads[i];
                }
            }
        }
        isForecast = true;
        findFirst();
        int chosen = soonest();
        return turn(chosen, chosen == NOBODY ? null : order.get(chosen), round);
    }

    /** The turn of the next shift, which was published with accounts. */
    Turn recorded(Accounts accounts, int round) {
        int[] recorded = new int[loads.length];
        earning = new ArrayList<>();
        sum = 0;
        for (EarnedLoad earned : accounts.loads()) {
            Member member = team.of(earned.engineer());
            int load = earned.load().hundredths();
            earning.add(new Earner(member, load));
            sum += load;
            if (member.takesTurns()) {
                recorded[member.position()] = load;
            }
        }
        for (int i = 0; i < loads.length; i++) {
            setLoad(i, recorded[i]);
        }
        isForecast = false;
        findFirst();
        Member member = team.ofNullable(accounts.turn());
        return turn(member == null ? NOBODY : member.position(), member, round);
    }

    /** The turn of the next shift, which was imported: nobody's. */
    Turn imported(@Nullable Member primary, int round) {
        for (int i = 0; i < loads.length; i++) {
            setLoad(i, 0);
        }
        if (primary != null && primary.takesTurns()) {
            imported[primary.position()] = shift;
        }
        isFirstUnknown = true;
        isForecast = false;
        earning = List.of();
        sum = 0;
        return turn(NOBODY, null, round);
    }

    private boolean setLoad(int position, int load) {
        if (loads[position] == load) {
            return false;
        }
        BigInteger change = BigInteger.valueOf(load - loads[position]);
        debts[position] = debts[position].add(time.multiply(change));
        loads[position] = load;
        order.get(position).loads().add(shift, load);
        return true;
    }

    /** Finds the first position after imported shifts: among those who earn, the one who last served longest ago. */
    private void findFirst() {
        int found = NOBODY;
        for (int i = 0; isFirstUnknown && i < loads.length; i++) {
            if (loads[i] > 0 && (found == NOBODY || imported[i] < imported[found])) {
                found = i;
            }
        }
        if (found != NOBODY) {
            first = found;
            isFirstUnknown = false;
        }
    }

    /** Counts a turn and everyone's earnings in the shift. */
    private Turn turn(int position, @Nullable Member member, int round) {
        Turn turn = position == NOBODY
                ? new Turn(member, 0, 0, earning, sum, round)
                : new Turn(member, had[position], earned(position), earning, sum, round);
        if (position != NOBODY) {
            had[position]++;
            debts[position] = debts[position].add(denominator);
        }
        if (sum > 0) {
            makeDivisibleBy(sum);
            time = time.add(denominator.divide(BigInteger.valueOf(sum)));
        }
        before = position;
        shift++;
        return turn;
    }

    /** How much someone has earned so far, in units of {@link Share#SHIFT}, rounded down. */
    private long earned(int position) {
        BigInteger ahead = time.multiply(BigInteger.valueOf(loads[position])).subtract(debts[position]);
        BigInteger units = ahead.multiply(BigInteger.valueOf(Share.SHIFT));
        return had[position] * Share.SHIFT
                + units.subtract(units.mod(denominator)).divide(denominator).longValue();
    }

    private int soonest() {
        int best = NOBODY;
        boolean bestIsAhead = true;
        int load = 0;
        BigInteger earned = BigInteger.ZERO;
        for (int step = 0; step < loads.length; step++) {
            int i = (first + step) % loads.length;
            if (loads[i] == 0) {
                continue;
            }
            if (loads[i] != load) {
                load = loads[i];
                earned = time.multiply(BigInteger.valueOf(load));
            }
            boolean isAhead = debts[i].compareTo(earned) > 0;
            if (best == NOBODY || (isAhead == bestIsAhead ? isSooner(i, best) : bestIsAhead)) {
                best = i;
                bestIsAhead = isAhead;
            }
        }
        return best;
    }

    /** Whether someone's earnings reach one more turn before those of another, who is earlier in the order. */
    private boolean isSooner(int one, int other) {
        int compared = loads[one] == loads[other]
                ? debts[one].compareTo(debts[other])
                : debts[one]
                        .add(denominator)
                        .multiply(BigInteger.valueOf(loads[other]))
                        .compareTo(debts[other].add(denominator).multiply(BigInteger.valueOf(loads[one])));
        return compared < 0 || compared == 0 && other == before;
    }

    private void makeDivisibleBy(int divisor) {
        BigInteger wanted = BigInteger.valueOf(divisor);
        BigInteger factor = wanted.divide(denominator.gcd(wanted));
        if (factor.equals(BigInteger.ONE)) {
            return;
        }
        denominator = denominator.multiply(factor);
        time = time.multiply(factor);
        for (int i = 0; i < debts.length; i++) {
            debts[i] = debts[i].multiply(factor);
        }
    }
}
