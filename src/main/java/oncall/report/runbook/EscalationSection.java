package oncall.report.runbook;

import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.OnCallTimes;
import oncall.model.Rotation;
import oncall.model.SecondaryMode;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.schedule.HandoffText;
import oncall.schedule.Absence;
import oncall.schedule.EscalationChain;
import oncall.schedule.EscalationChain.StepRole;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call, in order.
 *
 * @param isStanding whether the chain holds on any day
 * @param isNamed whether a person on call has the name of the rotation, as in a plan with several
 */
public record EscalationSection(EscalationChain chain, boolean isStanding, boolean isNamed, People people) {

    /** The steps, each with the role, the person and their contacts. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (EscalationChain.Step step : chain.steps()) {
            steps.add(who(step).after(Text.of(role(step, again(step, steps.size())))));
        }
        return steps;
    }

    /** That the person is in one of the steps before, too; empty if not. */
    private String again(EscalationChain.Step step, int before) {
        for (int i = 0; i < before; i++) {
            if (step.engineer() != null
                    && step.engineer().is(chain.steps().get(i).engineer())) {
                return ", as in step " + (i + 1);
            }
        }
        return "";
    }

    private String role(EscalationChain.Step step, String again) {
        Rotation rotation = step.rotation();
        String name = isNamed && rotation != null ? " of " + rotation.title() + hours(rotation.times()) : "";
        String after = step.after() == null ? "" : "after " + Phrase.span(step.after());
        String onCall = name + (after.isEmpty() ? "" : ", " + after) + again + (isStanding ? "" : ": ");
        return switch (step.role()) {
            case ON_CALL_PRIMARY -> "On-call primary" + onCall;
            case ON_CALL_SECONDARY -> "On-call secondary" + onCall;
            case PRIMARY_OWNER -> "Primary owner" + again + ": ";
            case SECONDARY_OWNER -> "Secondary owner" + again + ": ";
            case ESCALATION -> after.isEmpty() ? "" : "A" + after.substring(1) + again + ": ";
        };
    }

    private static String hours(OnCallTimes times) {
        return times.isContinuous() ? "" : " (" + HandoffText.duty(times) + ")";
    }

    private Step who(EscalationChain.Step step) {
        if (step.who() != null) {
            return Step.of(step.who());
        }
        boolean isSometimes = step.role() == StepRole.ON_CALL_SECONDARY
                && step.rotation() != null
                && step.rotation().secondary() == SecondaryMode.HOLIDAY_WEEKS;
        Text nobody = isStanding
                ? Text.of((isSometimes ? ", in shifts with a holiday" : "") + ", as the schedule says")
                : Text.of("nobody", Style.ALERT);
        return Step.of(
                step.engineer() == null
                        ? nobody
                        : people.withContacts(step.engineer()).plus(absence(step.absence())));
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
