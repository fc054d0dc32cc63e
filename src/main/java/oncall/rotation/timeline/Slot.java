package oncall.rotation.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.PublishedShift;
import oncall.model.Role;
import oncall.schedule.RemedyAttempt;
import org.jspecify.annotations.Nullable;

/** One shift while the schedule comes about: whose turn it is, who has it as things stand, and what happened to it. */
public final class Slot {

    private final int number;
    private final DateRange days;
    private final Turn turn;
    private final Duties primaryDuties;
    private final Duties secondaryDuties;
    private final List<Change> changes = new ArrayList<>(0);
    private final List<RemedyAttempt> attempts = new ArrayList<>(0);
    private final List<String> weighed = new ArrayList<>(0);

    private @Nullable Journal journal;
    private @Nullable PublishedShift published;
    private @Nullable Member primary;
    private @Nullable Member secondary;
    private boolean bound;

    Slot(int number, DateRange days, Turn turn) {
        this.number = number;
        this.days = days;
        this.turn = turn;
        this.primary = turn.member();
        this.primaryDuties = new Duties(Role.PRIMARY, days);
        this.secondaryDuties = new Duties(Role.SECONDARY, days);
    }

    /** Has the journal know of each change from now on. */
    void keepIn(Journal kept) {
        journal = kept;
    }

    private void remember() {
        if (journal != null) {
            journal.before(this);
        }
    }

    /** The number of the shift, from 0. */
    public int number() {
        return number;
    }

    public DateRange days() {
        return days;
    }

    public Turn turn() {
        return turn;
    }

    /** Who has the shift as things stand, or null for nobody. */
    public @Nullable Member primary() {
        return primary;
    }

    public @Nullable Member secondary() {
        return secondary;
    }

    public void setSecondary(@Nullable Member member) {
        secondary = member;
    }

    /** Whether no policy may give the shift to someone else. */
    public boolean isBound() {
        return bound;
    }

    /** Lets no policy give the shift to someone else from now on. */
    public void bind() {
        remember();
        bound = true;
    }

    /** As what it was published, or null. */
    public @Nullable PublishedShift published() {
        return published;
    }

    /** Has the shift as it was published, which may be by turns that have changed since. */
    void publish(PublishedShift shift, Timeline people) {
        published = shift;
        bound = true;
        primary = people.memberOrNull(shift.primary());
        secondary = people.memberOrNull(shift.secondary());
        Engineer was = shift.changes().isEmpty()
                ? shift.primary()
                : shift.changes().get(0).was();
        if (people.memberOrNull(was) != turn.member()) {
            Engineer whoseTurn = engineer(turn.member());
            changes.add(
                    new Change(ChangeKind.PUBLISHED, Role.PRIMARY, whoseTurn, was, null, "the turn has changed since"));
        }
        changes.addAll(shift.changes());
        for (Cover cover : shift.covers()) {
            Member engineer = people.memberOrNull(cover.engineer());
            Member insteadOf = people.memberOrNull(cover.insteadOf());
            assign(cover.role(), cover.days(), new Duty(engineer, insteadOf, cover.kind(), cover.reason()));
        }
    }

    /**
     * Gives the whole shift to someone else. What was settled for its days lapses.
     *
     * @param other the first day of the shift it is exchanged for, or null
     */
    public void give(Member now, ChangeKind kind, @Nullable LocalDate other, String reason) {
        remember();
        changes.add(new Change(kind, Role.PRIMARY, engineer(primary), now.engineer(), other, reason));
        primary = now;
        primaryDuties.lapse();
        secondaryDuties.lapse();
    }

    public void note(Change change) {
        remember();
        changes.add(change);
    }

    public void note(RemedyAttempt attempt) {
        remember();
        attempts.add(attempt);
    }

    public List<Change> changes() {
        return changes;
    }

    public List<RemedyAttempt> attempts() {
        return attempts;
    }

    /** Notes what was weighed for a fair share of holidays, in words. */
    public void noteWeighed(String words) {
        weighed.add(words);
    }

    public List<String> weighed() {
        return weighed;
    }

    /** Has a duty served on those of the days that lie in the shift. */
    public void assign(Role role, DateRange range, Duty duty) {
        remember();
        duties(role).assign(range, duty);
    }

    /** What is settled for the role on that day of the shift alone, or null. */
    public @Nullable Duty duty(Role role, LocalDate day) {
        return duties(role).on(day);
    }

    /** Who has the role on that day of the shift, or null for nobody. */
    public @Nullable Member on(Role role, LocalDate day) {
        Duty duty = duty(role, day);
        return duty != null ? duty.member() : role == Role.PRIMARY ? primary : secondary;
    }

    /** The days on which the primary is away. */
    public List<DateRange> daysAway() {
        List<DateRange> away = new ArrayList<>(0);
        for (LocalDate day = days.from(); primary != null && !day.isAfter(days.to()); day = day.plusDays(1)) {
            if (primary.isAway(this, day)) {
                Duties.append(day, away);
            }
        }
        return away;
    }

    /** The days on which the primary has a holiday and nobody covers. */
    public List<DateRange> holidaysToCover() {
        List<DateRange> holidays = new ArrayList<>(0);
        for (LocalDate day = days.from(); primary != null && !day.isAfter(days.to()); day = day.plusDays(1)) {
            Duty duty = primaryDuties.on(day);
            if ((duty == null || duty.member() == null) && primary.hasHoliday(day)) {
                Duties.append(day, holidays);
            }
        }
        return holidays;
    }

    /** The days on which the secondary is primary. */
    public List<DateRange> daysSecondaryCovers() {
        return secondary == null ? List.of() : primaryDuties.daysOf(secondary);
    }

    /** All covers, by date, those of the primary first. */
    public List<Cover> covers() {
        List<Cover> covers = new ArrayList<>(0);
        primaryDuties.addCovers(covers);
        secondaryDuties.addCovers(covers);
        return covers;
    }

    public static @Nullable Engineer engineer(@Nullable Member member) {
        return member == null ? null : member.engineer();
    }

    private Duties duties(Role role) {
        return role == Role.PRIMARY ? primaryDuties : secondaryDuties;
    }

    /** The shift as it is now, to return to. */
    Memory memory() {
        return new Memory(this);
    }

    /** What a shift was like. Its secondary is not part of it, since that is settled last of all. */
    static final class Memory {

        private final Slot shift;
        private final @Nullable Member primary;
        private final boolean bound;
        private final Duties primaryDuties;
        private final Duties secondaryDuties;
        private final int changes;
        private final int attempts;

        private Memory(Slot shift) {
            this.shift = shift;
            primary = shift.primary;
            bound = shift.bound;
            primaryDuties = shift.primaryDuties.copy();
            secondaryDuties = shift.secondaryDuties.copy();
            changes = shift.changes.size();
            attempts = shift.attempts.size();
        }

        void restore() {
            shift.primary = primary;
            shift.bound = bound;
            shift.primaryDuties.becomeAs(primaryDuties);
            shift.secondaryDuties.becomeAs(secondaryDuties);
            shift.changes.subList(changes, shift.changes.size()).clear();
            shift.attempts.subList(attempts, shift.attempts.size()).clear();
        }
    }
}
