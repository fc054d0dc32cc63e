package oncall.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Load;
import oncall.model.Plan;
import oncall.render.Document;
import oncall.render.Text;
import oncall.report.AmountText;
import oncall.report.People;
import oncall.report.owners.OwnershipTable;

/** Who owns what, and how to reach everyone. */
record OwnershipChapter(Plan plan, LocalDate today, People people) implements Document.Part {

    @Override
    public void addTo(Document.Builder document) {
        if (!plan.pipelines().isEmpty()) {
            document.heading(2, "Ownership")
                    .paragraph("The primary owner answers for a pipeline; the secondary owner does where the primary"
                            + " owner cannot.")
                    .table(new OwnershipTable(plan, people).table());
        }
        List<Text> lines = new ArrayList<>();
        for (Engineer engineer : plan.engineers()) {
            if (engineer.leaves() == null || !engineer.leaves().isBefore(today)) {
                lines.add(people.withContacts(engineer).plus(particulars(engineer)));
            }
        }
        document.heading(2, "People").bullets(lines);
    }

    /** What sets this person apart from the rest of the team. */
    private String particulars(Engineer engineer) {
        List<String> facts = new ArrayList<>();
        if (!engineer.load().equals(Load.FULL)) {
            facts.add("load " + AmountText.of(engineer.load()));
        }
        if (!engineer.timezone().equals(plan.timezone())) {
            facts.add("time zone " + engineer.timezone());
        }
        if (engineer.calendar().id() != null) {
            facts.add("holidays of calendar " + engineer.calendar().id());
        }
        if (engineer.joins() != null && engineer.joins().isAfter(today)) {
            facts.add("on the team from " + engineer.joins() + " on");
        }
        if (engineer.leaves() != null) {
            facts.add("on the team until " + engineer.leaves());
        }
        return facts.isEmpty() ? "" : "; " + String.join("; ", facts);
    }
}
