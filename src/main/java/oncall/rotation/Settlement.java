package oncall.rotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.DateRange;
import oncall.model.HolidayDate;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.Rotation;
import oncall.model.TimeOff;
import oncall.rotation.remedy.Answer;
import oncall.rotation.remedy.Remedies;
import oncall.rotation.remedy.Remedy;
import oncall.rotation.remedy.Situation;
import oncall.rotation.timeline.Duty;
import oncall.rotation.timeline.Member;
import oncall.rotation.timeline.Secondaries;
import oncall.rotation.timeline.Slot;
import oncall.rotation.timeline.Timeline;
import oncall.schedule.RemedyAttempt;

/** Settles shifts in time order: swaps, remedies, balance, late swaps, then the secondary. */
final class Settlement {

    private final Timeline timeline;
    private final Secondaries secondaries;
    private final List<Remedy> onTimeOff;
    private final List<Remedy> onHoliday;
    private final Balance balance;
    private int settled;

    Settlement(Plan project) {
        Rotation rotation = project.rotation();
        timeline = new Timeline(project);
        secondaries = new Secondaries(timeline);
        onTimeOff = Remedies.of(rotation.onTimeOff());
        onHoliday = Remedies.of(rotation.onHoliday());
        balance = new Balance(timeline, this);
    }

    Timeline timeline() {
        return timeline;
    }

    Secondaries secondaries() {
        return secondaries;
    }

    /** The shift with that number, settled with all before it. */
    Slot settled(int number) {
        while (settled <= number) {
            settle(timeline.at(settled++));
        }
        return timeline.at(number);
    }

    private void settle(Slot shift) {
        if (shift.published() != null) {
            settlePublished(shift);
            return;
        }
        if (shift.primary() == null) {
            shift.note(new Change(
                    ChangeKind.UNCOVERED,
                    Role.PRIMARY,
                    null,
                    null,
                    null,
                    "nobody in the order is on the team, and not excused, on all days of the shift"));
        } else {
            applyPolicies(shift);
            balance.settle(shift);
            timeline.swaps().apply(shift);
        }
        timeline.count(shift, 1);
        settleSecondary(shift);
    }

    /** Only a swap that was agreed on afterwards changes a published shift. */
    private void settlePublished(Slot shift) {
        Member told = shift.primary();
        timeline.swaps().apply(shift);
        if (shift.primary() != told) {
            settleSecondary(shift);
        }
        timeline.count(shift, 1);
    }

    /** What happens to a shift before it is looked at for balance. */
    void applyPolicies(Slot shift) {
        timeline.swaps().apply(shift);
        mendTimeOff(shift);
        mendHolidays(shift);
    }

    private void mendTimeOff(Slot shift) {
        List<DateRange> away = shift.daysAway();
        Member primary = shift.primary();
        if (primary != null && !away.isEmpty() && !mend(shift, primary, away, onTimeOff, false)) {
            for (DateRange days : away) {
                shift.assign(Role.PRIMARY, days, new Duty(null, primary, ChangeKind.UNCOVERED, reason(primary, days)));
            }
        }
    }

    private void mendHolidays(Slot shift) {
        List<DateRange> holidays = onHoliday.isEmpty() ? List.of() : shift.holidaysToCover();
        Member primary = shift.primary();
        if (primary != null && !holidays.isEmpty()) {
            mend(shift, primary, holidays, onHoliday, true);
        }
    }

    /** Uses the first remedy that helps; whether one does. */
    private boolean mend(Slot shift, Member primary, List<DateRange> days, List<Remedy> remedies, boolean forHoliday) {
        Situation situation = new Situation(timeline, secondaries, shift, primary, days, forHoliday);
        for (Remedy remedy : remedies) {
            Answer answer = remedy.answer(situation);
            boolean works = answer.kind() != Answer.Kind.NOTHING;
            shift.note(new RemedyAttempt(remedy.id(), forHoliday, answer.asked(), answer.obstacle(), works));
            if (works) {
                use(answer, ChangeKind.of(remedy.id()), situation);
                return true;
            }
        }
        return false;
    }

    private void use(Answer answer, ChangeKind kind, Situation situation) {
        Slot shift = situation.shift();
        String reason = reason(situation, situation.days().get(0));
        switch (answer.kind()) {
            case EXCHANGE -> timeline.exchange(shift, Objects.requireNonNull(answer.other()), kind, reason);
            case HAND_OVER -> {
                shift.give(Objects.requireNonNull(answer.who()), kind, null, reason);
                shift.bind();
            }
            case COVER -> {
                for (DateRange days : situation.days()) {
                    Duty duty = new Duty(answer.who(), situation.primary(), kind, reason(situation, days));
                    shift.assign(Role.PRIMARY, days, duty);
                }
            }
            case NOTHING -> throw new IllegalStateException("nothing helps");
        }
    }

    /** On the days on which the secondary is primary, the next in order after them stands behind. */
    private void settleSecondary(Slot shift) {
        Member primary = shift.primary();
        Member secondary = secondaries.of(shift);
        shift.setSecondary(secondary);
        List<DateRange> days = shift.daysSecondaryCovers();
        if (primary == null || secondary == null || days.isEmpty()) {
            return;
        }
        Member next = secondaries.after(secondary, shift, days, primary);
        for (DateRange range : days) {
            for (LocalDate day = range.from(); !day.isAfter(range.to()); day = day.plusDays(1)) {
                ChangeKind kind =
                        Objects.requireNonNull(shift.duty(Role.PRIMARY, day)).kind();
                Duty behind = new Duty(next, secondary, kind, secondary.name() + " is primary");
                shift.assign(Role.SECONDARY, new DateRange(day, day), behind);
            }
        }
    }

    private static String reason(Situation situation, DateRange days) {
        Member primary = situation.primary();
        if (!situation.forHoliday()) {
            return reason(primary, days);
        }
        List<HolidayDate> holidays = primary.holidaysIn(days);
        return primary.name() + " has a holiday (" + holidays.get(0).name() + ")";
    }

    private static String reason(Member primary, DateRange days) {
        for (TimeOff away : primary.engineer().timeOff()) {
            if (away.days().overlaps(days)) {
                return primary.name() + " is away" + (away.reason() == null ? "" : " (" + away.reason() + ")");
            }
        }
        return primary.name() + " is not on the team on all days of the shift";
    }
}
