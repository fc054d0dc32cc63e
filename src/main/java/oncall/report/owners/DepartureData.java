package oncall.report.owners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.owners.Ownership.Owner;
import org.jspecify.annotations.Nullable;

/** What becomes of the pipelines if one engineer leaves, for programs. */
public record DepartureData(String team, String without, List<LossData> pipelines, List<EngineerData> engineers) {

    /**
     * What becomes of the plan without that engineer.
     *
     * @param today the day on which the remaining owners must be on the team
     */
    public static DepartureData of(Plan plan, Engineer leaver, LocalDate today) {
        Ownership ownership = new Ownership(plan);
        Departure departure = new Departure(ownership, leaver, today);
        Turns turns = new Turns(plan, today);
        return new DepartureData(
                plan.team(),
                leaver.id(),
                losses(departure),
                ownership.owners().stream()
                        .filter(owner -> !owner.engineer().is(leaver))
                        .map(owner -> EngineerData.of(owner, departure, turns))
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

        static EngineerData of(Owner owner, Departure departure, Turns turns) {
            Engineer engineer = owner.engineer();
            return new EngineerData(
                    engineer.id(),
                    owner.points(),
                    owner.points() + departure.morePoints(engineer),
                    turns.percent(engineer),
                    turns.percentWithout(departure.leaver(), engineer));
        }
    }

    /** A row for each pipeline that loses an owner. */
    public static Table rows(Plan plan, Engineer leaver, LocalDate today) {
        List<Row> rows = new ArrayList<>();
        for (Departure.Loss loss : new Departure(new Ownership(plan), leaver, today).losses()) {
            LossData data = LossData.of(loss);
            rows.add(Row.of(data.id, loss.pipeline().name(), data.loses, data.left));
        }
        return new Table(Column.of("id", "name", "loses", "left"), rows);
    }
}
