package oncall.report.runbook;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Role;
import oncall.model.TimeSpan;
import oncall.render.Block;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.schedule.ScheduleReport;
import oncall.schedule.EscalationChain;
import oncall.schedule.EscalationChain.StepRole;
import oncall.schedule.HandoffClock;
import oncall.schedule.OnCallNow;
import org.jspecify.annotations.Nullable;

/** The people on call in a rotation now and next, each as a card with all contacts and until when. */
public final class OnCallCards {

    private final OnCallNow now;
    private final People people;
    private final List<Column> columns = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    private OnCallCards(OnCallNow now, People people) {
        this.now = now;
        this.people = people;
    }

    /** Adds the cards of each rotation, first of those in which somebody is on call, under its name if there are several. */
    public static void add(List<OnCallNow> rotations, boolean isNamed, People people, Document.Builder document) {
        add(rotations, isNamed, null, people, document);
    }

    /** The same for a pipeline, with an owner where only one rotation answers for it and nobody is secondary now. */
    static void add(
            List<OnCallNow> rotations,
            boolean isNamed,
            @Nullable Pipeline pipeline,
            People people,
            Document.Builder document) {
        List<OnCallNow> sorted = rotations.stream()
                .sorted(Comparator.comparing(now -> now.on(Role.PRIMARY) == null))
                .toList();
        for (OnCallNow now : sorted) {
            if (isNamed) {
                document.heading(3, now.rotation().title());
            }
            boolean isAlone = rotations.size() == 1 && now.on(Role.SECONDARY) == null;
            new OnCallCards(now, people).addTo(document, pipeline == null || !isAlone ? null : owner(now, pipeline));
        }
    }

    /** The first owner in the chain who is there and is not the primary. */
    private static EscalationChain.@Nullable Step owner(OnCallNow now, Pipeline pipeline) {
        for (EscalationChain.Step step :
                EscalationChain.on(pipeline, List.of(now)).steps()) {
            boolean isOwner = step.role() == StepRole.PRIMARY_OWNER || step.role() == StepRole.SECONDARY_OWNER;
            Engineer engineer = step.engineer();
            if (isOwner && engineer != null && step.absence() == null && !engineer.is(now.on(Role.PRIMARY))) {
                return step;
            }
        }
        return null;
    }

    private void addTo(Document.Builder document, EscalationChain.@Nullable Step owner) {
        if (now.isOn()) {
            OffsetDateTime end =
                    now.stretch().endsAt(new HandoffClock(now.current().plan()));
            add("Primary", "until", now.on(Role.PRIMARY), now.until());
            if (now.isSecondaryWanted()) {
                TimeSpan after = now.rotation().secondaryAfter();
                add(
                        after == null ? "Secondary" : "Secondary, after " + Phrase.span(after),
                        "until",
                        now.on(Role.SECONDARY),
                        end.isBefore(now.until()) ? end : now.until());
            }
        }
        if (owner != null) {
            add(
                    owner.role() == StepRole.PRIMARY_OWNER ? "Primary owner" : "Secondary owner",
                    "",
                    owner.engineer(),
                    null);
        }
        add("Next primary", "from", now.next(), now.nextAt());
        if (now.after().shift().secondaryWanted()) {
            add("Next secondary", "from", now.after().secondary(), now.nextAt());
        }
        String offDuty = ScheduleReport.offDuty(now.current());
        if (offDuty != null) {
            // the next card says when duty begins
            String nobody = ScheduleReport.nobody(now.current().plan()) + ".";
            document.callout(Block.Tone.NOTE, Text.of(now.next() == null ? offDuty : nobody));
        } else if (now.on(Role.PRIMARY) == null) {
            document.callout(Block.Tone.WARNING, Text.of("Nobody is on call now. Call the owners."));
        }
        document.cards(new Table(columns, List.of(new Row(cells, false))));
    }

    /** Adds a card with the name, the contacts and the time, if one is given. */
    private void add(String role, String word, @Nullable Engineer engineer, @Nullable OffsetDateTime time) {
        columns.add(Column.flexible(role));
        if (engineer == null) {
            cells.add(Cell.of(Text.of("nobody", Style.ALERT)));
            return;
        }
        List<Text> lines = new ArrayList<>(List.of(Text.of(people.name(engineer), Style.STRONG)));
        lines.addAll(people.contactLines(engineer));
        if (time != null) {
            lines.add(Text.of(word + " " + moment(time, engineer), Style.MUTED));
        }
        cells.add(new Cell(lines));
    }

    /** The time, also on the person's own clock if it differs. */
    private static String moment(OffsetDateTime time, Engineer engineer) {
        ZoneId zone = ZoneId.of(engineer.timezone());
        OffsetDateTime own = time.atZoneSameInstant(zone).toOffsetDateTime();
        boolean isSame = own.toLocalDateTime().equals(time.toLocalDateTime());
        boolean isSameDay = own.toLocalDate().equals(time.toLocalDate());
        String theirs = (isSameDay ? DateText.timeOfDay(own) : DateText.moment(own)) + " in " + zone;
        return DateText.moment(time) + (isSame ? "" : " (" + theirs + ")");
    }
}
