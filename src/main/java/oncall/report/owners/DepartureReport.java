package oncall.report.owners;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import oncall.report.TurnShares;
import oncall.report.owners.Ownership.Loss;
import oncall.report.owners.Ownership.LossData;
import oncall.report.owners.Ownership.Owner;

/**
 * The pipelines and on-call turns after one engineer leaves.
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
                losses().stream().map(Loss::data).toList(),
                others().stream().map(this::data).toList());
    }

    /** The pipelines after one engineer leaves, for programs. */
    record Data(String team, String without, List<LossData> pipelines, List<EngineerData> engineers) {}

    record EngineerData(String id, int points, int pointsThen, int turnsPercent, int turnsPercentThen) {}

    private List<Owner> others() {
        return ownership.owners().stream()
                .filter(owner -> !owner.equals(leaver))
                .toList();
    }

    /**
     * What an engineer is responsible for, now and afterwards. A secondary owner takes the part of the primary owner
     * who leaves.
     */
    private EngineerData data(Owner owner) {
        int gained = losses().stream()
                .filter(loss -> loss.lost() == Role.PRIMARY && owner.engineer().is(loss.first()))
                .mapToInt(loss -> Ownership.weight(loss.pipeline()))
                .sum();
        TurnShares shares = shares(owner.engineer());
        return new EngineerData(
                owner.id(),
                owner.points(),
                owner.points() + gained,
                shares.percent(owner.engineer()),
                shares.without(leaver.engineer()).percent(owner.engineer()));
    }

    /** The shares of the first rotation in which the engineer takes turns. */
    private TurnShares shares(Engineer engineer) {
        List<TurnShares> all = ownership.plan().rotations().stream()
                .map(rotation -> TurnShares.on(ownership.today().from(), rotation))
                .toList();
        return all.stream()
                .filter(shares -> shares.percent(engineer) > 0)
                .findFirst()
                .orElse(all.get(0));
    }

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
            List<Column> columns = Column.headed("Area|Pipeline~|Tier|Loses its|Left");
            document.heading(2, "Pipelines that lose an owner")
                    .table(Table.of(
                            columns,
                            losses(),
                            loss -> OwnersReport.row(
                                    loss.pipeline(), loss.lost().id() + " owner", Cell.of(loss.leftText()))));
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
                + " and secondary owner of " + Phrase.count(leaver.secondaryOf().size(), "pipeline") + ", "
                + leaver.points() + " of " + ownership.points() + " points. Without " + name + ", " + left + ".";
    }

    /** The engineers whose part grows. */
    private Table more() {
        List<Row> rows = new ArrayList<>();
        for (Owner owner : others()) {
            EngineerData data = data(owner);
            long alone = losses().stream()
                    .filter(loss -> loss.left().size() == 1 && owner.engineer().is(loss.first()))
                    .count();
            if (alone > 0 || data.turnsPercentThen > data.turnsPercent) {
                rows.add(Row.of(
                        ownership.name(owner.engineer()),
                        alone,
                        data.points,
                        data.pointsThen,
                        data.turnsPercent + " %",
                        data.turnsPercentThen + " %"));
            }
        }
        return new Table("Engineer|Alone with#|Points#|then#|On-call turns#|then#", rows);
    }
}
