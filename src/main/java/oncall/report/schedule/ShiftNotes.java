package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.model.TimeOff;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.ReasonText;
import oncall.schedule.CoverageGap;
import oncall.schedule.OnCall;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/**
 * Notes on the shifts of a schedule in a few words: how a shift or some of its days changed hands, its holidays, and who
 * is away. Each reason and each absence is noted once.
 */
public final class ShiftNotes {

    private static final int MOST_AWAY = 5;

    private final Plan plan;
    private final Schedule schedule;
    private final DateRange days;
    private final People people;
    private final HolidayNotes holidays;

    public ShiftNotes(Schedule schedule) {
        this.plan = schedule.plan();
        this.schedule = schedule;
        this.days = schedule.days();
        this.people = new People(plan.engineers());
        this.holidays = new HolidayNotes(plan, people);
    }

    /** The covers that apply to a stretch of a shift. Its days are not repeated. */
    List<Text> covers(OnCall stretch) {
        List<Text> notes = new ArrayList<>();
        for (Cover cover : stretch.shift().covers()) {
            if (!cover.days().overlaps(stretch.days())) {
                continue;
            }
            // a record's own equals loads classes that take milliseconds
            boolean isSame = cover.days().from().equals(stretch.days().from())
                    && cover.days().to().equals(stretch.days().to());
            String why = ReasonText.brief(cover.reason());
            if (isNoSecondary(cover)) {
                notes.add(noSecondary(isSame ? "" : DateText.withoutYear(cover.days()) + " ", stretch));
            } else if (cover.engineer() == null) {
                String all = "not covered: " + ReasonText.of(cover.reason());
                notes.add(Text.of(isSame ? all : people.text(cover), Style.ALERT));
            } else if (!isSame && isNotable(cover)) {
                notes.add(Text.of(people.text(cover)));
            } else if (!why.isEmpty()) {
                // no row names a primary who serves none of the days
                boolean isNamed = stretch.shift().serving(cover.role()) != null;
                notes.add(Text.of(isNamed ? why : ReasonText.of(cover.reason())));
            }
        }
        return notes;
    }

    /** All notes except covers. */
    List<Text> of(Shift shift) {
        List<Text> notes = new ArrayList<>();
        addChanges(shift, true, notes);
        addMissingSecondary(shift, notes);
        notes.addAll(calendar(shift));
        return notes;
    }

    /** @param whole whether to note also what the earlier of two swapped shifts says */
    private void addChanges(Shift shift, boolean whole, List<Text> notes) {
        for (Change change : shift.changes()) {
            if (!CoverageGap.isCovered(change, shift) && (whole || !isNoted(change, shift))) {
                notes.add(note(change, shift));
            }
        }
    }

    /** How a shift and days of it changed hands, with the days of the covers, but of two swapped shifts only for the earlier. */
    public List<Text> changes(Shift shift) {
        List<Text> notes = new ArrayList<>();
        for (Cover cover : shift.covers()) {
            if (isNotable(cover)) {
                notes.add(Text.of(people.text(cover), cover.engineer() == null ? Style.ALERT : Style.PLAIN));
            }
        }
        addChanges(shift, false, notes);
        return notes;
    }

    /** What is unusual in a shift. */
    public List<Text> all(Shift shift) {
        List<Text> notes = changes(shift);
        notes.addAll(calendar(shift));
        return notes;
    }

    /** Whether the cover is not only that the secondary of these days is primary. */
    private static boolean isNotable(Cover cover) {
        return cover.role() == Role.PRIMARY || cover.reason().kind() != Reason.Kind.IS_PRIMARY;
    }

    private static boolean isNoSecondary(Cover cover) {
        return cover.role() == Role.SECONDARY && cover.engineer() == null;
    }

    private Text noSecondary(String days, OnCall stretch) {
        boolean isUnpublished = stretch.shift().published() && stretch.isAnyoneElseFree(plan.rotation());
        String why = isUnpublished ? "none was published" : "nobody else is available";
        return Text.of(days + "no secondary: " + why, Style.ALERT);
    }

    /** Adds a note on the days without a secondary that no cover names. */
    private void addMissingSecondary(Shift shift, List<Text> notes) {
        if (!shift.secondaryWanted() || shift.secondary() != null) {
            return;
        }
        List<OnCall> stretches = OnCall.of(shift);
        for (OnCall stretch : stretches) {
            boolean isKnown = false;
            for (Cover cover : shift.covers()) {
                isKnown |= isNoSecondary(cover) && cover.days().overlaps(stretch.days());
            }
            if (stretch.primary() != null && stretch.secondary() == null && !isKnown) {
                String days = stretches.size() == 1 ? "" : DateText.withoutYear(stretch.days()) + " ";
                notes.add(noSecondary(days, stretch));
            }
        }
    }

    /** How the whole shift changed hands, and why unless the note on the other shift says so. */
    private Text note(Change change, Shift shift) {
        String why = ReasonText.of(change.reason());
        if (change.kind() == Cause.UNCOVERED) {
            return Text.of("not covered: " + why, Style.ALERT);
        }
        if (change.kind() == Cause.PUBLISHED) {
            return Text.of("as published: " + why);
        }
        LocalDate other = change.otherShift();
        String was = change.was() == null ? "" : people.name(change.was());
        String what = other == null
                ? "taken over" + (was.isEmpty() ? "" : " from " + was)
                : "swapped" + (was.isEmpty() ? "" : " with " + was) + " ("
                        + DateText.near(other, shift.days().from()) + ")";
        // In the later shift an absence is over that was in the earlier one.
        boolean isOver = change.reason().kind() == Reason.Kind.AWAY
                && other != null
                && other.isBefore(shift.days().from());
        return Text.of(isOver || isNoted(change, shift) ? what : what + ReasonText.clause(change));
    }

    /** Whether the note on the earlier of two swapped shifts says why. */
    private boolean isNoted(Change change, Shift shift) {
        LocalDate other = change.otherShift();
        return other != null && other.isBefore(shift.days().from()) && days.contains(other);
    }

    /**
     * The holidays of a shift, and each time off that begins in it, or before the first one, up to a limit. Other notes
     * say it of a primary and of anyone who gave the shift away for it.
     */
    public List<Text> calendar(Shift shift) {
        List<Text> notes = new ArrayList<>();
        for (String observed : holidays.of(shift)) {
            notes.add(Text.of(observed, Style.NOTICE));
        }
        List<Text> away = new ArrayList<>();
        for (Engineer engineer : plan.rotation().order()) {
            for (TimeOff timeOff : engineer.timeOff()) {
                DateRange run = isKnown(engineer, shift) || isThroughout(timeOff) ? null : first(timeOff, shift);
                if (run != null && engineer.isAvailable(run)) {
                    away.add(Text.of(
                            people.name(engineer) + " away " + DateText.withoutYear(run) + reason(timeOff),
                            Style.MUTED));
                }
            }
        }
        int shown = away.size() <= MOST_AWAY ? away.size() : MOST_AWAY - 1;
        notes.addAll(away.subList(0, shown));
        if (shown < away.size()) {
            notes.add(Text.of("and " + (away.size() - shown) + " more away", Style.MUTED));
        }
        return notes;
    }

    /** The days of a time off that begins in the shift, or before if it is the first one shown; null if there are none. */
    private @Nullable DateRange first(TimeOff timeOff, Shift shift) {
        DateRange own = shift.times().absences(shift.days());
        for (DateRange dates : shift.absences()) {
            if (timeOff.touches(dates)) {
                boolean hasBegun = timeOff.days().from().isBefore(own.from())
                        && shift.days().from().isAfter(days.from());
                return hasBegun ? null : timeOff.days();
            }
        }
        return null;
    }

    /** The absences that last as long as the schedule or come every week, each as a sentence. */
    public List<Text> throughout() {
        List<Text> sentences = new ArrayList<>();
        for (Engineer engineer : plan.rotation().order()) {
            for (TimeOff timeOff : engineer.timeOff()) {
                if (isThroughout(timeOff) && timeOff.touches(days)) {
                    LocalDate last = timeOff.days().to();
                    String when = timeOff.every() == null ? "" : " on " + DateText.weekdays(timeOff.every());
                    String until = last.isAfter(days.to().plusYears(1)) ? "" : " until " + DateText.withWeekday(last);
                    sentences.add(Text.of(people.name(engineer) + " is away" + when + until + reason(timeOff) + "."));
                }
            }
        }
        return sentences;
    }

    private boolean isThroughout(TimeOff timeOff) {
        DateRange off = timeOff.days();
        return timeOff.every() != null
                || schedule.shifts().size() > 1
                        && !off.from().isAfter(days.from())
                        && !off.to().isBefore(days.to());
    }

    private static String reason(TimeOff timeOff) {
        return timeOff.reason() == null ? "" : " (" + timeOff.reason() + ")";
    }

    private static boolean isKnown(Engineer engineer, Shift shift) {
        for (Change change : shift.changes()) {
            if (engineer.is(change.was()) && change.reason().kind() == Reason.Kind.AWAY) {
                return true;
            }
        }
        return engineer.is(shift.primary());
    }
}
