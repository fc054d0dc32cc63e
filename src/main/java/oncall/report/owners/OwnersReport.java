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
import oncall.model.Load;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.JsonObject;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.AmountText;
import oncall.report.Format;
import oncall.report.People;
import oncall.report.Report;
import oncall.report.owners.Ownership.Loss;
import oncall.report.owners.Ownership.Owner;

/**
 * The ownership matrix, how much each person owns, and what would depend on one person if anyone left.
 *
 * @param files the file that declares each pipeline, by id; called only by formats that name files
 */
public record OwnersReport(Ownership ownership, Supplier<Map<String, String>> files) implements Report {

    /** The formats of owners. */
    public static final List<Format> FORMATS =
            List.of(Format.TABLE, Format.MARKDOWN, Format.CSV, Format.JSON, Format.CODEOWNERS);

    @Override
    public Object data() {
        return JsonObject.of(
                "team", ownership.plan().team(),
                "pipelines",
                        ownership.plan().pipelines().stream()
                                .map(OwnersReport::data)
                                .toList(),
                "engineers", ownership.owners().stream().map(this::data).toList());
    }

    /** The secondary owner is the first of the secondary owners. */
    private static Object data(Pipeline pipeline) {
        List<String> secondary =
                pipeline.secondaryOwners().stream().map(Engineer::id).toList();
        return JsonObject.of(
                "id", pipeline.id(),
                "area", pipeline.area(),
                "tier", pipeline.tier() == null ? null : pipeline.tier().id(),
                "weight", Ownership.weight(pipeline),
                "primary_owner", pipeline.primaryOwner().id(),
                "secondary_owner", secondary.isEmpty() ? null : secondary.get(0),
                "secondary_owners", secondary,
                "paths", pipeline.paths());
    }

    private Object data(Owner owner) {
        return JsonObject.of(
                "id", owner.id(),
                "on_team", ownership.isOnTeam(owner.engineer()),
                "primary_of", owner.primaryOf().stream().map(Pipeline::id).toList(),
                "secondary_of", owner.secondaryOf().stream().map(Pipeline::id).toList(),
                "points", owner.points(),
                "share_percent", AmountText.percent(owner.points(), ownership.points()),
                "without", ownership.losses(owner).stream().map(Loss::data).toList());
    }

    @Override
    public Table rows() {
        return Table.of(
                Column.texts("id name area tier weight primary_owner secondary_owner primary_name secondary_name"),
                ownership.plan().pipelines(),
                pipeline -> Row.of(
                        pipeline.id(),
                        pipeline.name(),
                        pipeline.area(),
                        pipeline.tier() == null ? null : pipeline.tier().id(),
                        Ownership.weight(pipeline),
                        pipeline.primaryOwner().id(),
                        pipeline.secondaryOwners().stream().map(Engineer::id).collect(Collectors.joining(", ")),
                        ownership.name(pipeline.primaryOwner()),
                        pipeline.secondaryOwners().stream().map(ownership::name).collect(Collectors.joining(", "))));
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
                .paragraph(Ownership.WEIGHTS + " A fair share is the load's part of what people on call own.")
                .table(load())
                .heading(2, "If somebody left")
                .bullets(alone())
                .table(departures())
                .build();
    }

    /** The ownership matrix: a row for each pipeline, area by area. */
    public static Table matrix(Plan plan, People people) {
        return Table.of(
                "Area|Pipeline~|Tier|Primary owner|Secondary owner",
                Ownership.byArea(plan.pipelines()),
                pipeline ->
                        row(pipeline, people.name(pipeline.primaryOwner()), people.names(pipeline.secondaryOwners())));
    }

    /** A row for a pipeline: area, name and tier, then two more cells. */
    static Row row(Pipeline pipeline, Object fourth, Object fifth) {
        String tier = pipeline.tier() == null ? "–" : pipeline.tier().id();
        return Row.of(pipeline.area() == null ? "–" : pipeline.area(), pipeline.name(), tier, fourth, fifth);
    }

    /** Those who are on call share the points that teams, managers and others do not own. */
    private Table load() {
        int points = ownership.points();
        long loads = ownership.owners().stream().mapToLong(this::duty).sum();
        long shared = ownership.owners().stream()
                .filter(owner -> owner.engineer().onCall())
                .mapToLong(Owner::points)
                .sum();
        return Table.of(
                "Engineer|Load#|Primary of#|Secondary of#|Points#|Share#|Fair share#",
                concerned(),
                owner -> Row.of(
                        ownership.name(owner.engineer()),
                        owner.engineer().onCall() ? AmountText.aligned(load(owner)) : "–",
                        owner.primaryOf().size(),
                        owner.secondaryOf().size(),
                        owner.points(),
                        AmountText.percent(owner.points(), points) + " %",
                        owner.engineer().onCall()
                                ? AmountText.percent(duty(owner) * shared, loads * points) + " %"
                                : "–"));
    }

    /** Everyone who is on call or owns something. */
    private List<Owner> concerned() {
        return ownership.owners().stream()
                .filter(owner -> owner.engineer().onCall() || owner.points() > 0)
                .toList();
    }

    private Load load(Owner owner) {
        return owner.engineer().load(ownership.today().from());
    }

    /** The load in hundredths; 0 for anyone who is never on call, excused or not on the team. */
    private long duty(Owner owner) {
        boolean isOnDuty = owner.engineer().onCall()
                && ownership.isOnTeam(owner.engineer())
                && !owner.engineer().isExcused(ownership.today());
        return isOnDuty ? load(owner).hundredths() : 0;
    }

    /** The pipelines that already depend on one person, since there is no other owner or none is available. */
    private List<Text> alone() {
        List<Text> lines = new ArrayList<>();
        for (Pipeline pipeline : ownership.plan().pipelines()) {
            List<Engineer> left =
                    pipeline.owners().stream().filter(ownership::isAvailable).toList();
            List<Engineer> gone = pipeline.owners().stream()
                    .filter(owner -> !ownership.isAvailable(owner))
                    .toList();
            String because = gone.isEmpty() ? "it has no secondary owner" : ownership.absences(gone);
            if (left.isEmpty()) {
                lines.add(Text.of(pipeline.name() + " already has no owner: " + because + ".", Style.ALERT));
            } else if (left.size() == 1) {
                String owner = ownership.name(left.get(0));
                lines.add(
                        Text.of(pipeline.name() + " already depends on " + owner + ": " + because + ".", Style.NOTICE));
            }
        }
        return lines;
    }

    /**
     * For each leaver, a row for each remaining owner and one for pipelines without any, or one row if nothing is lost.
     */
    private Table departures() {
        List<Row> rows = new ArrayList<>();
        for (Owner owner : concerned()) {
            String leaver = ownership.name(owner.engineer());
            Map<Text, List<Text>> pipelines = ownership.losses(owner).stream()
                    .collect(Collectors.groupingBy(
                            Loss::leftText,
                            LinkedHashMap::new,
                            Collectors.mapping(loss -> Text.of(loss.pipeline().name()), Collectors.toList())));
            if (ownership.isOnTeam(owner.engineer()) && pipelines.isEmpty()) {
                rows.add(Row.of(leaver, Cell.of(Text.of("nothing", Style.MUTED))));
            } else if (ownership.isOnTeam(owner.engineer())) {
                pipelines.forEach((left, lines) -> rows.add(Row.of(leaver, new Cell(lines), Cell.of(left))));
            }
        }
        return new Table("Without|Pipelines~|Owners left", rows);
    }
}
