package oncall.report.owners;

import java.util.List;
import java.util.stream.Stream;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Role;
import oncall.report.TurnShares;
import oncall.report.owners.Ownership.Owner;
import org.jspecify.annotations.Nullable;

/**
 * The pipelines and on-call turns after an engineer leaves. The other owner keeps each pipeline alone, if they are
 * available.
 */
record Departure(Ownership ownership, Engineer leaver) {

    /** The pipelines that lose an owner; first those of which the engineer is the primary owner. */
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
        return new Loss(pipeline, lost, other, ownership.isAvailable(other) && !other.is(leaver) ? other : null);
    }

    /** The number of pipelines of which the engineer would be the only owner. */
    int soleOwnerOf(Engineer engineer) {
        return (int) losses().stream().filter(loss -> engineer.is(loss.left())).count();
    }

    /** The points of the engineer after the departure: the secondary owner takes the primary owner's part. */
    int pointsThen(Engineer engineer) {
        return ownership.of(engineer).points()
                + losses().stream()
                        .filter(loss -> loss.lost() == Role.PRIMARY && engineer.is(loss.left()))
                        .mapToInt(loss -> Ownership.weight(loss.pipeline()))
                        .sum();
    }

    /** The engineer's share of the turns, in percent. */
    int turnsNow(Engineer engineer) {
        return shares().percent(engineer);
    }

    /** The engineer's share of the turns after the departure, in percent. */
    int turnsThen(Engineer engineer) {
        return shares().without(leaver).percent(engineer);
    }

    private TurnShares shares() {
        return TurnShares.on(ownership.day(), ownership.plan().rotation());
    }

    /**
     * A pipeline that loses an owner.
     *
     * @param lost the part of the owner who leaves
     * @param other the other owner
     * @param left the other owner, or null if they are not available
     */
    record Loss(
            Pipeline pipeline,
            Role lost,
            Engineer other,
            @Nullable Engineer left) {}
}
