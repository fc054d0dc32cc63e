package oncall.report.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.render.Document;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.Report;
import oncall.report.fairness.FairnessData;
import oncall.rotation.ScheduleComparison;
import oncall.schedule.DutyChange;
import oncall.schedule.Fairness;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call instead of whom since a revision: as a list by date, or for a pull request by person.
 *
 * @param base the revision
 * @param rotations the changes of each rotation
 * @param today the day from which notice counts
 * @param isByPerson whether the list is for a pull request
 * @param isToNotify whether a list for a pull request mentions those whose promises change
 * @param edits the places of the edits that lead to each change; empty if that was not asked
 */
public record DiffReport(
        Plan plan,
        String base,
        List<ScheduleComparison> rotations,
        LocalDate today,
        boolean isByPerson,
        boolean isToNotify,
        Map<DutyChange, List<String>> edits)
        implements Report {

    /** The formats of a comparison. */
    public static final List<Format> FORMATS = List.of(Format.TEXT, Format.MARKDOWN, Format.JSON);

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder().heading(1, shown(plan.team() + ": changes since " + base));
        for (ScheduleComparison rotation : rotations) {
            if (rotations.size() > 1) {
                document.heading(2, shown(rotation.rotation().title()));
            }
            new RotationChanges(plan, rotation, isByPerson).addTo(document, rotations.size() > 1 ? 3 : 2);
        }
        addEdits(document);
        if (isByPerson && isToNotify) {
            addMentions(document);
        }
        return document.build();
    }

    private void addEdits(Document.Builder document) {
        Map<String, List<Text>> byPlace = new TreeMap<>();
        for (ScheduleComparison rotation : rotations) {
            for (DutyChange change : edits.isEmpty() ? List.<DutyChange>of() : rotation.changes()) {
                String places = String.join("; ", edits.getOrDefault(change, List.of("no edit by itself")));
                byPlace.computeIfAbsent(places, key -> new ArrayList<>())
                        .add(Text.of(DateText.withYear(change.days()) + " "
                                + change.role().id()));
            }
        }
        byPlace.forEach(
                (places, changes) -> document.heading(2, "Because of " + places).bullets(changes));
    }

    private String shown(String text) {
        return isByPerson ? PersonTable.quiet(text) : text;
    }

    /**
     * Adds a line for those whose published shifts change. It has the names of the revision, so that a pull request
     * cannot notify a stranger.
     */
    private void addMentions(Document.Builder document) {
        Set<String> mentions = new LinkedHashSet<>();
        for (ScheduleComparison rotation : rotations) {
            for (DutyChange change : rotation.changes()) {
                Engineer was = change.was().engineer();
                String mention = change.promised() && was != null ? was.mention() : null;
                if (mention != null) {
                    mentions.add(mention);
                }
            }
        }
        if (!mentions.isEmpty()) {
            document.paragraph("Your published shifts change: " + String.join(", ", mentions) + ".");
        }
    }

    @Override
    public Object data() {
        return DiffData.of(
                base, rotations, edits, fairness(ScheduleComparison::before), fairness(ScheduleComparison::after));
    }

    /** The fairness of all rotations on one side; null if none has shifts. */
    private @Nullable Object fairness(Function<ScheduleComparison, @Nullable Fairness> side) {
        List<Fairness> all =
                rotations.stream().map(side).filter(Objects::nonNull).toList();
        return all.isEmpty() ? null : FairnessData.of(plan, all, today);
    }
}
