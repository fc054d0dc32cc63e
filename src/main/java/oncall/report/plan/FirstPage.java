package oncall.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Load;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.AmountText;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.owners.OwnershipTable;
import oncall.report.runbook.OnCallCards;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.OnCallNow;

/**
 * What everyone asks first: who is on call, who owns what, whose turn comes when, which rules hold, and what is unusual
 * in the coming quarter.
 */
record FirstPage(Plan plan, List<CurrentSchedule> quarter, List<OnCallNow> now, LocalDate today, People people) {

    void addTo(Document.Builder document) {
        if (!now.isEmpty()) {
            document.heading(2, "On call");
            OnCallCards.add(now, quarter.size() > 1, people, document);
        }
        if (!plan.pipelines().isEmpty()) {
            document.heading(2, "Ownership")
                    .table(new OwnershipTable(plan, people)
                            .of(pipeline -> Text.of(pipeline.name()), pipeline -> Text.EMPTY));
        }
        document.heading(2, "Rotation");
        for (CurrentSchedule rotation : quarter) {
            if (quarter.size() > 1) {
                document.heading(3, rotation.plan().rotation().title() + ", next turns");
            }
            document.table(new NextTurns(rotation, people).table());
        }
        document.heading(2, "Rules").bullets(Rules.of(quarter));
        document.bullets("Exceptions in the coming quarter", new Exceptions(quarter, people).lines());
        document.heading(2, "Contacts").table(contacts());
    }

    private Table contacts() {
        return Table.of(
                        "Name|Phone|Slack|Mail|Remarks~",
                        plan.engineers().stream()
                                .filter(engineer -> engineer.leaves() == null
                                        || !engineer.leaves().isBefore(today))
                                .toList(),
                        engineer -> Row.of(
                                people.name(engineer),
                                Cell.of(people.phone(engineer)),
                                engineer.slack(),
                                Cell.of(people.mail(engineer)),
                                remarks(engineer)))
                .withoutEmptyColumns();
    }

    /** How this person differs from the rest of the team. */
    private String remarks(Engineer engineer) {
        List<String> remarks = new ArrayList<>();
        if (engineer.load(today).hundredths() != Load.FULL.hundredths()) {
            remarks.add("load " + AmountText.of(engineer.load(today)));
        }
        if (!engineer.timezone().equals(plan.timezone())) {
            remarks.add("time zone " + engineer.timezone());
        }
        if (engineer.calendar().id() != null) {
            remarks.add("holidays " + engineer.calendar().id());
        }
        if (!engineer.onCall()) {
            remarks.add("takes no turns");
        }
        LocalDate first = engineer.firstDay();
        if (first != null && first.isAfter(today)) {
            remarks.add("takes turns from " + DateText.withWeekday(first) + " on");
        }
        LocalDate last = engineer.lastDay();
        if (last != null) {
            remarks.add((last.equals(engineer.leaves()) ? "on the team until " : "takes turns until ")
                    + DateText.withWeekday(last));
        }
        return String.join("; ", remarks);
    }
}
