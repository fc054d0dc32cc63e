package oncall.report.owners;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import oncall.report.AmountText;
import oncall.report.Format;
import oncall.report.People;
import oncall.report.Report;
import oncall.report.Shape;
import oncall.report.owners.Ownership.Owner;
import org.jspecify.annotations.Nullable;

/** The ownership matrix, how it weighs on each, and what rests on one person if any one leaves. */
public final class OwnersReport implements Report {

    /** What it is printed in. */
    public static final List<Format> FORMATS =
            Format.of(Shape.TABLE, Shape.DOCUMENT, Shape.ROWS, Shape.RECORD, Shape.OWNERS);

    private static final int MOST_AREAS = 8;

    private final Plan plan;
    private final Ownership ownership;
    private final DeclaringFiles files;
    private final People people;

    /**
     * The owners of a plan.
     *
     * @param today the day on which owners must be on the team to count
     */
    public OwnersReport(Plan plan, LocalDate today, DeclaringFiles files) {
        this.plan = plan;
        this.ownership = new Ownership(plan, today);
        this.files = files;
        this.people = new People(plan.engineers());
    }

    @Override
    public Object data() {
        return OwnersData.of(plan, ownership);
    }

    @Override
    public Table rows() {
        return OwnersData.rows(plan);
    }

    @Override
    public void writeAs(Format format, Writer out) throws IOException {
        out.write(new CodeOwners(plan, files.byPipeline(), null).text());
    }

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder().heading(1, plan.team() + ": owners");
        if (plan.pipelines().isEmpty()) {
            return document.paragraph("The plan has no pipelines.").build();
        }
        document.heading(2, "Who owns what").table(new OwnershipTable(plan, people).table());
        Set<@Nullable String> areas = Ownership.byArea(plan.pipelines()).keySet();
        if (areas.size() > 1 && areas.size() <= MOST_AREAS) {
            document.heading(2, "By area").table(byArea(areas));
        }
        return document.heading(2, "Load")
                .paragraph(Ownership.WEIGHTS)
                .table(load())
                .heading(2, "If somebody left")
                .bullets(alone())
                .table(departures())
                .build();
    }

    private Table byArea(Set<@Nullable String> areas) {
        List<Column> columns = Column.texts("Engineer");
        for (String area : areas) {
            columns.add(Column.text(area == null ? "–" : area));
        }
        List<Row> rows = new ArrayList<>();
        for (Owner owner : ownership.owners()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(people.name(owner.engineer()))));
            for (String area : areas) {
                List<Text> lines = new ArrayList<>();
                addCount(owner.primaryOf(), area, " primary", lines);
                addCount(owner.secondaryOf(), area, " secondary", lines);
                cells.add(Cell.lines(lines));
            }
            rows.add(new Row(cells, false));
        }
        return new Table(columns, rows);
    }

    private static void addCount(List<Pipeline> owned, @Nullable String area, String role, List<Text> lines) {
        long count = owned.stream()
                .filter(pipeline -> Objects.equals(pipeline.area(), area))
                .count();
        if (count > 0) {
            lines.add(Text.of(count + role));
        }
    }

    private Table load() {
        int points = ownership.points();
        long loads = ownership.owners().stream()
                .mapToLong(owner -> ownership.load(owner.engineer()))
                .sum();
        return new Table(
                Column.withNumbers("Engineer", "Load", "Primary of", "Secondary of", "Points", "Share", "Fair share"),
                ownership.owners().stream()
                        .map(owner -> Row.of(
                                people.name(owner.engineer()),
                                AmountText.aligned(owner.engineer().load()),
                                String.valueOf(owner.primaryOf().size()),
                                String.valueOf(owner.secondaryOf().size()),
                                String.valueOf(owner.points()),
                                Ownership.percent(owner.points(), points) + " %",
                                Ownership.percent(ownership.load(owner.engineer()), loads) + " %"))
                        .toList());
    }

    /** What rests on one person already, since the other owner is not on the team. */
    private List<Text> alone() {
        List<Text> lines = new ArrayList<>();
        for (Pipeline pipeline : plan.pipelines()) {
            boolean primary = ownership.isOnTeam(pipeline.primaryOwner());
            boolean secondary = ownership.isOnTeam(pipeline.secondaryOwner());
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
            if (ownership.isOnTeam(owner.engineer())) {
                addDeparture(new Departure(plan, ownership, owner.engineer()), rows);
            }
        }
        return new Table(List.of(Column.text("Without"), Column.flexible("this would rest"), Column.text("on")), rows);
    }

    /** Adds a row for each engineer who is left, and one for what nobody is left with; one if nothing is lost. */
    private void addDeparture(Departure departure, List<Row> rows) {
        Cell leaver = Cell.of(people.name(departure.leaver()));
        Map<Text, List<Text>> pipelines = new LinkedHashMap<>();
        for (Departure.Loss loss : departure.losses()) {
            pipelines
                    .computeIfAbsent(DepartureReport.remaining(loss, people), left -> new ArrayList<>())
                    .add(Text.of(loss.pipeline().name()));
        }
        if (pipelines.isEmpty()) {
            rows.add(Row.of(leaver, Cell.of(Text.of("nothing", Style.MUTED))));
        }
        pipelines.forEach((left, lines) -> rows.add(Row.of(leaver, Cell.lines(lines), Cell.of(left))));
    }
}
