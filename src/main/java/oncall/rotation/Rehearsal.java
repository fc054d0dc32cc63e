package oncall.rotation;

import oncall.model.ChangeKind;
import oncall.rotation.timeline.Member;
import oncall.rotation.timeline.Slot;
import oncall.rotation.timeline.Timeline;
import oncall.schedule.Share;
import org.jspecify.annotations.Nullable;

/**
 * Plays out the next two rounds from a shift on, and leaves everything as it was: swaps and remedies as they will be, and
 * for balance the plainest policy, which gives each holiday to the partner who is furthest behind.
 */
final class Rehearsal {

    /** No course is followed for longer, however many people make up a round. */
    private static final int MOST_SHIFTS = 60;

    /** Shares are added up with an error of one unit a shift. */
    private static final long ROUNDING = Share.SHIFT / 1000;

    private final Timeline timeline;
    private final Settlement settlement;

    Rehearsal(Timeline timeline, Settlement settlement) {
        this.timeline = timeline;
        this.settlement = settlement;
    }

    /** The number of the last shift that is played out from this one. */
    int last(Slot shift) {
        return Math.min(timeline.horizon(shift), shift.number() + MOST_SHIFTS);
    }

    /**
     * What comes of exchanges.
     *
     * @param shift the shift that is being settled
     * @param partner the shift that it is exchanged for, or null
     * @param next a later shift that is not left to the plain policy, or null
     * @param nextPartner the shift that this one is exchanged for; null for none
     * @return null where the later exchange is not possible
     */
    @Nullable
    Course play(Slot shift, @Nullable Slot partner, @Nullable Slot next, @Nullable Slot nextPartner) {
        int last = last(shift);
        timeline.rehearse(shift);
        if (partner != null) {
            exchange(shift, partner);
        }
        Tally tally = new Tally();
        int number = shift.number();
        boolean possible = true;
        while (possible && number <= last) {
            Slot slot = timeline.at(number);
            if (slot != shift && slot.primary() != null && slot.published() == null) {
                settlement.applyPolicies(slot);
                if (slot != next) {
                    balancePlainly(slot);
                } else if (nextPartner != null) {
                    possible = isPossible(slot, nextPartner);
                    if (possible) {
                        exchange(slot, nextPartner);
                    }
                }
            }
            timeline.swaps().apply(slot);
            tally.count(slot);
            number++;
        }
        while (number > shift.number()) {
            timeline.count(timeline.at(--number), -1);
        }
        timeline.endRehearsal();
        return possible ? tally.course() : null;
    }

    /** Whether balance may exchange the shift at all. */
    static boolean isOpen(Slot shift) {
        Member primary = shift.primary();
        return primary != null && primary.position() >= 0 && !shift.isBound();
    }

    /** Whether a shift can be exchanged for a later one, both keeping their rest. */
    boolean isPossible(Slot shift, Slot later) {
        Member primary = shift.primary();
        Member partner = later.primary();
        return primary != null
                && partner != null
                && primary != partner
                && isOpen(shift)
                && isOpen(later)
                && partner.isFree(shift)
                && primary.isFree(later)
                && timeline.exchangeKeepsRest(shift, later);
    }

    private void exchange(Slot shift, Slot later) {
        timeline.exchange(shift, later, ChangeKind.BALANCE_HOLIDAYS, "");
    }

    private void balancePlainly(Slot shift) {
        Member primary = shift.primary();
        if (primary == null || !isOpen(shift) || !primary.hasHolidayIn(shift)) {
            return;
        }
        Slot best = null;
        long least = primary.holidaysAhead();
        int last = Math.min(shift.number() + shift.turn().round() - 1, timeline.horizon(shift));
        for (int number = shift.number() + 1; number <= last; number++) {
            Slot later = timeline.at(number);
            Member partner = later.primary();
            if (partner != null
                    && partner.holidaysAhead() < least
                    && !primary.hasHolidayIn(later)
                    && isPossible(shift, later)) {
                best = later;
                least = partner.holidaysAhead();
            }
        }
        if (best != null) {
            exchange(shift, best);
        }
    }

    /** Adds up how fair a course is. */
    private final class Tally {

        private long squares;
        private long unfairness;
        private int repeats;
        private int arrears;

        void count(Slot shift) {
            Member primary = shift.primary();
            if (primary == null || !primary.hasHolidayIn(shift)) {
                timeline.count(shift, 1);
                return;
            }
            if (primary.holidaysAhead() > ROUNDING || primary.holidaysAhead() - least(shift) >= Share.SHIFT / 2) {
                arrears++;
            }
            timeline.count(shift, 1);
            squares += primary.holidaysAhead();
            unfairness += squares;
            repeats += primary.holidaysRepeated(shift);
        }

        /** How far ahead of their share the one is who is furthest behind. */
        private long least(Slot shift) {
            long least = Long.MAX_VALUE;
            for (Member member : timeline.earning(shift)) {
                least = Math.min(least, member.holidaysAhead());
            }
            return least;
        }

        Course course() {
            return new Course(unfairness, repeats, arrears);
        }
    }
}
