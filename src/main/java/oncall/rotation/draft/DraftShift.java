package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.PublishedShift;
import oncall.model.Reason;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/** A shift being settled: whose turn it is, who has it so far, and what happened to it. */
public final class DraftShift {

    private final ShiftDays days;
    private final Turn turn;
    private final @Nullable PublishedShift published;
    private final DayAssignments primaryDays;
    private final DayAssignments secondaryDays;

    private final ShiftHistory history;

    private @Nullable Member primary;
    private @Nullable Member secondary;
    private boolean bound;

    /**
     * A shift that belongs to the one whose turn it is.
     *
     * @param published the published shift that it is, or null
     */
    DraftShift(ShiftDays days, Turn turn, @Nullable PublishedShift published) {
        this.days = days;
        this.turn = turn;
        this.published = published;
        this.primaryDays = new DayAssignments(days);
        this.secondaryDays = new DayAssignments(days);
        this.history = new ShiftHistory();
        this.primary = turn.member();
    }

    private DraftShift(DraftShift original, ShiftHistory history) {
        this.days = original.days;
        this.turn = original.turn;
        this.published = original.published;
        this.primaryDays = original.primaryDays.copy();
        this.secondaryDays = original.secondaryDays.copy();
        this.history = history;
        this.primary = original.primary;
        this.secondary = original.secondary;
        this.bound = original.bound;
    }

    /** The shift as it is now, with the same history. */
    public DraftShift copy() {
        return new DraftShift(this, history);
    }

    /** The shift as it is now, to try things out on; its history is not kept. */
    DraftShift simulated() {
        return new DraftShift(this, ShiftHistory.NOT_KEPT);
    }

    /** What happened to the shift so far. */
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

    /** The published shift that it is, or null. */
    public @Nullable PublishedShift published() {
        return published;
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

    /** Sets who was published. */
    void setPeople(@Nullable Member primary, @Nullable Member secondary) {
        this.primary = primary;
        this.secondary = secondary;
    }

    /** Whether no policy may give the shift to someone else. */
    public boolean isBound() {
        return bound;
    }

    /** Lets no policy give the shift to someone else from now on. */
    public void bind() {
        bound = true;
    }

    /**
     * Gives the whole shift to someone else. What was assigned for its days lapses.
     *
     * @param other the first day of the shift it is exchanged for, or null
     */
    public void give(Member now, ChangeKind kind, @Nullable LocalDate other, Reason reason) {
        history.add(new Change(kind, Role.PRIMARY, Member.engineerOf(primary), now.engineer(), other, reason));
        primary = now;
        primaryDays.clear();
        secondaryDays.clear();
    }

    /** Assigns a role on those of the days that are in the shift. */
    public void assign(Role role, DateRange range, Assignment assignment) {
        days(role).assign(range, assignment);
    }

    /** What is assigned for the role on that day of the shift alone, or null. */
    public @Nullable Assignment assignment(Role role, LocalDate day) {
        return days(role).on(day);
    }

    /** Who has the role on that day of the shift, or null for nobody. */
    public @Nullable Member on(Role role, LocalDate day) {
        Assignment assignment = days(role).on(day);
        return assignment != null ? assignment.member() : role == Role.PRIMARY ? primary : secondary;
    }

    /** The days on which the primary is away. */
    public List<DateRange> daysAway() {
        List<DateRange> away = new ArrayList<>(0);
        for (int i = 0; primary != null && i < days.size(); i++) {
            if (primary.availability().isAway(days, days.day(i))) {
                DayAssignments.append(days.day(i), away);
            }
        }
        return away;
    }

    /** Whether the primary observes a holiday in the shift. */
    public boolean hasHoliday() {
        return primary != null && primary.hasHolidayIn(days);
    }

    /** The days on which the primary has a holiday and nobody covers. */
    public List<DateRange> holidaysToCover() {
        List<DateRange> holidays = new ArrayList<>(0);
        if (!hasHoliday()) {
            return holidays;
        }
        for (int i = 0; primary != null && i < days.size(); i++) {
            LocalDate day = days.day(i);
            Assignment assignment = primaryDays.on(day);
            boolean isCovered = assignment != null && assignment.member() != null;
            if (!isCovered && primary.holidaysIn(days).contains(day)) {
                DayAssignments.append(day, holidays);
            }
        }
        return holidays;
    }

    /** The days on which the secondary is primary. */
    public List<DateRange> daysSecondaryCovers() {
        return secondary == null ? List.of() : primaryDays.daysOf(secondary);
    }

    /** All covers, by date, those of the primary first. */
    public List<Cover> covers() {
        List<Cover> covers = new ArrayList<>(0);
        primaryDays.addCovers(Role.PRIMARY, covers);
        secondaryDays.addCovers(Role.SECONDARY, covers);
        return covers;
    }

    private DayAssignments days(Role role) {
        return role == Role.PRIMARY ? primaryDays : secondaryDays;
    }
}
