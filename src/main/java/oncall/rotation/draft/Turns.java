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
 * <p>The arithmetic is exact: all amounts are whole numbers over one denominator.
 */
final class Turns {

    private static final int NOBODY = -1;
    private static final List<Earner> NONE_YET = new ArrayList<>(0);

    private final Team team;
    private final List<Member> order;

    /** How much more each has earned than they have had turns; {@link #denominator} makes one turn. */
    private final BigInteger[] owed;

    private final int[] had;

    /** The number of the last imported shift that each served; -1 for none. */
    private final int[] imported;

    /** The people who earn in the last forecast shift. The list stays the same while nobody's load changes. */
    private List<Earner> forecast = NONE_YET;

    /** The members in the order whose loads can change, and their loads in the last forecast shift. */
    private final List<Member> unsteady = new ArrayList<>();

    private final int[] loads;

    private int shift;

    /** The position of the engineer who had the previous turn. */
    private int before = NOBODY;

    /** The position that comes first among equals. */
    private int first;

    /** Whether the first position is still unknown, because all shifts so far are imported. */
    private boolean isFirstUnknown;

    private BigInteger denominator = BigInteger.ONE;

    Turns(Team team) {
        this.team = team;
        this.order = team.order();
        this.owed = new BigInteger[order.size()];
        this.had = new int[order.size()];
        this.imported = new int[order.size()];
        Arrays.fill(owed, BigInteger.ZERO);
        Arrays.fill(imported, NOBODY);
        for (Member member : order) {
            if (!member.isSteady()) {
                unsteady.add(member);
            }
        }
        this.loads = new int[unsteady.size()];
    }

    /**
     * The turn of the next shift, which is not published.
     *
     * @param round the number of members in the order who are on the team on all its days
     */
    Turn next(ShiftDays days, int round) {
        if (isChanged(days)) {
            forecast = new ArrayList<>(order.size());
            for (Member member : order) {
                int load = member.loadIn(days);
                if (load > 0) {
                    forecast.add(new Earner(member, load));
                }
            }
        }
        findFirst(forecast);
        return turn(soonest(forecast), forecast, round);
    }

    /** Whether not the same people earn with the same loads as in the forecast shift before. */
    private boolean isChanged(ShiftDays days) {
        boolean isChanged = forecast == NONE_YET;
        for (int i = 0; i < unsteady.size(); i++) {
            int load = unsteady.get(i).loadIn(days);
            isChanged |= loads[i] != load;
            loads[i] = load;
        }
        return isChanged;
    }

    /** The turn of the next shift, which was published with accounts. */
    Turn recorded(Accounts accounts, int round) {
        List<Earner> earning = new ArrayList<>(accounts.loads().size());
        for (EarnedLoad earned : accounts.loads()) {
            earning.add(new Earner(team.of(earned.engineer()), earned.load().hundredths()));
        }
        findFirst(earning);
        return turn(team.ofNullable(accounts.turn()), earning, round);
    }

    /** The turn of the next shift, which was imported: nobody's. */
    Turn imported(@Nullable Member primary, int round) {
        if (primary != null && primary.takesTurns()) {
            imported[primary.position()] = shift;
        }
        isFirstUnknown = true;
        return turn(null, List.of(), round);
    }

    /** Finds the first position after imported shifts: among those who earn, the one who last served longest ago. */
    private void findFirst(List<Earner> earning) {
        int found = NOBODY;
        for (Earner earner : isFirstUnknown ? earning : List.<Earner>of()) {
            int position = earner.member().position();
            if (position != NOBODY && (found == NOBODY || isFirst(position, found))) {
                found = position;
            }
        }
        if (found != NOBODY) {
            first = found;
            isFirstUnknown = false;
        }
    }

    private boolean isFirst(int one, int other) {
        return imported[one] == imported[other] ? one < other : imported[one] < imported[other];
    }

    /** Counts a turn and everyone's earnings in the shift. */
    private Turn turn(@Nullable Member member, List<Earner> earning, int round) {
        int loads = 0;
        for (Earner earner : earning) {
            loads += earner.load();
        }
        int position = member == null ? NOBODY : member.position();
        Turn turn = position == NOBODY
                ? new Turn(member, 0, 0, earning, loads, round)
                : new Turn(member, had[position], earned(position), earning, loads, round);
        if (position != NOBODY) {
            had[position]++;
            owed[position] = owed[position].subtract(denominator);
        }
        if (loads > 0) {
            earn(earning, BigInteger.valueOf(loads));
        }
        before = position;
        shift++;
        return turn;
    }

    /** How much someone has earned so far, in units of {@link Share#SHIFT}, rounded down. */
    private long earned(int position) {
        BigInteger units = owed[position].multiply(BigInteger.valueOf(Share.SHIFT));
        return had[position] * Share.SHIFT
                + units.subtract(units.mod(denominator)).divide(denominator).longValue();
    }

    private void earn(List<Earner> earning, BigInteger loads) {
        BigInteger factor = loads.divide(denominator.gcd(loads));
        if (!factor.equals(BigInteger.ONE)) {
            denominator = denominator.multiply(factor);
            for (int i = 0; i < owed.length; i++) {
                owed[i] = owed[i].multiply(factor);
            }
        }
        BigInteger unit = denominator.divide(loads);
        BigInteger earned = BigInteger.ZERO;
        int load = 0;
        for (Earner earner : earning) {
            int position = earner.member().position();
            if (earner.load() != load) {
                load = earner.load();
                earned = unit.multiply(BigInteger.valueOf(load));
            }
            if (position != NOBODY) {
                owed[position] = owed[position].add(earned);
            }
        }
    }

    /** Whose turn comes next, among those who earn, in order. */
    private @Nullable Member soonest(List<Earner> earning) {
        Earner best = null;
        int start = 0;
        while (start < earning.size() && earning.get(start).member().position() < first) {
            start++;
        }
        for (int step = 0; step < earning.size(); step++) {
            Earner candidate = earning.get((start + step) % earning.size());
            if (best == null || isSooner(candidate, best)) {
                best = candidate;
            }
        }
        return best == null ? null : best.member();
    }

    /** Whether someone's turn comes before that of another, who is earlier in the order. */
    private boolean isSooner(Earner one, Earner other) {
        BigInteger ones = owed[one.member().position()];
        BigInteger others = owed[other.member().position()];
        if (ones.signum() < 0 != others.signum() < 0) {
            return others.signum() < 0;
        }
        int compared = one.load() == other.load()
                ? others.compareTo(ones)
                : denominator
                        .subtract(ones)
                        .multiply(BigInteger.valueOf(other.load()))
                        .compareTo(denominator.subtract(others).multiply(BigInteger.valueOf(one.load())));
        return compared < 0 || compared == 0 && other.member().position() == before;
    }
}
