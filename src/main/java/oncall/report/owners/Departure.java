package oncall.report.owners;

import java.util.List;
import java.util.stream.Stream;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.report.TurnShares;
import oncall.report.owners.Ownership.Owner;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the pipelines and of the on-call turns if an engineer leaves. The other owner is left with each pipeline,
 * as long as that one is there.
 */
record Departure(Plan plan, Ownership ownership, Engineer leaver) {

    /** What changes, those of which the engineer is primary owner first. */
    List<Loss> losses() {
        Owner owner = ownership.of(leaver);
        return Stream.concat(
                        owner.primaryOf().stream()
                                .map(pipeline -> loss(pipeline, Role.PRIMARY, pipeline.secondaryOwner())),
                        owner.secondaryOf().stream()
                                .map(pipeline -> loss(pipeline, Role.SECONDARY, pipeline.primaryOwner())))
                .toList();
    }

    private Loss loss(Pipeline pipeline, Role lost, Engineer other) {
        return new Loss(pipeline, lost, other, ownership.isThere(other) && !other.is(leaver) ? other : null);
    }

    /** Of how many pipelines that engineer would be the only owner. */
    int aloneWith(Engineer engineer) {
        return (int) losses().stream().filter(loss -> engineer.is(loss.left())).count();
    }

    /** What that engineer would carry, in points: the secondary owner takes the primary owner's part. */
    int pointsThen(Engineer engineer) {
        return ownership.of(engineer).points()
                + losses().stream()
                        .filter(loss -> loss.lost() == Role.PRIMARY && engineer.is(loss.left()))
                        .mapToInt(loss -> Ownership.weight(loss.pipeline()))
                        .sum();
    }

    /** What part of the turns that engineer takes, in percent. */
    int turnsNow(Engineer engineer) {
        return shares().percent(engineer);
    }

    /** The same after the departure. */
    int turnsThen(Engineer engineer) {
        return shares().without(leaver).percent(engineer);
    }

    private TurnShares shares() {
        return TurnShares.on(ownership.day(), plan.rotation());
    }

    /**
     * A pipeline that loses an owner.
     *
     * @param lost the part of the owner who leaves
     * @param other the other owner
     * @param left the other owner, or null if that one is not there
     */
    record Loss(
            Pipeline pipeline,
            Role lost,
            Engineer other,
            @Nullable Engineer left) {}
}
