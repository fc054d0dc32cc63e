package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.ReasonText;
import oncall.schedule.CoverageGap;
import oncall.schedule.OnCall;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;

/**
 * Notes on the shifts of a schedule in a few words: how a shift or some of its days changed hands, its holidays, and who
 * is away. Each reason and each absence is noted once.
 */
public final class ShiftNotes {

    private final Plan plan;
    private final DateRange days;
    private final People people;
    private final HolidayNotes holidays;
    private final AbsenceNotes absences;

    /** The notes on the shifts of a schedule. */
    public ShiftNotes(Schedule schedule) {
        this.plan = schedule.plan();
        this.days = schedule.days();
        this.people = new People(plan.engineers());
        this.holidays = new HolidayNotes(people);
        this.absences = new AbsenceNotes(schedule);
    }

    /** The covers that apply to a stretch of a shift. Its days are not repeated. */
    List<Text> covers(OnCall stretch) {
        List<Text> notes = new ArrayList<>();
        for (Cover cover : stretch.shift().covers()) {
            if (!cover.days().overlaps(stretch.days())) {
                continue;
            }
            // A record's own equals loads classes that take milliseconds.
            boolean isSame = cover.days().from().equals(stretch.days().from())
                    && cover.days().to().equals(stretch.days().to());
            String why = why(cover, stretch.shift());
            if (isNoSecondary(cover)) {
                notes.add(noSecondary(isSame ? "" : DateText.withoutYear(cover.days()) + " ", stretch));
            } else if (cover.engineer() == null) {
                String all = "not covered: " + ReasonText.of(cover.reason());
                notes.add(Text.of(isSame ? all : text(cover, why, false), Style.ALERT));
            } else if (!isSame && isNotable(cover)) {
                notes.add(Text.of(text(cover, why, false)));
            } else if (!why.isEmpty()) {
                // No row names a primary who serves none of the days.
                boolean isNamed = stretch.shift().serving(cover.role()) != null;
                notes.add(Text.of(isNamed ? why : ReasonText.of(cover.reason())));
            }
        }
        return notes;
    }

    /** Who serves some days and why, such as {@code Ann covers Fri 25 – Sat 26 Dec (Christmas Day)}. */
    private String text(Cover cover, String why, boolean withWhom) {
        String days = DateText.withoutYear(cover.days());
        boolean isPrimary = cover.role() == Role.PRIMARY;
        if (cover.engineer() == null) {
            return days + (isPrimary ? " not covered: " : " no secondary: ") + ReasonText.of(cover.reason());
        }
        String whom = withWhom && cover.insteadOf() != null ? "for " + people.name(cover.insteadOf()) + " " : "";
        return people.name(cover.engineer())
                + (isPrimary ? " covers " + whom : " is secondary ")
                + days
                + (why.isEmpty() ? "" : " (" + why + ")");
    }

    private String why(Cover cover, Shift shift) {
        String names = holidays.names(cover, shift);
        return names.isEmpty() ? ReasonText.brief(cover.reason()) : names;
    }

    /** All notes except covers. */
    List<Text> of(Shift shift) {
        List<Text> notes = new ArrayList<>();
        for (Change change : shift.changes()) {
            if (!CoverageGap.isCovered(change, shift)) {
                notes.add(note(change, shift, true));
            }
        }
        addMissingSecondary(shift, notes);
        notes.addAll(calendar(shift));
        return notes;
    }

    /** How a shift and days of it changed hands, with the days of the covers, but of two swapped shifts only for the earlier. */
    public List<Text> changes(Shift shift) {
        return changes(shift, true);
    }

    /**
     * @param withAbsences whether absences are reasons, swaps for a weekly day off are unusual, and covers say for whom
     *     they are
     */
    private List<Text> changes(Shift shift, boolean withAbsences) {
        List<Text> notes = new ArrayList<>();
        for (Change change : shift.changes()) {
            boolean isUnusual = withAbsences || !AbsenceNotes.isWeekly(change.reason(), shift);
            if (isUnusual && !CoverageGap.isCovered(change, shift) && !isNoted(change, shift)) {
                notes.add(note(change, shift, withAbsences));
            }
        }
        for (Cover cover : shift.covers()) {
            if (withAbsences || isNotable(cover)) {
                boolean isReason = withAbsences || cover.reason().kind() != Reason.Kind.AWAY;
                Style style = cover.engineer() == null ? Style.ALERT : Style.PLAIN;
                notes.add(Text.of(text(cover, isReason ? why(cover, shift) : "", withAbsences), style));
            }
        }
        return notes;
    }

    /** What is unusual in a shift. */
    public List<Text> all(Shift shift) {
        List<Text> notes = changes(shift);
        notes.addAll(calendar(shift));
        return notes;
    }

    /** What is unusual in a shift, beside a list of all absences. */
    public List<Text> besideAbsences(Shift shift) {
        List<Text> notes = changes(shift, false);
        addHolidays(shift, notes);
        return notes;
    }

    /** The holidays in a shift, and who is away. */
    public List<Text> calendar(Shift shift) {
        List<Text> notes = new ArrayList<>();
        addHolidays(shift, notes);
        absences.addTo(notes, shift);
        return notes;
    }

    private void addHolidays(Shift shift, List<Text> notes) {
        for (String observed : holidays.of(shift)) {
            notes.add(Text.of(observed, Style.NOTICE));
        }
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
    private Text note(Change change, Shift shift, boolean withAbsences) {
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
                && (!withAbsences
                        || other != null && other.isBefore(shift.days().from()));
        return Text.of(isOver || isNoted(change, shift) ? what : what + ReasonText.clause(change));
    }

    /** Whether the note on the earlier of two swapped shifts says why. */
    private boolean isNoted(Change change, Shift shift) {
        LocalDate other = change.otherShift();
        return other != null && other.isBefore(shift.days().from()) && days.contains(other);
    }

    /** The absences that last as long as the schedule or come every week, each as a sentence. */
    public List<Text> throughout() {
        return absences.throughout();
    }
}
