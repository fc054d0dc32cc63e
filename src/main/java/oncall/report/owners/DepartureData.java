package oncall.report.owners;

import java.util.List;
import oncall.model.Engineer;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.owners.Ownership.Owner;
import org.jspecify.annotations.Nullable;

/** The pipelines after one engineer leaves, for programs. */
record DepartureData(String team, String without, List<LossData> pipelines, List<EngineerData> engineers) {

    static DepartureData of(Departure departure) {
        return new DepartureData(
                departure.ownership().plan().team(),
                departure.leaver().id(),
                losses(departure),
                departure.ownership().owners().stream()
                        .filter(owner -> !owner.engineer().is(departure.leaver()))
                        .map(owner -> EngineerData.of(owner, departure))
                        .toList());
    }

    /** The pipelines that lose an owner, and who is left. */
    static List<LossData> losses(Departure departure) {
        return departure.losses().stream().map(LossData::of).toList();
    }

    record LossData(String id, String loses, @Nullable String left) {

        static LossData of(Departure.Loss loss) {
            Engineer left = loss.left();
            return new LossData(loss.pipeline().id(), loss.lost().id() + "-owner", left == null ? null : left.id());
        }
    }

    record EngineerData(String id, int points, int pointsThen, int turnsPercent, int turnsPercentThen) {

        static EngineerData of(Owner owner, Departure departure) {
            Engineer engineer = owner.engineer();
            return new EngineerData(
                    engineer.id(),
                    owner.points(),
                    departure.pointsThen(engineer),
                    departure.turnsNow(engineer),
                    departure.turnsThen(engineer));
        }
    }

    /** A row for each pipeline that loses an owner. */
    static Table rows(Departure departure) {
        return Table.of(Column.texts("id name loses left"), departure.losses(), loss -> {
            LossData data = LossData.of(loss);
            return Row.of(data.id, loss.pipeline().name(), data.loses, data.left);
        });
    }
}
