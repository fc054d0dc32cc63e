package oncall.report.owners;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.Rotation;
import oncall.model.TimeSpan;
import oncall.render.Cell;
import oncall.render.Row;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.People;
import oncall.report.Phrase;
import org.jspecify.annotations.Nullable;

/** What people ask first about a pipeline: how urgent it is, who owns it, and which rotations answer for it. */
public record OwnershipTable(Plan plan, People people) {

    /**
     * A row for each pipeline, area by area, without columns in which nothing is known.
     *
     * @param name the name of a pipeline, or a link with it
     * @param review when its runbook was reviewed; empty to omit it
     */
    public Table of(Function<Pipeline, Text> name, Function<Pipeline, Text> review) {
        boolean differ =
                plan.pipelines().stream().map(Pipeline::rotations).distinct().count() > 1;
        Map<String, String> titles =
                plan.rotations().stream().collect(Collectors.toMap(Rotation::id, Rotation::title, (one, other) -> one));
        return Table.of(
                        "Area|Pipeline~|Tier|Respond within|Resolve within|Primary owner|Secondary owner|Rotation"
                                + "|Last reviewed",
                        Ownership.byArea(plan.pipelines()),
                        pipeline -> Row.of(
                                pipeline.area(),
                                Cell.of(name.apply(pipeline)),
                                pipeline.tier() == null ? null : pipeline.tier().id(),
                                span(pipeline.respondWithin()),
                                span(pipeline.resolveWithin()),
                                people.name(pipeline.primaryOwner()),
                                people.names(pipeline.secondaryOwners()),
                                differ
                                        ? pipeline.rotations().stream()
                                                .map(titles::get)
                                                .collect(Collectors.joining(", "))
                                        : null,
                                Cell.of(review.apply(pipeline))))
                .withoutEmptyColumns();
    }

    private static @Nullable String span(@Nullable TimeSpan span) {
        return span == null ? null : Phrase.span(span);
    }
}
