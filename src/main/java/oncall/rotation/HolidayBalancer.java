package oncall.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Cause;
import oncall.model.Reason;
import oncall.rotation.draft.Draft;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.Standings;
import oncall.schedule.HolidayBalance;
import oncall.schedule.HolidayBalance.Verdict;

/**
 * Exchanges shifts with holidays, so that each engineer serves their fair share of them, counted from the rotation's
 * start.
 *
 * <p>To settle a shift, it simulates the next two rounds: without an exchange, with each possible exchange of this
 * shift, and with each of these and one later exchange. If the fairest outcome begins with an exchange of this shift,
 * it makes that exchange; it decides anew on the next shift. Taking only the first step of the best of many simulations
 * is known as a rollout (Tesauro and Galperin, 1996).
 *
 * <p>Guaranteed: an exchange is less than a round away. Both engineers are free and keep their {@code rest}. Everyone
 * keeps their number of shifts. After the later of the two shifts, the balance is at least as fair with the exchange as
 * without it, and the simulated future is fairer; where holidays are covered, each is at least as near to the shares of
 * holiday shifts. Nothing more than two rounds ahead is considered.
 *
 * <p>Not guaranteed: that the result is the fairest possible. Nothing after two rounds is considered, only a limited
 * number of outcomes is tried, and policies for time off come first. Rest comes before fairness: with two people and
 * {@code rest: 1} nothing is exchanged, and three or four people with unequal loads may end several holiday shifts away
 * from their share. A holiday that someone had the year before goes to somebody else only if that costs no fairness.
 */
final class HolidayBalancer {

    /** The most shifts that all simulations together play out for a week in the first years. */
    private static final int MOST_PLAYED = 12_000;

    private static final int WEEK = 7;
    private static final int FIVE_YEARS = 5 * 365;

    private static final int NONE = -1;

    private final Draft draft;
    private final Policies policies;
    private final Overrides overrides;

    private int played;
    private int mostPlayed;

    /** By the number of the shift: whether the exchange for it is fair by itself. Filled as questions come. */
    private final Map<Integer, Boolean> asFair = new HashMap<>();

    HolidayBalancer(Draft draft, Policies policies, Overrides overrides) {
        this.draft = draft;
        this.policies = policies;
        this.overrides = overrides;
    }

    /**
     * Exchanges the shift that is being settled, if that is fairer, and then covers the holidays of its new primary.
     */
    void settle(DraftShift shift) {
        if (!draft.rotation().balanceHolidays() || !draft.isOpen(shift)) {
            return;
        }
        List<DraftShift> partners = partners(shift);
        LocalDate until = draft.at(Simulation.last(shift, draft)).days().range().to();
        if (partners.isEmpty()) {
            note(shift, Verdict.NOBODY_TO_EXCHANGE_WITH, 0, until);
            return;
        }
        Simulation best = findFairest(shift, partners);
        if (best.partner() != NONE) {
            DraftShift partner = draft.at(best.partner());
            shift.history().set(new HolidayBalance(Verdict.EXCHANGED, played, until));
            Draft.exchange(shift, partner, Cause.BALANCE_HOLIDAYS, reason(shift, partner));
            policies.coverHolidays(shift);
        } else {
            note(shift, best.balance().isIdeal() ? Verdict.IDEAL : Verdict.NONE_FAIRER, played, until);
        }
    }

    /** Notes how holidays were balanced for a shift with a holiday. Nobody asks about other shifts. */
    private static void note(DraftShift shift, Verdict verdict, int simulations, LocalDate until) {
        if (shift.hasHoliday()) {
            shift.history().set(new HolidayBalance(verdict, simulations, until));
        }
    }

    /** Simulates each exchange of this shift, or none; then the same with each exchange of a later shift, or none. */
    private Simulation findFairest(DraftShift shift, List<DraftShift> partners) {
        asFair.clear();
        played = 0;
        int last = Simulation.last(shift, draft);
        mostPlayed = mostShifts(shift) / (last - shift.number() + 1);
        Simulation best = tryAll(shift, partners, NONE, NONE, new Simulation(shift, draft, overrides));
        for (int number = shift.number() + 1; number <= last && !isEnough(best); number++) {
            DraftShift next = draft.at(number);
            int lastPartner = Math.min(last, number + shift.turn().round() - 1);
            for (int later = number; later <= lastPartner && !isEnough(best); later++) {
                DraftShift partner = draft.at(later);
                if (draft.isOpen(next)
                        && draft.isOpen(partner)
                        && (draft.team().hasHoliday(next.days()) || draft.team().hasHoliday(partner.days()))) {
                    best = tryAll(shift, partners, number, later == number ? NONE : later, best);
                }
            }
        }
        return best;
    }

    /** The fairest of the best simulation so far and those of this later exchange, without and with one of the shift. */
    private Simulation tryAll(
            DraftShift shift, List<DraftShift> partners, int next, int nextPartner, Simulation found) {
        Simulation best = found;
        for (int i = NONE; i < partners.size() && (i < 0 || !isEnough(best)); i++) {
            int partner = i < 0 ? NONE : partners.get(i).number();
            Simulation simulation = played == 0 ? found : new Simulation(shift, draft, overrides);
            boolean isPossible = simulation.play(partner, next, nextPartner);
            played++;
            if (i < 0 && !isPossible) {
                return best;
            }
            if (isPossible
                    && simulation.outcome().isFairerThan(best.outcome())
                    && (partner == NONE || isAsFair(shift, partner))) {
                best = simulation;
            }
        }
        return best;
    }

    /**
     * The most shifts that are played out for this shift. Short shifts get fewer each, so that the time for a year does
     * not depend on their length. Later years get fewer, since a single exchange then changes a share less.
     */
    private int mostShifts(DraftShift shift) {
        int shiftDays = draft.rotation().shiftDates();
        long age = (long) shift.number() * shiftDays;
        int most = MOST_PLAYED * Math.min(WEEK, shiftDays) / WEEK;
        return age < FIVE_YEARS ? most : age < 2 * FIVE_YEARS ? most / 4 : most / 16;
    }

    /** Whether an exchange by itself leaves holidays at least as fairly served, after the later of its shifts. */
    private boolean isAsFair(DraftShift shift, int partner) {
        Boolean known = asFair.get(partner);
        if (known == null) {
            Outcome exchanged = new Simulation(shift, draft, overrides).after(partner, partner);
            Outcome without = new Simulation(shift, draft, overrides).after(partner, NONE);
            known = policies.coversHolidays()
                    ? exchanged.unfairness() <= without.unfairness()
                    : !without.isFairerThan(exchanged);
            asFair.put(partner, known);
        }
        return known;
    }

    /** Few simulations suffice where only the balance of secondaries could be better. */
    private boolean isEnough(Simulation best) {
        boolean isIdeal = best.balance().isIdeal();
        return played > (!isIdeal ? mostPlayed : best.balance().countsSecondaries() ? mostPlayed / 8 : 0);
    }

    /** The later shifts for which this one can be exchanged, if one of the two has a holiday. */
    private List<DraftShift> partners(DraftShift shift) {
        List<DraftShift> partners = new ArrayList<>();
        int last = Math.min(shift.number() + shift.turn().round() - 1, Simulation.last(shift, draft));
        for (int number = shift.number() + 1; number <= last; number++) {
            DraftShift later = draft.at(number);
            boolean helps =
                    draft.team().hasHoliday(shift.days()) || draft.team().hasHoliday(later.days());
            if (helps && Simulation.isPossible(shift, later, draft)) {
                partners.add(later);
            }
        }
        return partners;
    }

    private Reason reason(DraftShift shift, DraftShift later) {
        Member primary = Objects.requireNonNull(shift.primary());
        Member partner = Objects.requireNonNull(later.primary());
        Standings standings = draft.standings();
        return new Reason(
                Reason.Kind.FAIRNESS,
                primary.engineer(),
                partner.engineer(),
                null,
                List.of(standings.holidayShifts(primary), standings.holidayShifts(partner)));
    }
}
