package oncall.report.owners;

import java.util.List;
import oncall.model.Pipeline;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.AmountText;
import oncall.report.owners.Ownership.Owner;
import org.jspecify.annotations.Nullable;

/** The owners for programs: engineers and pipelines by id. */
record OwnersData(String team, List<PipelineData> pipelines, List<EngineerData> engineers) {

    static OwnersData of(Ownership ownership) {
        return new OwnersData(
                ownership.plan().team(),
                ownership.plan().pipelines().stream().map(PipelineData::of).toList(),
                ownership.owners().stream()
                        .map(owner -> EngineerData.of(owner, ownership))
                        .toList());
    }

    record PipelineData(
            String id,
            @Nullable String area,
            @Nullable String tier,
            int weight,
            String primaryOwner,
            String secondaryOwner) {

        static PipelineData of(Pipeline pipeline) {
            return new PipelineData(
                    pipeline.id(),
                    pipeline.area(),
                    pipeline.tier() == null ? null : pipeline.tier().id(),
                    Ownership.weight(pipeline),
                    pipeline.primaryOwner().id(),
                    pipeline.secondaryOwner().id());
        }
    }

    /** @param without the pipelines after the engineer leaves */
    record EngineerData(
            String id,
            boolean onTeam,
            List<String> primaryOf,
            List<String> secondaryOf,
            int points,
            int sharePercent,
            List<DepartureData.LossData> without) {

        static EngineerData of(Owner owner, Ownership ownership) {
            return new EngineerData(
                    owner.engineer().id(),
                    ownership.isOnTeam(owner.engineer()),
                    owner.primaryOf().stream().map(Pipeline::id).toList(),
                    owner.secondaryOf().stream().map(Pipeline::id).toList(),
                    owner.points(),
                    AmountText.percent(owner.points(), ownership.points()),
                    DepartureData.losses(new Departure(ownership, owner.engineer())));
        }
    }

    /** A row for each pipeline. */
    static Table rows(Ownership ownership) {
        return Table.of(
                Column.texts("id name area tier weight primary_owner secondary_owner primary_name secondary_name"),
                ownership.plan().pipelines(),
                pipeline -> {
                    PipelineData data = PipelineData.of(pipeline);
                    return Row.of(
                            data.id,
                            pipeline.name(),
                            data.area,
                            data.tier,
                            data.weight,
                            data.primaryOwner,
                            data.secondaryOwner,
                            ownership.name(pipeline.primaryOwner()),
                            ownership.name(pipeline.secondaryOwner()));
                });
    }
}
