package oncall.report.owners;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.Phrase;
import oncall.report.Report;
import oncall.report.owners.Ownership.Loss;
import oncall.report.owners.Ownership.LossData;
import oncall.report.owners.Ownership.Owner;

/**
 * The pipelines after one engineer leaves.
 *
 * @param files the file that declares each pipeline, by id; called only by formats that name files
 */
public record DepartureReport(Ownership ownership, Owner leaver, Supplier<Map<String, String>> files)
        implements Report {

    private List<Loss> losses() {
        return ownership.losses(leaver);
    }

    @Override
    public Object data() {
        return new Data(
                ownership.plan().team(),
                leaver.id(),
                losses().stream().map(Loss::data).toList());
    }

    /** The pipelines after one engineer leaves, for programs. */
    record Data(String team, String without, List<LossData> pipelines) {}

    @Override
    public Table rows() {
        return Table.of(Column.texts("id name loses left"), losses(), loss -> {
            LossData data = loss.data();
            return Row.of(data.id(), loss.pipeline().name(), data.loses(), data.left());
        });
    }

    @Override
    public void writeAs(String format, Writer out) throws IOException {
        out.write(new CodeOwners(ownership.plan(), files.get(), leaver.engineer()).text());
    }

    @Override
    public Document document() {
        String name = ownership.name(leaver.engineer());
        Document.Builder document = new Document.Builder()
                .heading(1, ownership.plan().team() + ": owners without " + name)
                .paragraph(losses().isEmpty() ? name + " owns no pipeline." : introduction(name));
        if (!losses().isEmpty()) {
            document.heading(2, "Pipelines that lose an owner")
                    .table(Table.of(
                            "Area|Pipeline~|Tier|Loses its|Left",
                            losses(),
                            loss -> OwnersReport.row(
                                    loss.pipeline(), loss.lost().id() + " owner", Cell.of(loss.leftText()))));
        }
        return document.build();
    }

    private String introduction(String name) {
        long nobody = losses().stream().filter(loss -> loss.left().isEmpty()).count();
        long alone = losses().stream().filter(loss -> loss.left().size() == 1).count();
        String left;
        if (nobody > 0) {
            left = nobody + " of them would have no owner";
        } else if (alone > 0 && alone < losses().size()) {
            left = alone + " of them would have only one owner";
        } else {
            left = alone == 0 ? "each of them has two owners or more" : "each of them has only one owner";
        }
        return name + " is primary owner of " + Phrase.count(leaver.primaryOf().size(), "pipeline")
                + " and secondary owner of " + Phrase.count(leaver.secondaryOf().size(), "pipeline")
                + ". Without " + name + ", " + left + ".";
    }
}
