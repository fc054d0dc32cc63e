package oncall.report.runbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.SecondaryMode;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.TimeSpanText;
import oncall.schedule.Absence;
import oncall.schedule.EscalationChain;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call, one after the other.
 *
 * @param start the day from which those on call are so, where that is yet to come; otherwise null
 * @param standing when a secondary is on call, in a chain that holds whoever is; null in the chain of a day
 */
record EscalationSection(
        EscalationChain chain,
        @Nullable LocalDate start,
        @Nullable SecondaryMode standing,
        People people) implements Document.Part {

    @Override
    public void addTo(Document.Builder document) {
        List<Step> steps = new ArrayList<>();
        for (EscalationChain.Step step : chain.steps()) {
            steps.add(Step.of(Text.of(role(step)).plus(who(step))));
        }
        document.heading(2, "Escalation").steps(steps);
    }

    private String role(EscalationChain.Step step) {
        String from = start == null ? "" : " from " + DateText.withWeekday(start) + " on";
        return switch (step.role()) {
            case ON_CALL_PRIMARY -> "On-call primary" + (standing == null ? from + ": " : "");
            case ON_CALL_SECONDARY -> "On-call secondary" + (standing == null ? from + ": " : "");
            case PRIMARY_OWNER -> "Primary owner: ";
            case SECONDARY_OWNER -> "Secondary owner: ";
            case ESCALATION -> step.after() == null ? "" : "After " + TimeSpanText.of(step.after()) + ": ";
        };
    }

    private Text who(EscalationChain.Step step) {
        Engineer engineer = step.engineer();
        if (engineer != null) {
            return step.above() == null
                    ? people.withContacts(engineer).plus(absence(step.absence()))
                    : Text.of(people.name(engineer) + ", see step " + step.above());
        }
        if (step.who() != null) {
            return Text.of(step.who());
        }
        if (standing == null) {
            return Text.of("nobody", Style.ALERT);
        }
        boolean isSometimes =
                step.role() == EscalationChain.StepRole.ON_CALL_SECONDARY && standing == SecondaryMode.HOLIDAY_WEEKS;
        return Text.of((isSometimes ? ", in shifts with a holiday" : "") + ", as the schedule says");
    }

    private static Text absence(@Nullable Absence absence) {
        if (absence == null) {
            return Text.EMPTY;
        }
        return switch (absence.kind()) {
            case NOT_YET_ON_TEAM -> alert("on the team from " + DateText.withWeekday(absence.from()) + " on");
            case LEFT -> alert("not on the team any more");
            case AWAY -> alert("away until " + DateText.withWeekday(absence.to()));
            case AWAY_LATER -> Text.of(" – away " + DateText.withoutYear(new DateRange(absence.from(), absence.to())));
        };
    }

    private static Text alert(String note) {
        return Text.of(" – ").plus(note, Style.ALERT);
    }
}
