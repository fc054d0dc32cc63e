package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.PublishedShift;
import oncall.model.Reason;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/** A shift that is being settled: whose turn it is, who has it so far, and its history. */
public final class DraftShift {

    private final ShiftDays days;
    private final Turn turn;
    private final @Nullable PublishedShift published;

    /** Who else is primary on single days, by the day's index in the shift. */
    private final @Nullable Assignment[] primaryDays;

    private final @Nullable Assignment[] secondaryDays;

    private final ShiftHistory history;

    private @Nullable Member primary;
    private @Nullable Member secondary;
    private boolean bound;
    private boolean swapped;

    /**
     * A shift that belongs to the engineer whose turn it is.
     *
     * @param published the published shift with these days, or null
     */
    DraftShift(ShiftDays days, Turn turn, @Nullable PublishedShift published) {
        this.days = days;
        this.turn = turn;
        this.published = published;
        this.primaryDays = new Assignment[days.size()];
        this.secondaryDays = new Assignment[days.size()];
        this.history = new ShiftHistory();
        this.primary = turn.member();
    }

    private DraftShift(DraftShift original, ShiftHistory history) {
        this.days = original.days;
        this.turn = original.turn;
        this.published = original.published;
        this.primaryDays = original.primaryDays.clone();
        this.secondaryDays = original.secondaryDays.clone();
        this.history = history;
        this.primary = original.primary;
        this.secondary = original.secondary;
        this.bound = original.bound;
        this.swapped = original.swapped;
    }

    /** A copy of the shift for simulations, which keep no history. */
    public DraftShift simulated() {
        return new DraftShift(this, ShiftHistory.NOT_KEPT);
    }

    /** The history of the shift so far. */
    public ShiftHistory history() {
        return history;
    }

    /** The number of the shift, from 0. */
    public int number() {
        return days.number();
    }

    public ShiftDays days() {
        return days;
    }

    public Turn turn() {
        return turn;
    }

    /** The published shift with these days, or null. */
    public @Nullable PublishedShift published() {
        return published;
    }

    /** Whether the shift was imported: published without a turn. */
    boolean isImported() {
        return published != null && turn.earning().isEmpty();
    }

    /** Who has the shift so far, or null for nobody. */
    public @Nullable Member primary() {
        return primary;
    }

    public @Nullable Member secondary() {
        return secondary;
    }

    public void setSecondary(@Nullable Member member) {
        secondary = member;
    }

    /** Sets the published primary and secondary. */
    void setPeople(@Nullable Member primary, @Nullable Member secondary) {
        this.primary = primary;
        this.secondary = secondary;
    }

    /** Whether an agreed swap gave the shift to its primary. Then no policy touches it. */
    public boolean isSwapped() {
        return swapped;
    }

    /** Gives the shift to the taker of an agreed swap. */
    void swap(Member taker, @Nullable LocalDate other, Reason reason) {
        give(taker, Cause.SWAP, other, reason);
        swapped = true;
        bound = true;
    }

    /** Whether policies may no longer give the shift to someone else. */
    public boolean isBound() {
        return bound;
    }

    /** Prevents policies from giving the shift to someone else. */
    public void bind() {
        bound = true;
    }

    /**
     * Gives the whole shift to someone else, and removes the assignments for its days.
     *
     * @param other the first day of the shift for which it is exchanged, or null
     */
    public void give(Member now, ChangeKind kind, @Nullable LocalDate other, Reason reason) {
        history.add(new Change(kind, Role.PRIMARY, Member.engineerOf(primary), now.engineer(), other, reason));
        primary = now;
        Arrays.fill(primaryDays, null);
        Arrays.fill(secondaryDays, null);
    }

    /** Assigns a role on those of the days that are in the shift. */
    public void assign(Role role, DateRange range, Assignment assignment) {
        for (int day = 0; day < days.size(); day++) {
            if (range.contains(days.day(day))) {
                assign(role, day, assignment);
            }
        }
    }

    /** Assigns a role on the day with this index; null for the shift's holder. */
    public void assign(Role role, int day, @Nullable Assignment assignment) {
        days(role)[day] = assignment;
    }

    /** The assignment of the role on the day with this index alone, or null. */
    public @Nullable Assignment assignment(Role role, int day) {
        return days(role)[day];
    }

    /** The member who has the role on the day with this index, or null for nobody. */
    public @Nullable Member on(Role role, int day) {
        Assignment assignment = days(role)[day];
        return assignment != null ? assignment.member() : role == Role.PRIMARY ? primary : secondary;
    }

    /** The indexes of the days on which the primary is away. */
    public BitSet daysAway() {
        return primary == null ? new BitSet() : primary.daysAway(days);
    }

    /** The dates of the days with these indexes, as ranges. */
    public List<DateRange> runs(BitSet indexes) {
        List<DateRange> runs = new ArrayList<>();
        int first = indexes.nextSetBit(0);
        while (first >= 0) {
            int last = first;
            while (indexes.get(last + 1) && !days.hasGapAfter(last)) {
                last++;
            }
            runs.add(new DateRange(days.day(first), days.day(last)));
            first = indexes.nextSetBit(last + 1);
        }
        return runs;
    }

    /** Whether the primary observes a holiday in the shift. */
    public boolean hasHoliday() {
        return primary != null && primary.hasHolidayIn(days);
    }

    /** The indexes of the days on which the primary has a holiday that nobody covers. */
    public BitSet holidaysToCover() {
        BitSet holidays = new BitSet();
        for (int day = 0; hasHoliday() && day < days.size(); day++) {
            Assignment assignment = primaryDays[day];
            boolean isCovered = assignment != null && assignment.member() != null;
            holidays.set(day, !isCovered && primary != null && primary.hasHolidayOn(days, day));
        }
        return holidays;
    }

    /** All covers, by date; those of the primary first. */
    public List<Cover> covers() {
        List<Cover> covers = new ArrayList<>(0);
        addCovers(Role.PRIMARY, covers);
        addCovers(Role.SECONDARY, covers);
        return covers;
    }

    /** Adds a cover for each run of dates with the same assignment. */
    private void addCovers(Role role, List<Cover> covers) {
        @Nullable Assignment[] byDay = days(role);
        int day = 0;
        while (day < byDay.length) {
            int first = day;
            Assignment assignment = byDay[day++];
            while (assignment != null
                    && day < byDay.length
                    && assignment.isSame(byDay[day])
                    && !days.hasGapAfter(day - 1)) {
                day++;
            }
            if (assignment != null) {
                covers.add(new Cover(
                        new DateRange(days.day(first), days.day(day - 1)),
                        role,
                        Member.engineerOf(assignment.member()),
                        Member.engineerOf(assignment.insteadOf()),
                        assignment.kind(),
                        assignment.reason()));
            }
        }
    }

    private @Nullable Assignment[] days(Role role) {
        return role == Role.PRIMARY ? primaryDays : secondaryDays;
    }
}
