package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.model.Change;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Reason;
import oncall.model.TimeOff;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** Who is away in a schedule: as notes on its shifts, or as sentences. */
public final class AbsenceNotes {

    private static final int MOST_AWAY = 5;

    private final Plan plan;
    private final Schedule schedule;
    private final DateRange days;
    private final People people;

    public AbsenceNotes(Schedule schedule) {
        this.plan = schedule.plan();
        this.schedule = schedule;
        this.days = schedule.days();
        this.people = new People(plan.engineers());
    }

    /**
     * Adds a note for each time off that begins in the shift, or before the first one, up to a limit. Other notes say it
     * of a primary and of anyone who gave the shift away for it.
     */
    void addTo(List<Text> notes, Shift shift) {
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
    List<Text> throughout() {
        List<Text> sentences = new ArrayList<>();
        for (Engineer engineer : plan.rotation().order()) {
            for (TimeOff timeOff : engineer.timeOff()) {
                if (isThroughout(timeOff) && timeOff.touches(days)) {
                    sentences.add(Text.of(sentence(engineer, timeOff)));
                }
            }
        }
        return sentences;
    }

    /** Adds the absences as sentences, each once, by the first day of the shift in which they begin. */
    public void addTo(Map<LocalDate, List<Text>> byDate) {
        Set<String> sentences = new HashSet<>();
        for (Engineer engineer : plan.rotation().order()) {
            for (TimeOff timeOff : engineer.timeOff()) {
                if (timeOff.touches(days) && engineer.isAvailable(timeOff.days().intersection(days))) {
                    LocalDate at = days.from();
                    for (Shift shift : schedule.shifts()) {
                        at = shift.days().from().isAfter(timeOff.days().from())
                                ? at
                                : shift.days().from();
                    }
                    String sentence = sentence(engineer, timeOff);
                    if (sentences.add(sentence)) {
                        byDate.computeIfAbsent(at, day -> new ArrayList<>()).add(Text.of(sentence));
                    }
                }
            }
        }
    }

    private String sentence(Engineer engineer, TimeOff timeOff) {
        DateRange off = timeOff.days();
        boolean isLater = timeOff.every() == null && !off.from().isBefore(days.from());
        String until = off.to().isAfter(days.to().plusYears(1)) ? "" : " until " + DateText.withWeekday(off.to());
        String when = timeOff.every() == null ? "" : " on " + DateText.weekdays(timeOff.every());
        return people.name(engineer) + " is away"
                + (isLater ? (off.days() == 1 ? " on " : " ") + DateText.compact(off) : when + until) + reason(timeOff)
                + ".";
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

    /** Whether the reason is a weekly day off. */
    static boolean isWeekly(Reason reason, Shift shift) {
        Engineer engineer = reason.engineer();
        if (reason.kind() == Reason.Kind.AWAY && engineer != null) {
            for (TimeOff timeOff : engineer.timeOff()) {
                if (timeOff.every() != null && timeOff.touches(shift.days())) {
                    return true;
                }
            }
        }
        return false;
    }
}
