package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Holiday;
import oncall.model.HolidayDate;
import oncall.model.Plan;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.model.TimeOff;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.ReasonText;
import oncall.schedule.OnCall;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** Notes on a shift: how it or some of its days changed hands, and its holidays and absences of those who take turns. */
final class ShiftNotes {

    private static final int MOST_HOLIDAYS = 20;
    private static final int MOST_AWAY = 5;

    private final Plan plan;
    private final People people;

    ShiftNotes(Plan plan, People people) {
        this.plan = plan;
        this.people = people;
    }

    /** The covers that apply to a stretch of a shift. */
    List<Text> covers(OnCall stretch) {
        List<Text> notes = new ArrayList<>();
        for (Cover cover : stretch.shift().covers()) {
            if (cover.days().overlaps(stretch.days())) {
                notes.add(
                        isNoSecondary(cover)
                                ? noSecondary(DateText.withoutYear(cover.days()) + " ", stretch)
                                : note(cover));
            }
        }
        return notes;
    }

    /** All notes except covers. */
    List<Text> of(Shift shift) {
        List<Text> notes = new ArrayList<>();
        for (Change change : shift.changes()) {
            notes.add(note(change));
        }
        addMissingSecondary(shift, notes);
        addHolidays(shift, notes);
        notes.addAll(away(shift));
        return notes;
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

    private void addHolidays(Shift shift, List<Text> notes) {
        List<HolidayDate> holidays = shift.holidays();
        boolean[] done = new boolean[holidays.size()];
        int count = 0;
        for (int i = 0; i < done.length; i++) {
            if (!done[i] && ++count > MOST_HOLIDAYS) {
                notes.add(Text.of("and more holidays", Style.NOTICE));
                return;
            }
            if (!done[i]) {
                String name = holidays.get(i).name();
                LocalDate last = holidays.get(i).date();
                for (int j = i + 1; j < done.length; j++) {
                    if (holidays.get(j).name().equals(name)
                            && holidays.get(j).date().equals(last.plusDays(1))) {
                        last = holidays.get(j).date();
                        done[j] = true;
                    }
                }
                DateRange days = new DateRange(holidays.get(i).date(), last);
                String observers = observers(days, name);
                if (observers != null) {
                    notes.add(Text.of(DateText.withoutYear(days) + " " + name + observers, Style.NOTICE));
                }
            }
        }
    }

    /** Who of those who take turns has this holiday; empty if all have it, and null if nobody has. */
    private @Nullable String observers(DateRange days, String holiday) {
        List<String> observers = new ArrayList<>();
        int onTeam = 0;
        for (Engineer engineer : plan.rotation().order()) {
            if (engineer.isOnTeam(days)) {
                onTeam++;
                if (observes(engineer, days, holiday)) {
                    observers.add(engineer.id());
                }
            }
        }
        if (observers.isEmpty()) {
            return null;
        }
        if (observers.size() == onTeam) {
            return "";
        }
        return observers.size() > 2
                ? " (" + observers.size() + " of " + onTeam + ")"
                : " (" + String.join(", ", observers) + ")";
    }

    private static boolean observes(Engineer engineer, DateRange days, String holiday) {
        for (Holiday observed : engineer.calendar().holidays()) {
            if (observed.name().equals(holiday) && !observed.within(days).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A line for each time off that the changes do not mention, up to a limit. */
    private List<Text> away(Shift shift) {
        List<Text> lines = new ArrayList<>();
        for (Engineer engineer : plan.rotation().order()) {
            if (!isKnown(engineer, shift) && shift.isAvailable(engineer)) {
                for (TimeOff timeOff : engineer.timeOff()) {
                    for (DateRange dates : shift.absences()) {
                        for (DateRange days : timeOff.within(dates)) {
                            lines.add(Text.of(away(engineer, timeOff, days, shift), Style.MUTED));
                        }
                    }
                }
            }
        }
        if (lines.size() <= MOST_AWAY) {
            return lines;
        }
        List<Text> some = new ArrayList<>(lines.subList(0, MOST_AWAY - 1));
        some.add(Text.of("and " + (lines.size() - some.size()) + " more away", Style.MUTED));
        return some;
    }

    /**
     * Whether other notes say so: covers name a primary who is away, and changes name one who gave the shift away for
     * it.
     */
    private static boolean isKnown(Engineer engineer, Shift shift) {
        for (Change change : shift.changes()) {
            if (engineer.is(change.was()) && change.reason() instanceof Reason.Away) {
                return true;
            }
        }
        return engineer.is(shift.primary());
    }

    private String away(Engineer engineer, TimeOff timeOff, DateRange days, Shift shift) {
        DateRange absences = shift.times().absences(shift.days());
        // a record's own equals loads classes that take milliseconds
        boolean allDays = days.from().equals(absences.from()) && days.to().equals(absences.to());
        String when = allDays ? "all days" : DateText.withoutYear(days);
        return people.name(engineer) + " away " + when
                + (timeOff.reason() == null ? "" : " (" + timeOff.reason() + ")");
    }

    /** How the whole shift changed hands: from whom, for which other shift, and why. */
    private Text note(Change change) {
        if (change.kind() == Cause.UNCOVERED) {
            return Text.of("not covered: " + ReasonText.of(change.reason()), Style.ALERT);
        }
        if (change.kind() == Cause.PUBLISHED) {
            return Text.of("as published; " + ReasonText.of(change.reason()));
        }
        String exchanged = change.kind() == Cause.SWAP ? "swapped" : "exchanged";
        return Text.of(line(change.otherShift() == null ? "taken over" : exchanged, change));
    }

    private String line(String what, Change change) {
        LocalDate other = change.otherShift();
        return what + partner(change.was(), other == null ? " from " : " with ", ReasonText.of(change.reason()))
                + (other == null ? "" : " for " + DateText.withYear(new DateRange(other, other)))
                + ": " + ReasonText.of(change.reason());
    }

    /** The previous holder, unless the reason begins with that name. */
    private String partner(@Nullable Engineer was, String word, String reason) {
        return was == null || reason.startsWith(was.name() + " ") ? "" : word + people.name(was);
    }

    /** Who serves some days, as primary somebody or nobody, and why. There is no reason if somebody is secondary because the secondary is primary. */
    private Text note(Cover cover) {
        if (cover.role() == Role.PRIMARY) {
            return Text.of(people.text(cover), cover.engineer() == null ? Style.ALERT : Style.PLAIN);
        }
        String days = DateText.withoutYear(cover.days()) + " ";
        boolean isKnown = cover.reason() instanceof Reason.SecondaryIsPrimary;
        String why = isKnown ? "" : ": " + ReasonText.of(cover.reason());
        String who = cover.engineer() == null ? "no" : people.name(cover.engineer());
        return Text.of(days + who + " secondary" + why);
    }
}
