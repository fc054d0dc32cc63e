package oncall.report.owners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.People;
import oncall.report.owners.Ownership.Owner;

/** What would become of the pipelines, and of the on-call turns, if one engineer left; for people. */
public final class DepartureReport {

    private final Plan project;
    private final Ownership ownership;
    private final Departure departure;
    private final Turns turns;
    private final People people;

    /** @param today the day on which who is left must be on the team */
    public DepartureReport(Plan project, Engineer leaver, LocalDate today) {
        this.project = project;
        this.ownership = new Ownership(project);
        this.departure = new Departure(ownership, leaver, today);
        this.turns = new Turns(project, today);
        this.people = new People(project.engineers());
    }

    public Document document() {
        Engineer leaver = departure.leaver();
        Document.Builder document =
                new Document.Builder().heading(1, project.team() + ": owners without " + people.name(leaver));
        document.paragraph(introduction());
        if (!departure.losses().isEmpty()) {
            document.heading(2, "Pipelines that lose an owner").table(losses());
        }
        Table more = more();
        if (!more.rows().isEmpty()) {
            document.heading(2, "Who takes how much more")
                    .paragraph(Ownership.WEIGHTS + " Whoever is left carries a"
                            + " pipeline as its primary owner; what its secondary owner carried waits for a new one.");
            document.table(more);
        }
        return document.build();
    }

    private String introduction() {
        Owner owner = ownership.of(departure.leaver());
        String name = people.name(departure.leaver());
        int primary = owner.primaryOf().size();
        int secondary = owner.secondaryOf().size();
        if (primary + secondary == 0) {
            return name + " owns no pipeline.";
        }
        int nobody = 0;
        for (Departure.Loss loss : departure.losses()) {
            nobody += loss.left() == null ? 1 : 0;
        }
        return name + " is primary owner of " + pipelines(primary) + " and secondary owner of " + pipelines(secondary)
                + ", " + owner.points() + " of " + ownership.points() + " points. "
                + (nobody == 0
                        ? "Without " + name + " each of them rests on one person."
                        : "Without " + name + " nobody is left for " + nobody + " of them.");
    }

    private static String pipelines(int count) {
        return count + (count == 1 ? " pipeline" : " pipelines");
    }

    private Table losses() {
        List<Row> rows = new ArrayList<>();
        for (Departure.Loss loss : departure.losses()) {
            Pipeline pipeline = loss.pipeline();
            Engineer left = loss.left();
            rows.add(new Row(
                    List.of(
                            Cell.of(pipeline.area() == null ? "–" : pipeline.area()),
                            Cell.of(pipeline.name()),
                            Cell.of(
                                    pipeline.tier() == null
                                            ? "–"
                                            : pipeline.tier().id()),
                            Cell.of(loss.lost() == Role.PRIMARY ? "primary owner" : "secondary owner"),
                            Cell.of(left == null ? Text.of("nobody", Style.ALERT) : Text.of(people.name(left)))),
                    false));
        }
        return new Table(
                List.of(
                        new Column("Area", false),
                        new Column("Pipeline", true),
                        new Column("Tier", false),
                        new Column("Loses its", false),
                        new Column("Left", false)),
                rows);
    }

    /** Those whose part grows. */
    private Table more() {
        List<Row> rows = new ArrayList<>();
        Engineer leaver = departure.leaver();
        for (Owner owner : ownership.owners()) {
            Engineer engineer = owner.engineer();
            int more = departure.morePoints(engineer);
            int turnsNow = turns.percent(engineer);
            int turnsThen = turns.percentWithout(leaver, engineer);
            List<Pipeline> alone = departure.restsOn(engineer);
            if (!engineer.is(leaver) && (!alone.isEmpty() || turnsThen > turnsNow)) {
                rows.add(new Row(
                        List.of(
                                Cell.of(people.name(engineer)),
                                Cell.of(String.valueOf(alone.size())),
                                Cell.of(String.valueOf(owner.points())),
                                Cell.of(String.valueOf(owner.points() + more)),
                                Cell.of(turnsNow + " %"),
                                Cell.of(turnsThen + " %")),
                        false));
            }
        }
        return new Table(
                List.of(
                        new Column("Engineer", false),
                        Column.ofNumbers("Alone with"),
                        Column.ofNumbers("Points"),
                        Column.ofNumbers("then"),
                        Column.ofNumbers("On-call turns"),
                        Column.ofNumbers("then")),
                rows);
    }
}
