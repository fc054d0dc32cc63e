package oncall.report.edit;

import java.util.List;
import oncall.model.Plan;
import oncall.render.Document;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.Report;
import oncall.report.diff.ChangeText;
import oncall.rotation.ScheduleComparison;

/**
 * What an edit of team.yaml changes: lines of the file, and who is on call.
 *
 * @param plan the plan afterwards
 * @param before the text of the file before
 * @param after the text of the file afterwards
 * @param rotations what changes in the schedule of each rotation
 * @param published the number of shifts that are published with it
 * @param recorded whether schedule.yaml changes
 * @param dry whether nothing will be written
 */
public record EditReport(
        Plan plan,
        String before,
        String after,
        List<ScheduleComparison> rotations,
        int published,
        boolean recorded,
        boolean dry)
        implements Report {

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder()
                .heading(2, "team.yaml")
                .verbatim(EditedLines.of(before, after))
                .heading(2, "Who is on call");
        boolean isSame = true;
        for (ScheduleComparison rotation : rotations) {
            if (!rotation.changes().isEmpty()) {
                isSame = false;
                if (rotations.size() > 1) {
                    document.heading(3, rotation.rotation().title());
                }
                document.table(new ChangeText(new People(plan.engineers())).table(rotation.changes()));
            }
        }
        if (isSame) {
            document.paragraph("Nothing changes.");
        }
        return (dry ? document.paragraph(ifWritten()) : document).build();
    }

    private String ifWritten() {
        return "Nothing is written."
                + (published == 0 ? "" : " Without --dry-run, " + shifts() + " published in schedule.yaml.");
    }

    /** What was done and what to do next, once the files are written. */
    public String outcome() {
        return (published == 0 ? "" : shifts() + " published. ")
                + (recorded ? "Commit team.yaml and schedule.yaml." : "Commit team.yaml.");
    }

    private String shifts() {
        return Phrase.count(published, "shift") + (published == 1 ? " is" : " are");
    }
}
