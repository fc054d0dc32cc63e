package oncall.report.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import oncall.model.Plan;
import oncall.render.Document;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.Report;
import oncall.report.diff.ChangeText;
import oncall.report.schedule.ScheduleReport;
import oncall.rotation.NextPublication;
import oncall.schedule.DutyChange;

/**
 * What publishing changes: the promises that it adds, and those that it changes or takes back.
 *
 * @param rotations what is published of each rotation
 * @param ended the promises that are removed with each rotation that is not in the plan any more, by its id
 * @param sides what git calls the versions of schedule.yaml that it could not merge; empty if there is only one
 * @param today the day whose row is marked
 */
public record PublishReport(
        Plan plan,
        List<NextPublication> rotations,
        Map<String, List<DutyChange>> ended,
        List<String> sides,
        LocalDate today)
        implements Report {

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder().heading(1, plan.team() + ": published shifts");
        for (NextPublication rotation : rotations) {
            boolean isOneOfMany = rotations.size() > 1;
            if (isOneOfMany) {
                document.heading(2, rotation.added().plan().rotation().title());
            }
            document.paragraph(sentence(rotation));
            int level = isOneOfMany ? 3 : 2;
            if (!rotation.added().shifts().isEmpty()) {
                document.heading(level, "Promised").table(ScheduleReport.table(rotation.added(), today));
            }
            for (int i = 0; i < rotation.changes().size(); i++) {
                List<DutyChange> changes = rotation.changes().get(i);
                if (!changes.isEmpty()) {
                    String side = sides.isEmpty() ? "" : " on " + sides.get(i);
                    document.heading(level, "Changes of what was published" + side)
                            .table(new ChangeText(new People(plan.engineers())).table(changes));
                }
            }
        }
        for (Map.Entry<String, List<DutyChange>> rotation : ended.entrySet()) {
            document.heading(2, "Removed with the rotation " + rotation.getKey());
            if (!rotation.getValue().isEmpty()) {
                document.table(new ChangeText(new People(plan.engineers())).table(rotation.getValue()));
            }
        }
        return document.build();
    }

    private String sentence(NextPublication rotation) {
        LocalDate last = rotation.published().lastDay();
        if (last == null) {
            return "Nothing is published, since no shift begins by then.";
        }
        String until = "published until " + DateText.withWeekday(last);
        int count = rotation.published().shifts().size();
        return ended.isEmpty()
                        && rotation.added().shifts().isEmpty()
                        && rotation.changes().stream().allMatch(List::isEmpty)
                ? "Nothing changes: shifts are " + until + "."
                : Phrase.count(count, "shift") + (count == 1 ? " is " : " are ") + until + ". Commit schedule.yaml.";
    }
}
