package oncall.report.who;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.TimeSpan;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.Report;
import oncall.report.runbook.EscalationSection;
import oncall.report.schedule.ScheduleReport;
import oncall.schedule.EscalationChain;
import oncall.schedule.OnCallNow;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call, with the answer first: name, contacts, until when, who is next, and the secondary. For a pipeline,
 * the answer is whom to call about it, in order.
 */
public final class WhoReport implements Report {

    /** What it is printed in. */
    public static final List<Format> FORMATS = List.of(Format.TEXT, Format.JSON);

    private final Plan plan;
    private final List<OnCallNow> rotations;
    private final List<Pipeline> pipelines;
    private final boolean isOneOfTeams;
    private final People people;

    /**
     * @param rotations who is on call in each rotation
     * @param pipelines the pipelines whose escalation to show
     * @param isOneOfTeams whether other teams are shown too
     */
    public WhoReport(Plan plan, List<OnCallNow> rotations, List<Pipeline> pipelines, boolean isOneOfTeams) {
        this.plan = plan;
        this.rotations = rotations;
        this.pipelines = pipelines;
        this.isOneOfTeams = isOneOfTeams;
        this.people = new People(plan.engineers());
    }

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder();
        for (Pipeline pipeline : pipelines) {
            document.heading(1, pipeline.name() + ": whom to call, in order").steps(escalation(pipeline));
        }
        List<OnCallNow> shown = new ArrayList<>();
        for (OnCallNow now : rotations) {
            if (pipelines.isEmpty() || isAnswering(now)) {
                shown.add(now);
            }
        }
        for (boolean isOn : List.of(true, false)) {
            for (OnCallNow now : shown) {
                if (isOn == (now.on(Role.PRIMARY) != null)) {
                    add(now, document);
                }
            }
        }
        return document.paragraph(Text.of("As of " + time(rotations.get(0).at()) + ".", Style.MUTED))
                .build();
    }

    private void add(OnCallNow now, Document.Builder document) {
        Engineer primary = now.on(Role.PRIMARY);
        if (primary != null) {
            document.heading(1, title(now) + people.name(primary) + " is on call");
            Text contacts = people.contacts(primary);
            document.paragraph(
                    contacts.isEmpty()
                            ? Text.of("The plan has no contact; add 'phone' or 'slack' to team.yaml.", Style.ALERT)
                            : contacts);
        } else {
            document.heading(1, Text.of(title(now)).plus(nobody(now)));
            if (rotations.size() == 1
                    && pipelines.isEmpty()
                    && !plan.pipelines().isEmpty()) {
                document.paragraph("Call the owners of the pipeline; 'oncall who --pipeline ID' lists them.");
            }
        }
        String next = now.next() == null ? "nobody" : people.name(now.next());
        boolean isBreak = now.until().isBefore(now.nextAt());
        document.paragraph("Until " + time(now.until()) + own(primary, now.until())
                + (isBreak
                        ? ". Next: " + next + ", from " + DateText.withYear(now.nextAt())
                                + own(now.next(), now.nextAt()) + "."
                        : ", then " + next + "."));
        if (now.isSecondaryWanted()) {
            document.paragraph(secondary(now));
        }
    }

    private Text secondary(OnCallNow now) {
        Engineer secondary = now.on(Role.SECONDARY);
        if (secondary == null) {
            return Text.of("There is no secondary.", Style.ALERT);
        }
        TimeSpan after = now.rotation().secondaryAfter();
        return Text.of(after == null ? "If there is no answer" : "If there is no answer after " + Phrase.span(after))
                .plus(", call the secondary: ")
                .plus(people.withContacts(secondary));
    }

    private List<Step> escalation(Pipeline pipeline) {
        EscalationChain chain = EscalationChain.on(pipeline, rotations);
        return new EscalationSection(chain, false, rotations.size() > 1, people).steps();
    }

    private boolean isAnswering(OnCallNow now) {
        for (Pipeline pipeline : pipelines) {
            if (pipeline.rotations().contains(now.rotation().id())) {
                return true;
            }
        }
        return false;
    }

    private String title(OnCallNow now) {
        String team = isOneOfTeams ? plan.team() + ": " : "";
        return rotations.size() == 1 ? team : team + now.rotation().title() + ": ";
    }

    private static Text nobody(OnCallNow now) {
        if (now.isOn()) {
            return Text.of("Nobody is on call", Style.ALERT);
        }
        return Text.of(ScheduleReport.nobody(now.current().plan()));
    }

    private String time(OffsetDateTime time) {
        return DateText.withYear(time) + " (" + plan.timezone() + ")";
    }

    /** The time on the wall clock of somebody who lives in another zone than the team. */
    private String own(@Nullable Engineer engineer, OffsetDateTime time) {
        if (engineer == null || engineer.timezone().equals(plan.timezone())) {
            return "";
        }
        ZoneId zone = ZoneId.of(engineer.timezone());
        return ", " + DateText.withYear(time.atZoneSameInstant(zone).toOffsetDateTime()) + " (" + zone + ")";
    }

    @Override
    public Object data() {
        return WhoData.of(plan.team(), rotations, pipelines);
    }
}
