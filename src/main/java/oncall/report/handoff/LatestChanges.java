package oncall.report.handoff;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.diff.ChangeText;
import oncall.report.schedule.ShiftNotes;
import oncall.schedule.DutyChange;
import oncall.schedule.Handoff;
import oncall.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * What changed since the hand-off before.
 *
 * @param known the promises, swaps, covers and absences that changed; empty if that is not known
 * @param unknown why it is not known, as the end of a sentence; null if it is
 */
public record LatestChanges(
        List<DutyChange> known, @Nullable String unknown) {

    /** The changes; if they are not known, what schedule.yaml records of the shifts that begin, and why. */
    List<Text> lines(List<Handoff> handoffs, People people) {
        if (unknown != null) {
            return recorded(handoffs, unknown);
        }
        List<Text> lines = new ArrayList<>();
        for (DutyChange change : known) {
            Text why = ChangeText.why(change);
            lines.add(Text.of(DateText.withYear(change.days()) + ", "
                            + change.role().id() + ": "
                            + name(change.was().engineer(), people) + " → "
                            + name(change.now().engineer(), people)
                            + (change.promised() ? "" : " (forecast)") + (why.isEmpty() ? "" : ": "))
                    .plus(why));
        }
        return lines;
    }

    /** That there are no lines. */
    String none(String since) {
        return unknown == null
                ? "Nothing changed since " + since + "."
                : "Changes since " + since + " are unknown: " + unknown + ".";
    }

    private static String name(@Nullable Engineer engineer, People people) {
        return engineer == null ? "nobody" : people.name(engineer);
    }

    private List<Text> recorded(List<Handoff> handoffs, String why) {
        List<Text> lines = new ArrayList<>();
        for (Handoff handoff : handoffs) {
            String name = handoffs.size() == 1 ? "" : handoff.plan().rotation().title() + ": ";
            for (Text note : isRecorded(handoff) ? notes(handoff).changes(handoff.on()) : List.<Text>of()) {
                lines.add(Text.of(name).plus(note));
            }
        }
        if (!lines.isEmpty()) {
            lines.add(0, Text.of("Unknown: " + why + ". Of the coming shift schedule.yaml records:", Style.NOTICE));
        }
        return lines;
    }

    /** Whether the lines have the changes that schedule.yaml records of the shift that begins. */
    boolean isRecorded(Handoff handoff) {
        return unknown != null && handoff.on().published();
    }

    /** Notes on the shift that begins. */
    static ShiftNotes notes(Handoff handoff) {
        return new ShiftNotes(new Schedule(handoff.plan(), List.of(handoff.on()), List.of()));
    }
}
