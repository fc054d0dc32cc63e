package oncall.report.owners;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.Phrase;
import oncall.report.Report;
import oncall.report.owners.Ownership.Owner;

/**
 * The pipelines and on-call turns after one engineer leaves.
 *
 * @param files the file that declares each pipeline, by id; called only by formats that name files
 */
public record DepartureReport(Departure departure, Supplier<Map<String, String>> files) implements Report {

    /** The departure of an engineer. */
    public DepartureReport(Ownership ownership, Engineer leaver, Supplier<Map<String, String>> files) {
        this(new Departure(ownership, leaver), files);
    }

    @Override
    public Object data() {
        return DepartureData.of(departure);
    }

    @Override
    public Table rows() {
        return DepartureData.rows(departure);
    }

    @Override
    public void writeAs(String format, Writer out) throws IOException {
        out.write(new CodeOwners(departure.ownership().plan(), files.get(), departure.leaver()).text());
    }

    @Override
    public Document document() {
        Ownership ownership = departure.ownership();
        Document.Builder document = new Document.Builder()
                .heading(1, ownership.plan().team() + ": owners without " + ownership.name(departure.leaver()))
                .paragraph(introduction());
        if (!departure.losses().isEmpty()) {
            document.heading(2, "Pipelines that lose an owner").table(losses());
        }
        Table more = more();
        if (!more.rows().isEmpty()) {
            document.heading(2, "Who takes how much more")
                    .paragraph(Ownership.WEIGHTS + " The remaining owner counts as"
                            + " the primary owner; the secondary owner's points are left for a new owner.")
                    .table(more);
        }
        return document.build();
    }

    private String introduction() {
        Ownership ownership = departure.ownership();
        Owner owner = ownership.of(departure.leaver());
        String name = ownership.name(departure.leaver());
        if (departure.losses().isEmpty()) {
            return name + " owns no pipeline.";
        }
        long nobody = departure.losses().stream()
                .map(Departure.Loss::left)
                .filter(Objects::isNull)
                .count();
        return name + " is primary owner of " + Phrase.count(owner.primaryOf().size(), "pipeline")
                + " and secondary owner of "
                + Phrase.count(owner.secondaryOf().size(), "pipeline") + ", " + owner.points() + " of "
                + ownership.points()
                + " points. Without " + name
                + (nobody == 0
                        ? ", each of them has only one owner."
                        : ", " + nobody + " of them would have no owner.");
    }

    private Table losses() {
        return Table.of(
                List.of(
                        Column.text("Area"),
                        Column.flexible("Pipeline"),
                        Column.text("Tier"),
                        Column.text("Loses its"),
                        Column.text("Left")),
                departure.losses(),
                loss -> OwnersReport.row(
                        loss.pipeline(),
                        loss.lost() == Role.PRIMARY ? "primary owner" : "secondary owner",
                        Cell.of(OwnersReport.remaining(departure, loss))));
    }

    /** The engineers whose part grows. */
    private Table more() {
        List<Row> rows = new ArrayList<>();
        for (Owner owner : departure.ownership().owners()) {
            Engineer engineer = owner.engineer();
            int alone = departure.soleOwnerOf(engineer);
            int turnsNow = departure.turnsNow(engineer);
            int turnsThen = departure.turnsThen(engineer);
            if (alone > 0 || turnsThen > turnsNow) {
                rows.add(Row.of(
                        departure.ownership().name(engineer),
                        alone,
                        owner.points(),
                        departure.pointsThen(engineer),
                        turnsNow + " %",
                        turnsThen + " %"));
            }
        }
        return new Table(Column.withNumbers("Engineer", "Alone with", "Points", "then", "On-call turns", "then"), rows);
    }
}
