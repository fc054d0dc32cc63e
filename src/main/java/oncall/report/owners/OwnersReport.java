package oncall.report.owners;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

/**
 * The ownership matrix, how much each person owns, and what would depend on one person if anyone left.
 *
 * @param files the file that declares each pipeline, by id; called only by formats that name files
 */
public record OwnersReport(Ownership ownership, Supplier<Map<String, String>> files) implements Report {

    /** The formats of owners. */
    public static final List<Format> FORMATS =
            Format.of(Shape.TABLE, Shape.DOCUMENT, Shape.ROWS, Shape.RECORD, Shape.OWNERS);

    @Override
    public Object data() {
        return OwnersData.of(ownership);
    }

    @Override
    public Table rows() {
        return OwnersData.rows(ownership);
    }

    @Override
    public void writeAs(String format, Writer out) throws IOException {
        out.write(new CodeOwners(ownership.plan(), files.get(), null).text());
    }

    @Override
    public Document document() {
        Plan plan = ownership.plan();
        Document.Builder document = new Document.Builder().heading(1, plan.team() + ": owners");
        if (plan.pipelines().isEmpty()) {
            return document.paragraph("The plan has no pipelines.").build();
        }
        return document.heading(2, "Who owns what")
                .table(matrix(plan, new People(plan.engineers())))
                .heading(2, "Load")
                .paragraph(Ownership.WEIGHTS)
                .table(load())
                .heading(2, "If somebody left")
                .bullets(alone())
                .table(departures())
                .build();
    }

    /** The ownership matrix: a row for each pipeline, area by area. */
    public static Table matrix(Plan plan, People people) {
        return Table.of(
                List.of(
                        Column.text("Area"),
                        Column.flexible("Pipeline"),
                        Column.text("Tier"),
                        Column.text("Primary owner"),
                        Column.text("Secondary owner")),
                Ownership.byArea(plan.pipelines()).values().stream()
                        .flatMap(List::stream)
                        .toList(),
                pipeline ->
                        row(pipeline, people.name(pipeline.primaryOwner()), people.name(pipeline.secondaryOwner())));
    }

    /** A row for a pipeline: area, name and tier, then two more cells. */
    static Row row(Pipeline pipeline, Object fourth, Object fifth) {
        String tier = pipeline.tier() == null ? "–" : pipeline.tier().id();
        return Row.of(pipeline.area() == null ? "–" : pipeline.area(), pipeline.name(), tier, fourth, fifth);
    }

    private Table load() {
        int points = ownership.points();
        long loads = ownership.owners().stream()
                .mapToLong(owner -> ownership.load(owner.engineer()))
                .sum();
        return Table.of(
                Column.withNumbers("Engineer", "Load", "Primary of", "Secondary of", "Points", "Share", "Fair share"),
                ownership.owners(),
                owner -> Row.of(
                        ownership.name(owner.engineer()),
                        AmountText.aligned(ownership.written(owner.engineer())),
                        owner.primaryOf().size(),
                        owner.secondaryOf().size(),
                        owner.points(),
                        AmountText.percent(owner.points(), points) + " %",
                        AmountText.percent(ownership.load(owner.engineer()), loads) + " %"));
    }

    /** The pipelines that already depend on one person, since the other owner is not available. */
    private List<Text> alone() {
        List<Text> lines = new ArrayList<>();
        for (Pipeline pipeline : ownership.plan().pipelines()) {
            boolean primary = ownership.isAvailable(pipeline.primaryOwner());
            boolean secondary = ownership.isAvailable(pipeline.secondaryOwner());
            if (!primary && !secondary) {
                lines.add(Text.of(
                        pipeline.name() + " already has no owner: " + ownership.absence(pipeline.primaryOwner())
                                + ", and " + ownership.absence(pipeline.secondaryOwner()) + ".",
                        Style.ALERT));
            } else if (!primary || !secondary) {
                Engineer left = primary ? pipeline.primaryOwner() : pipeline.secondaryOwner();
                Engineer gone = primary ? pipeline.secondaryOwner() : pipeline.primaryOwner();
                lines.add(Text.of(
                        pipeline.name() + " already depends on " + ownership.name(left) + ": " + ownership.absence(gone)
                                + ".",
                        Style.NOTICE));
            }
        }
        return lines;
    }

    private Table departures() {
        List<Row> rows = new ArrayList<>();
        for (Owner owner : ownership.owners()) {
            if (ownership.isOnTeam(owner.engineer())) {
                addDeparture(new Departure(ownership, owner.engineer()), rows);
            }
        }
        return new Table(
                List.of(Column.text("Without"), Column.flexible("Pipelines"), Column.text("Only owner left")), rows);
    }

    /** Adds a row for each remaining owner, one for pipelines without any, and one row if nothing is lost. */
    private void addDeparture(Departure departure, List<Row> rows) {
        Cell leaver = Cell.of(ownership.name(departure.leaver()));
        Map<Text, List<Text>> pipelines = departure.losses().stream()
                .collect(Collectors.groupingBy(
                        loss -> remaining(departure, loss),
                        LinkedHashMap::new,
                        Collectors.mapping(loss -> Text.of(loss.pipeline().name()), Collectors.toList())));
        if (pipelines.isEmpty()) {
            rows.add(Row.of(leaver, Cell.of(Text.of("nothing", Style.MUTED))));
        }
        pipelines.forEach((left, lines) -> rows.add(Row.of(leaver, new Cell(lines), Cell.of(left))));
    }

    /** The owner left for a pipeline. */
    static Text remaining(Departure departure, Departure.Loss loss) {
        if (loss.left() != null) {
            return Text.of(departure.ownership().name(loss.left()));
        }
        Engineer other = loss.other();
        String why =
                other.is(departure.leaver()) ? "" : ": " + departure.ownership().absence(other);
        return Text.of("nobody", Style.ALERT).plus(why);
    }
}
