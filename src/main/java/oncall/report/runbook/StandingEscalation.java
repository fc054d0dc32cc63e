package oncall.report.runbook;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Escalation;
import oncall.model.Pipeline;
import oncall.model.SecondaryMode;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Text;
import oncall.report.People;
import oncall.report.TimeSpanText;

/** Whom to call, one after the other, whoever is on call by then. */
record StandingEscalation(SecondaryMode secondary, Pipeline pipeline, People people) implements Section {

    @Override
    public void addTo(Document.Builder document) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(Text.of("On-call primary, as the schedule says")));
        if (secondary != SecondaryMode.NEVER) {
            String when = secondary == SecondaryMode.HOLIDAY_WEEKS ? ", in shifts with a holiday" : "";
            steps.add(Step.of(Text.of("On-call secondary" + when + ", as the schedule says")));
        }
        steps.add(Step.of(Text.of("Primary owner: ").plus(people.withContacts(pipeline.primaryOwner()))));
        steps.add(Step.of(Text.of("Secondary owner: ").plus(people.withContacts(pipeline.secondaryOwner()))));
        for (Escalation step : pipeline.escalation()) {
            String after = step.after() == null ? "" : "After " + TimeSpanText.of(step.after()) + ": ";
            Text who = step.engineer() == null ? Text.of(step.who()) : people.withContacts(step.engineer());
            steps.add(Step.of(Text.of(after).plus(who)));
        }
        document.heading(2, "Escalation").steps(steps);
    }
}
