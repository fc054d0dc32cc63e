package oncall.report.owners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.Amount;
import oncall.report.People;
import oncall.report.owners.Ownership.Owner;
import org.jspecify.annotations.Nullable;

/** The ownership matrix, how it weighs on each, and what would rest on one person if any one left; for people. */
public final class OwnersReport {

    private static final int MOST_AREAS = 8;

    private final Plan project;
    private final LocalDate today;
    private final Ownership ownership;
    private final People people;

    /** @param today the day on which owners must be on the team to count */
    public OwnersReport(Plan project, LocalDate today) {
        this.project = project;
        this.today = today;
        this.ownership = new Ownership(project);
        this.people = new People(project.engineers());
    }

    public Document document() {
        Document.Builder document = new Document.Builder().heading(1, project.team() + ": owners");
        if (project.pipelines().isEmpty()) {
            return document.paragraph("The plan has no pipelines.").build();
        }
        document.heading(2, "Who owns what").table(new OwnershipTable(project, people).table());
        Set<@Nullable String> areas = Ownership.byArea(project.pipelines()).keySet();
        if (areas.size() > 1 && areas.size() <= MOST_AREAS) {
            document.heading(2, "By area").table(byArea(areas));
        }
        document.heading(2, "Load").paragraph(Ownership.WEIGHTS).table(load());
        document.heading(2, "If somebody left").bullets(alone()).table(departures());
        return document.build();
    }

    private Table byArea(Set<@Nullable String> areas) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Engineer", false));
        for (String area : areas) {
            columns.add(new Column(area == null ? "–" : area, false));
        }
        List<Row> rows = new ArrayList<>();
        for (Owner owner : ownership.owners()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(people.name(owner.engineer())));
            for (String area : areas) {
                List<Text> lines = new ArrayList<>();
                addCount(count(owner.primaryOf(), area), "primary", lines);
                addCount(count(owner.secondaryOf(), area), "secondary", lines);
                cells.add(Cell.lines(lines));
            }
            rows.add(new Row(cells, false));
        }
        return new Table(columns, rows);
    }

    private static int count(List<Pipeline> pipelines, @Nullable String area) {
        int count = 0;
        for (Pipeline pipeline : pipelines) {
            count += Objects.equals(pipeline.area(), area) ? 1 : 0;
        }
        return count;
    }

    private static void addCount(int count, String role, List<Text> lines) {
        if (count > 0) {
            lines.add(Text.of(count + " " + role));
        }
    }

    private Table load() {
        int points = ownership.points();
        long loads = 0;
        for (Owner owner : ownership.owners()) {
            loads += loadOf(owner.engineer());
        }
        List<Row> rows = new ArrayList<>();
        for (Owner owner : ownership.owners()) {
            rows.add(new Row(
                    List.of(
                            Cell.of(people.name(owner.engineer())),
                            Cell.of(Amount.aligned(owner.engineer().load())),
                            Cell.of(String.valueOf(owner.primaryOf().size())),
                            Cell.of(String.valueOf(owner.secondaryOf().size())),
                            Cell.of(String.valueOf(owner.points())),
                            Cell.of(Percent.of(owner.points(), points) + " %"),
                            Cell.of(Percent.of(loadOf(owner.engineer()), loads) + " %")),
                    false));
        }
        return new Table(
                List.of(
                        new Column("Engineer", false),
                        Column.ofNumbers("Load"),
                        Column.ofNumbers("Primary of"),
                        Column.ofNumbers("Secondary of"),
                        Column.ofNumbers("Points"),
                        Column.ofNumbers("Share"),
                        Column.ofNumbers("Fair share")),
                rows);
    }

    /** The load, or 0 for who is not on the team. */
    private long loadOf(Engineer engineer) {
        return isOnTeam(engineer) ? engineer.load().hundredths() : 0;
    }

    private boolean isOnTeam(Engineer engineer) {
        return engineer.isOnTeam(new DateRange(today, today));
    }

    /** What rests on one person already, since the other owner is not on the team. */
    private List<Text> alone() {
        List<Text> lines = new ArrayList<>();
        for (Pipeline pipeline : project.pipelines()) {
            boolean primary = isOnTeam(pipeline.primaryOwner());
            boolean secondary = isOnTeam(pipeline.secondaryOwner());
            if (!primary && !secondary) {
                lines.add(Text.of(
                        pipeline.name() + " rests on nobody already: neither owner is on the team.", Style.ALERT));
            } else if (!primary || !secondary) {
                Engineer left = primary ? pipeline.primaryOwner() : pipeline.secondaryOwner();
                Engineer gone = primary ? pipeline.secondaryOwner() : pipeline.primaryOwner();
                lines.add(Text.of(
                        pipeline.name() + " rests on " + people.name(left) + " already: " + people.name(gone)
                                + " is not on the team.",
                        Style.NOTICE));
            }
        }
        return lines;
    }

    private Table departures() {
        List<Row> rows = new ArrayList<>();
        for (Owner owner : ownership.owners()) {
            if (isOnTeam(owner.engineer())) {
                addDeparture(new Departure(ownership, owner.engineer(), today), rows);
            }
        }
        return new Table(
                List.of(new Column("Without", false), new Column("this would rest", true), new Column("on", false)),
                rows);
    }

    /** A row for each who is left, and one for what nobody is left with; one for who owns nothing. */
    private void addDeparture(Departure departure, List<Row> rows) {
        Cell leaver = Cell.of(people.name(departure.leaver()));
        List<Departure.Loss> losses = departure.losses();
        if (losses.isEmpty()) {
            rows.add(new Row(List.of(leaver, Cell.of(Text.of("nothing", Style.MUTED))), false));
        }
        List<String> told = new ArrayList<>();
        for (Departure.Loss loss : losses) {
            Engineer left = loss.left();
            String name = left == null ? "" : left.id();
            if (!told.contains(name)) {
                told.add(name);
                List<Text> pipelines = new ArrayList<>();
                for (Departure.Loss other : losses) {
                    if (left == null ? other.left() == null : left.is(other.left())) {
                        pipelines.add(Text.of(other.pipeline().name()));
                    }
                }
                Cell on = Cell.of(left == null ? Text.of("nobody", Style.ALERT) : Text.of(people.name(left)));
                rows.add(new Row(List.of(leaver, Cell.lines(pipelines), on), false));
            }
        }
    }
}
