package oncall.report.runbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Escalation;
import oncall.model.Pipeline;
import oncall.model.Role;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.Days;
import oncall.report.People;
import oncall.report.TimeSpanText;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** Whom to call, one after the other: those on call, the owners, and whoever is named beyond them. */
final class EscalationSection implements Section {

    private final Pipeline pipeline;
    private final Shift shift;
    private final LocalDate today;
    private final People people;
    private final Presence presence;
    private final List<Step> steps = new ArrayList<>();
    /** At which step each engineer is named first, by id. */
    private final Map<String, Integer> named = new HashMap<>();

    /** @param shift the one of today; or the first, where there is none yet */
    EscalationSection(Pipeline pipeline, Shift shift, LocalDate today, People people) {
        this.pipeline = pipeline;
        this.shift = shift;
        this.today = today;
        this.people = people;
        this.presence = new Presence(
                new DateRange(today, shift.days().contains(today) ? shift.days().to() : today));
    }

    @Override
    public void addTo(Document.Builder document) {
        document.heading(2, "Escalation");
        LocalDate start = shift.days().from();
        boolean isNow = shift.days().contains(today);
        LocalDate day = isNow ? today : start;
        String from = isNow ? "" : " from " + Days.withWeekday(start) + " on";
        onCall("On-call primary" + from + ": ", shift.on(day, Role.PRIMARY), true);
        onCall("On-call secondary" + from + ": ", shift.on(day, Role.SECONDARY), shift.secondaryWanted());
        add("Primary owner: ", pipeline.primaryOwner());
        add("Secondary owner: ", pipeline.secondaryOwner());
        for (Escalation step : pipeline.escalation()) {
            String after = step.after() == null ? "" : "After " + TimeSpanText.of(step.after()) + ": ";
            if (step.engineer() == null) {
                steps.add(Step.of(Text.of(after + step.who())));
            } else {
                add(after, step.engineer());
            }
        }
        document.steps(steps);
    }

    private void onCall(String role, @Nullable Engineer engineer, boolean wanted) {
        if (engineer != null) {
            add(role, engineer);
        } else if (wanted) {
            steps.add(Step.of(Text.of(role).plus("nobody", Style.ALERT)));
        }
    }

    /** For someone who stands above already, where. */
    private void add(String role, Engineer engineer) {
        Integer above = named.putIfAbsent(engineer.id(), steps.size() + 1);
        Text who = above == null
                ? people.withContacts(engineer).plus(presence.note(engineer))
                : Text.of(people.name(engineer) + ", see step " + above);
        steps.add(Step.of(Text.of(role).plus(who)));
    }
}
