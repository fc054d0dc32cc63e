package oncall.rotation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.EarnedLoad;
import oncall.model.Load;
import oncall.model.OnCallTimes;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.model.TimeSpan;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Earner;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.ShiftGrid;
import oncall.rotation.draft.Turn;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.Fairness;
import oncall.schedule.Moment;
import oncall.schedule.OnCallNow;
import oncall.schedule.Outlook;
import oncall.schedule.Rationale;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import oncall.schedule.UnappliedChange;
import org.jspecify.annotations.Nullable;

/** Computes the schedule of a plan from the rotation's first shift. Settled shifts are kept for later calls. */
public final class Scheduler {

    private final Plan plan;
    private final Settlement settlement;
    private final ShiftGrid grid;

    /** The people who earn in the shift made last, as the turns have them and as shifts have them. */
    private List<Earner> earners = List.of();

    private List<EarnedLoad> earning = List.of();

    private Scheduler(Plan plan) {
        this.plan = plan;
        this.settlement = new Settlement(plan);
        this.grid = settlement.draft.grid();
    }

    /**
     * A scheduler without settled shifts.
     *
     * @param plan a plan with one rotation
     */
    public static Scheduler of(Plan plan) {
        return new Scheduler(plan);
    }

    /**
     * The shift that contains the day, or the next, and all shifts that begin within this many weeks of its first day;
     * of shifts of months, also those that begin within this many weeks of the day.
     *
     * @param from the day to begin with
     * @param weeks at least 1
     */
    public Schedule weeks(LocalDate from, int weeks) {
        int first = grid.numberFrom(from);
        LocalDate begin = grid.days(first).from();
        boolean isLong = plan.rotation().shift().unit() == TimeSpan.Unit.MONTHS;
        LocalDate end = (isLong && from.isAfter(begin) ? from : begin).plusWeeks(weeks);
        return schedule(first, grid.lastBegunBy(end.minusDays(1)));
    }

    /**
     * A number of shifts, beginning with the one that contains the day, or the next.
     *
     * @param from the day to begin with
     * @param count at least 1
     */
    public Schedule shifts(LocalDate from, int count) {
        int first = grid.numberFrom(from);
        return schedule(first, first + count - 1);
    }

    /**
     * What everyone serves in some shifts, and how it could be fairer, unless more than half of them are over.
     *
     * @param today only later shifts can change
     */
    public Outlook outlook(Schedule schedule, LocalDate today) {
        Outlook outlook = Outlook.of(plan, schedule.shifts(), today);
        DateRange days = schedule.days();
        boolean isEarly = !today.isAfter(days.from().plusDays(days.days() / 2));
        if (plan.rotation().balanceHolidays() || !isEarly || !outlook.isWorthBalancing()) {
            return outlook;
        }
        Plan balancing = plan.balanced();
        Schedule balanced = of(balancing).shifts(days.from(), schedule.shifts().size());
        return outlook.with(Fairness.of(balancing, balanced.shifts()));
    }

    /** Some shifts, to be shown at a moment. */
    public CurrentSchedule current(Schedule schedule, Moment now) {
        return new CurrentSchedule(
                schedule, now, shifts(now.onCallDay(), CurrentSchedule.COMING).shifts());
    }

    /** Who is on call at a moment. */
    public OnCallNow now(Moment now) {
        return OnCallNow.of(current(shifts(now.onCallDay(), CurrentSchedule.COMING), now));
    }

    /** All shifts from the rotation's first to the last of a schedule. */
    public List<Shift> until(Schedule schedule) {
        return schedule(0, grid.lastBegunBy(schedule.days().to())).shifts();
    }

    /** All shifts from the rotation's first that begin on the day or before it, and all published ones; there may be none. */
    public Schedule upTo(LocalDate day) {
        int last = Math.max(grid.lastBegunBy(day), grid.countPublished() - 1);
        return last < 0 ? new Schedule(plan, List.of(), List.of()) : schedule(0, last);
    }

    private Schedule schedule(int first, int last) {
        List<Shift> shifts = new ArrayList<>(last - first + 1);
        for (int number = first; number <= last; number++) {
            shifts.add(shift(settlement.settled(number)));
        }
        List<UnappliedChange> unapplied = settlement.overrides.unapplied();
        unapplied.addAll(settlement.draft.swaps().unapplied());
        LocalDate end = grid.days(last).to();
        for (int i = unapplied.size() - 1; i >= 0; i--) {
            if (unapplied.get(i).shift().isAfter(end)) {
                unapplied.remove(i);
            }
        }
        return new Schedule(plan, shifts, unapplied);
    }

    private Shift shift(DraftShift shift) {
        PublishedShift published = shift.published();
        DateRange days = shift.days().range();
        OnCallTimes times = shift.days().times();
        return new Shift(
                days,
                times,
                published != null,
                published != null ? published.startsAt() : endOfPublished(shift),
                published != null ? published.endsAt() : null,
                Member.engineerOf(shift.turn().member()),
                earning(shift.turn()),
                Member.engineerOf(shift.primary()),
                Member.engineerOf(shift.secondary()),
                settlement.secondaries.isWanted(shift),
                settlement.draft.team().holidays(shift.days()),
                shift.covers(),
                shift.history().changes(),
                new Rationale(
                        shift.turn().had(),
                        shift.turn().earned(),
                        shift.history().attempts(),
                        shift.history().balance()));
    }

    /** When the published shift before this one ends, if duty goes on without a break; otherwise null. */
    private @Nullable OffsetDateTime endOfPublished(DraftShift shift) {
        PublishedShift before = shift.number() == 0
                ? null
                : settlement.settled(shift.number() - 1).published();
        return before != null
                        && shift.days().times().isContinuous()
                        && before.times() == null
                        && before.days().to().plusDays(1).equals(shift.days().first())
                ? before.endsAt()
                : null;
    }

    /** The engineers who earn in a shift. The list stays the same while the turns have the same one. */
    private List<EarnedLoad> earning(Turn turn) {
        if (turn.earning() != earners) {
            earners = turn.earning();
            earning = new ArrayList<>(earners.size());
            for (Earner earner : earners) {
                earning.add(new EarnedLoad(earner.member().engineer(), new Load(earner.load())));
            }
        }
        return earning;
    }
}
