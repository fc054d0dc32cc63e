package oncall.rotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import oncall.model.Cause;
import oncall.model.DateRange;
import oncall.model.ListedRemedy;
import oncall.model.Reason;
import oncall.model.Remedy;
import oncall.model.Role;
import oncall.model.Rotation;
import oncall.rotation.draft.Assignment;
import oncall.rotation.draft.Draft;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.Secondaries;
import oncall.rotation.remedy.Clash;
import oncall.rotation.remedy.Proposal;
import oncall.rotation.remedy.Remedies;
import oncall.schedule.RemedyAttempt;

/** Applies policies to a shift before holidays are balanced: remedies for days away, then for holidays. */
final class Policies {

    private final Draft draft;
    private final Secondaries secondaries;
    private final List<ListedRemedy> onTimeOff;
    private final List<Remedy> onHoliday;

    /** The policies for the shifts of a draft, settled or simulated. */
    Policies(Rotation rotation, Draft draft) {
        this.draft = draft;
        this.secondaries = new Secondaries(rotation.secondary(), draft);
        this.onTimeOff = rotation.onTimeOff();
        this.onHoliday = rotation.onHoliday();
    }

    /** Whether some remedy can cover a holiday, so that somebody else serves it. */
    boolean coversHolidays() {
        for (Remedy remedy : onHoliday) {
            if (remedy.deed() != Remedy.Deed.SWAP) {
                return true;
            }
        }
        return false;
    }

    /** Whether who covers a holiday depends on who has been secondary on holidays before. */
    boolean countSecondaries() {
        boolean secondaryCovers = false;
        for (Remedy remedy : onHoliday) {
            secondaryCovers |= remedy.among() == Remedy.Among.SECONDARY;
        }
        return secondaryCovers && secondaries.countHolidays();
    }

    /** Chooses the secondary of a shift whose primary is settled. */
    void chooseSecondary(DraftShift shift) {
        secondaries.settle(shift);
    }

    void apply(DraftShift shift) {
        coverTimeOff(shift);
        coverHolidays(shift);
    }

    /** Covers the days on which the shift's primary is away, or exchanges the shift if it is open. */
    void coverTimeOff(DraftShift shift) {
        BitSet away = withoutGivenAway(shift, shift.daysAway());
        coverTimeOff(shift, away, onTimeOff(away.cardinality()));
    }

    /** Covers the days on which the published primary is away and nobody covers, whatever the limits of remedies. */
    void coverPublished(DraftShift shift) {
        BitSet away = withoutGivenAway(shift, shift.daysAway());
        for (int day = away.nextSetBit(0); day >= 0; day = away.nextSetBit(day + 1)) {
            away.set(day, shift.assignment(Role.PRIMARY, day) == null);
        }
        List<Remedy> covering = new ArrayList<>(0);
        List<Remedy> takingOver = new ArrayList<>(0);
        for (ListedRemedy listed : onTimeOff) {
            Remedy remedy = listed.remedy();
            if (remedy.deed() == Remedy.Deed.COVER) {
                covering.add(remedy);
            } else if (remedy.deed() == Remedy.Deed.TAKE_OVER && !takingOver.contains(remedy)) {
                takingOver.add(remedy);
            }
        }
        covering.addAll(takingOver);
        coverTimeOff(shift, away, covering);
    }

    /** Has the remedies cover the days on which the primary is away; days for which they find nobody stay uncovered. */
    private void coverTimeOff(DraftShift shift, BitSet away, List<Remedy> remedies) {
        Member primary = shift.primary();
        if (primary == null || away.isEmpty()) {
            return;
        }
        for (DateRange run : shift.runs(away)) {
            Reason reason = absence(primary, shift, run);
            shift.assign(Role.PRIMARY, run, new Assignment(null, primary, Cause.UNCOVERED, reason));
        }
        resolve(shift, primary, away, false, remedies);
    }

    /** Why someone is absent on some on-call days. */
    static Reason absence(Member member, DraftShift shift, DateRange days) {
        return Clash.absence(member.engineer(), shift.days().times().absences(days));
    }

    /** The remedies that apply to this number of days. */
    private List<Remedy> onTimeOff(int days) {
        List<Remedy> remedies = new ArrayList<>(onTimeOff.size());
        for (ListedRemedy listed : onTimeOff) {
            if (days <= listed.upTo()) {
                remedies.add(listed.remedy());
            }
        }
        return remedies;
    }

    /** Covers the holidays of the shift's primary, or exchanges the shift if it is open. */
    void coverHolidays(DraftShift shift) {
        Member primary = shift.primary();
        if (onHoliday.isEmpty() || primary == null) {
            return;
        }
        BitSet holidays = withoutGivenAway(shift, shift.holidaysToCover());
        if (!holidays.isEmpty()) {
            resolve(shift, primary, holidays, true, onHoliday);
        }
    }

    /** The days without those that an override gives to somebody else. */
    private BitSet withoutGivenAway(DraftShift shift, BitSet days) {
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            days.set(day, !draft.overrides().giveAway(shift, day));
        }
        return days;
    }

    /** Uses the first remedy that works, or else several that each cover some days. */
    private void resolve(DraftShift shift, Member primary, BitSet days, boolean forHoliday, List<Remedy> remedies) {
        List<RemedyAttempt> attempts = new ArrayList<>(0);
        Clash clash = new Clash(draft, secondaries, shift, primary, days, forHoliday, forHoliday);
        boolean works = forHoliday && works(clash, remedies, attempts);
        if (!works) {
            attempts.clear();
            clash = new Clash(draft, secondaries, shift, primary, days, forHoliday, false);
            works = works(clash, remedies, attempts);
        }
        for (RemedyAttempt attempt : attempts) {
            shift.history().add(attempt);
        }
        if (!works) {
            coverSome(clash, remedies);
        }
    }

    private static boolean works(Clash clash, List<Remedy> remedies, List<RemedyAttempt> attempts) {
        for (Remedy remedy : remedies) {
            Proposal proposal = Remedies.propose(remedy, clash);
            attempts.add(new RemedyAttempt(
                    remedy,
                    clash.primary().engineer(),
                    clash.forHoliday(),
                    proposal.rejections(),
                    proposal.nobodyAsked(),
                    proposal.works()));
            if (proposal.works()) {
                proposal.carryOut(clash, remedy);
                return true;
            }
        }
        return false;
    }

    private static void coverSome(Clash clash, List<Remedy> remedies) {
        BitSet left = (BitSet) clash.days().clone();
        for (Remedy remedy : remedies) {
            Clash rest = clash.on(left);
            if (remedy.deed() != Remedy.Deed.SWAP
                    && !left.isEmpty()
                    && Remedies.propose(remedy, rest) instanceof Proposal.Cover part) {
                part.carryOut(rest, remedy);
                for (int day = 0; day < part.byDay().size(); day++) {
                    left.set(day, left.get(day) && part.byDay().get(day) == null);
                }
            }
        }
    }
}
