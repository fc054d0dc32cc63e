package oncall.rotation.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.PublishedShift;
import oncall.model.Role;
import oncall.schedule.Attempt;
import org.jspecify.annotations.Nullable;

/** One shift while the schedule comes about: whose turn it is, who has it as things stand, and what happened to it. */
public final class Slot {

    private final int number;
    private final DateRange days;
    private final Turn turn;
    private final @Nullable Duty[] primaryDuties;
    private final @Nullable Duty[] secondaryDuties;
    private final List<Change> changes = new ArrayList<>(0);
    private final List<Attempt> attempts = new ArrayList<>(0);
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
        this.primaryDuties = new Duty[days.days()];
        this.secondaryDuties = new Duty[days.days()];
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
        Arrays.fill(primaryDuties, null);
        Arrays.fill(secondaryDuties, null);
    }

    public void note(Change change) {
        remember();
        changes.add(change);
    }

    public void note(Attempt attempt) {
        remember();
        attempts.add(attempt);
    }

    public List<Change> changes() {
        return changes;
    }

    public List<Attempt> attempts() {
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
        @Nullable Duty[] duties = duties(role);
        for (int day = 0; day < duties.length; day++) {
            if (range.contains(day(day))) {
                duties[day] = duty;
            }
        }
    }

    /** What is settled for the role on that day of the shift alone, or null. */
    public @Nullable Duty duty(Role role, LocalDate day) {
        return duties(role)[(int) (day.toEpochDay() - days.from().toEpochDay())];
    }

    /** Who has the role on that day of the shift, or null for nobody. */
    public @Nullable Member on(Role role, LocalDate day) {
        Duty duty = duty(role, day);
        return duty != null ? duty.member() : role == Role.PRIMARY ? primary : secondary;
    }

    /** The days on which the primary is away. */
    public List<DateRange> daysAway() {
        boolean[] found = new boolean[days.days()];
        for (int i = 0; primary != null && i < found.length; i++) {
            found[i] = primary.isAway(this, day(i));
        }
        return ranges(found);
    }

    /** The days on which the primary has a holiday and nobody covers. */
    public List<DateRange> holidaysToCover() {
        boolean[] found = new boolean[days.days()];
        for (int i = 0; primary != null && i < found.length; i++) {
            Duty duty = primaryDuties[i];
            found[i] = (duty == null || duty.member() == null) && primary.hasHoliday(day(i));
        }
        return ranges(found);
    }

    /** The days on which the secondary is primary. */
    public List<DateRange> daysSecondaryCovers() {
        boolean[] found = new boolean[days.days()];
        for (int i = 0; i < found.length; i++) {
            Duty duty = primaryDuties[i];
            found[i] = secondary != null && duty != null && duty.member() == secondary;
        }
        return ranges(found);
    }

    /** All covers, by date, those of the primary first. */
    public List<Cover> covers() {
        List<Cover> covers = new ArrayList<>(0);
        for (Role role : Role.values()) {
            @Nullable Duty[] duties = duties(role);
            int day = 0;
            while (day < duties.length) {
                int first = day;
                Duty duty = duties[day++];
                while (duty != null && day < duties.length && duty.equals(duties[day])) {
                    day++;
                }
                if (duty != null) {
                    covers.add(new Cover(
                            new DateRange(day(first), day(day - 1)),
                            role,
                            engineer(duty.member()),
                            engineer(duty.insteadOf()),
                            duty.kind(),
                            duty.reason()));
                }
            }
        }
        return covers;
    }

    public static @Nullable Engineer engineer(@Nullable Member member) {
        return member == null ? null : member.engineer();
    }

    private @Nullable Duty[] duties(Role role) {
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
        private final @Nullable Duty[] primaryDuties;
        private final @Nullable Duty[] secondaryDuties;
        private final int changes;
        private final int attempts;

        private Memory(Slot shift) {
            this.shift = shift;
            primary = shift.primary;
            bound = shift.bound;
            primaryDuties = shift.primaryDuties.clone();
            secondaryDuties = shift.secondaryDuties.clone();
            changes = shift.changes.size();
            attempts = shift.attempts.size();
        }

        void restore() {
            shift.primary = primary;
            shift.bound = bound;
            System.arraycopy(primaryDuties, 0, shift.primaryDuties, 0, primaryDuties.length);
            System.arraycopy(secondaryDuties, 0, shift.secondaryDuties, 0, secondaryDuties.length);
            shift.changes.subList(changes, shift.changes.size()).clear();
            shift.attempts.subList(attempts, shift.attempts.size()).clear();
        }
    }

    private LocalDate day(int index) {
        return days.from().plusDays(index);
    }

    private List<DateRange> ranges(boolean[] found) {
        List<DateRange> ranges = new ArrayList<>(0);
        for (int i = 0; i < found.length; i++) {
            int first = i;
            while (i < found.length && found[i]) {
                i++;
            }
            if (i > first) {
                ranges.add(new DateRange(day(first), day(i - 1)));
            }
        }
        return ranges;
    }
}
