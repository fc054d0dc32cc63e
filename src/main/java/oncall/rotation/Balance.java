package oncall.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.ChangeKind;
import oncall.rotation.timeline.Member;
import oncall.rotation.timeline.Slot;
import oncall.rotation.timeline.Timeline;
import oncall.schedule.Share;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges shifts with holidays, so that each engineer serves their share of these, counted since the rotation's start.
 *
 * <p>When a shift is settled, the next two rounds are played out: as they go without an exchange, with each exchange of
 * this shift that there could be, and with each of them and one exchange more further on. Where the fairest course of all
 * begins with an exchange of this shift, that is made; the next shift is then looked at afresh. Following the best of many
 * played-out courses for its first step only is known as a rollout (Tesauro and Galperin, 1996).
 *
 * <p>Guaranteed: an exchange is less than a round away; both are free, and keep their {@code rest}; everyone keeps their
 * number of shifts; no holiday goes to someone further ahead of their share than the one who gives it away; what is seen of
 * the future is fairer with the exchange than without; nothing is looked at that is more than two rounds ahead.
 *
 * <p>Not guaranteed: that the result is the fairest there is. Nobody sees what lies beyond two rounds, only so many courses
 * are tried, and policies for time off come first. Rest comes before fairness: with two people and {@code rest: 1} nothing
 * is exchanged, and three or four with unequal loads may end several holiday shifts away from their share. A holiday that
 * someone had the year before goes to another only where that costs no fairness.
 */
final class Balance {

    /** How many shifts are played out for a week of the first years at most, in all courses together. */
    private static final int MOST_PLAYED = 12_000;

    private static final int WEEK = 7;
    private static final int FIVE_YEARS = 5 * 365;

    private final Timeline timeline;
    private final Rehearsal rehearsal;

    private int courses;
    private int mostCourses;
    private Course fairest = new Course(0, 0, 0);
    private @Nullable Slot choice;

    Balance(Timeline timeline, Settlement settlement) {
        this.timeline = timeline;
        this.rehearsal = new Rehearsal(timeline, settlement);
    }

    /** Exchanges the shift that is being settled, where that is fairer. */
    void settle(Slot shift) {
        if (!timeline.rotation().balanceHolidays() || !Rehearsal.isOpen(shift)) {
            return;
        }
        List<Slot> partners = partners(shift);
        if (partners.isEmpty()) {
            if (hasHoliday(shift)) {
                shift.noteWeighed(
                        "everyone who could exchange and keep their rest is further ahead of their share of holidays");
            }
            return;
        }
        choice = null;
        courses = 0;
        mostCourses = mostPlayed(shift) / (rehearsal.last(shift) - shift.number() + 1);
        fairest = Objects.requireNonNull(rehearsal.play(shift, null, null, null));
        for (Slot partner : partners) {
            tryOut(shift, partner, null, null);
        }
        tryTwo(shift, partners);
        LocalDate seen = timeline.at(rehearsal.last(shift)).days().to();
        String ways = "of " + (1 + courses) + " ways to go on until " + seen;
        if (choice != null) {
            shift.noteWeighed(ways + ", the one that shares holidays most fairly begins with this exchange");
            timeline.exchange(shift, choice, ChangeKind.BALANCE_HOLIDAYS, reason(shift, choice, seen));
        } else if (hasHoliday(shift)) {
            shift.noteWeighed(
                    fairest.isIdeal()
                            ? "until " + seen + " nothing could share holidays more fairly"
                            : ways + ", none that exchanges this shift shares holidays more fairly");
        }
    }

    /**
     * How many shifts are played out for this one at most. So that a year takes as long whatever its shifts, short ones get
     * less each; and the longer the rotation has gone on, the less a single exchange does to anyone's share.
     */
    private int mostPlayed(Slot shift) {
        int shiftDays = timeline.rotation().shiftDays();
        long age = (long) shift.number() * shiftDays;
        int most = MOST_PLAYED * Math.min(WEEK, shiftDays) / WEEK;
        return age < FIVE_YEARS ? most : age < 2 * FIVE_YEARS ? most / 4 : most / 16;
    }

    private void tryOut(Slot shift, @Nullable Slot partner, @Nullable Slot next, @Nullable Slot nextPartner) {
        if (fairest.isIdeal() || courses >= mostCourses) {
            return;
        }
        courses++;
        Course course = rehearsal.play(shift, partner, next, nextPartner);
        if (course != null && course.isFairerThan(fairest)) {
            fairest = course;
            choice = partner;
        }
    }

    /** With each exchange of this shift, or none, each exchange of a later one, or none where there would be one. */
    private void tryTwo(Slot shift, List<Slot> partners) {
        int last = rehearsal.last(shift);
        for (int number = shift.number() + 1; number <= last; number++) {
            Slot next = timeline.at(number);
            int lastPartner = Math.min(last, number + shift.turn().round() - 1);
            for (int later = number; later <= lastPartner; later++) {
                Slot partner = timeline.at(later);
                if (Rehearsal.isOpen(next) && Rehearsal.isOpen(partner) && (hasHoliday(next) || hasHoliday(partner))) {
                    Slot nextPartner = partner == next ? null : partner;
                    tryOut(shift, null, next, nextPartner);
                    for (Slot first : partners) {
                        tryOut(shift, first, next, nextPartner);
                    }
                }
                if (fairest.isIdeal() || courses >= mostCourses) {
                    return;
                }
            }
        }
    }

    /** The later shifts that this one can be exchanged for so that a holiday goes to someone not further ahead. */
    private List<Slot> partners(Slot shift) {
        List<Slot> partners = new ArrayList<>();
        Map<Member, Integer> holidayShiftsBefore = new HashMap<>();
        Member primary = Objects.requireNonNull(shift.primary());
        boolean holiday = primary.hasHolidayIn(shift);
        for (int number = shift.number(); number < shift.number() + shift.turn().round(); number++) {
            Slot later = timeline.at(number);
            Member partner = later.primary();
            if (partner == null) {
                continue;
            }
            boolean passesHolidayDown = holiday
                    ? partner.holidaysAhead() <= primary.holidaysAhead()
                    : partner.hasHolidayIn(later)
                            && aheadThen(primary, holidayShiftsBefore) <= aheadThen(partner, holidayShiftsBefore);
            if (passesHolidayDown && rehearsal.isPossible(shift, later)) {
                partners.add(later);
            }
            if (partner.hasHolidayIn(later)) {
                holidayShiftsBefore.put(partner, holidayShiftsBefore.getOrDefault(partner, 0) + 1);
            }
        }
        return partners;
    }

    private static long aheadThen(Member member, Map<Member, Integer> holidayShiftsBefore) {
        return member.holidaysAhead() + Share.SHIFT * holidayShiftsBefore.getOrDefault(member, 0);
    }

    private static boolean hasHoliday(Slot shift) {
        Member primary = shift.primary();
        return primary != null && primary.hasHolidayIn(shift);
    }

    private static String reason(Slot shift, Slot later, LocalDate seen) {
        Member primary = Objects.requireNonNull(shift.primary());
        Member partner = Objects.requireNonNull(later.primary());
        return "fairer shares of the holidays up to " + seen + "; holiday shifts so far: " + primary.name() + " "
                + primary.holidayShiftsServed() + ", " + partner.name() + " " + partner.holidayShiftsServed();
    }
}
