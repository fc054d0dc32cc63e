package oncall.report.runbook;

import java.time.LocalDate;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Rotation;
import oncall.model.SecondaryMode;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.schedule.Absence;
import oncall.schedule.EscalationChain;
import oncall.schedule.EscalationChain.StepRole;
import oncall.schedule.Moment;
import oncall.schedule.OnCall;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call, in order.
 *
 * @param start the first day of the people on call, if that is in the future; otherwise null
 * @param standing when a secondary is on call, in a chain that holds on any day; null in the chain of a day
 */
record EscalationSection(
        EscalationChain chain,
        @Nullable LocalDate start,
        @Nullable SecondaryMode standing,
        People people) {

    /**
     * The chain at a moment.
     *
     * @param stretch who is on call then, or next
     */
    static EscalationSection of(Pipeline pipeline, OnCall stretch, Moment now, Rotation rotation, People people) {
        LocalDate start = stretch.isOn(now) ? null : stretch.days().from();
        return new EscalationSection(EscalationChain.on(now, stretch, pipeline, rotation), start, null, people);
    }

    /** The chain on any day. */
    static EscalationSection standing(Pipeline pipeline, Rotation rotation, People people) {
        SecondaryMode secondary = rotation.secondary();
        return new EscalationSection(
                EscalationChain.standing(pipeline, secondary, rotation.secondaryAfter()), null, secondary, people);
    }

    void addTo(Document.Builder document) {
        document.heading(2, "Escalation")
                .steps(chain.steps().stream()
                        .map(step -> who(step).after(Text.of(role(step))))
                        .toList());
    }

    private String role(EscalationChain.Step step) {
        String after = step.after() == null ? "" : "after " + Phrase.span(step.after());
        String from = standing != null || start == null ? "" : " from " + DateText.withWeekday(start) + " on";
        String onCall = from + (after.isEmpty() ? "" : ", " + after) + (standing == null ? ": " : "");
        return switch (step.role()) {
            case ON_CALL_PRIMARY -> "On-call primary" + onCall;
            case ON_CALL_SECONDARY -> "On-call secondary" + onCall;
            case PRIMARY_OWNER -> "Primary owner: ";
            case SECONDARY_OWNER -> "Secondary owner: ";
            case ESCALATION -> after.isEmpty() ? "" : "A" + after.substring(1) + ": ";
        };
    }

    private Step who(EscalationChain.Step step) {
        if (step.who() != null) {
            return Step.of(step.who());
        }
        boolean isSometimes = step.role() == StepRole.ON_CALL_SECONDARY && standing == SecondaryMode.HOLIDAY_WEEKS;
        Text nobody = standing == null
                ? Text.of("nobody", Style.ALERT)
                : Text.of((isSometimes ? ", in shifts with a holiday" : "") + ", as the schedule says");
        return Step.of(step.engineer() == null ? nobody : person(step, step.engineer()));
    }

    private Text person(EscalationChain.Step step, Engineer engineer) {
        return step.above() == null
                ? people.withContacts(engineer).plus(absence(step.absence()))
                : Text.of(people.name(engineer) + ", see step " + step.above());
    }

    private static Text absence(@Nullable Absence absence) {
        if (absence == null) {
            return Text.EMPTY;
        }
        return switch (absence.kind()) {
            case NOT_YET_ON_TEAM -> alert("on the team from " + DateText.withWeekday(absence.from()) + " on");
            case LEFT -> alert("no longer on the team");
            case AWAY -> alert("away until " + DateText.withWeekday(absence.to()));
            case AWAY_LATER -> Text.of(" – away " + DateText.withoutYear(new DateRange(absence.from(), absence.to())));
        };
    }

    private static Text alert(String note) {
        return Text.of(" – ").plus(note, Style.ALERT);
    }
}
