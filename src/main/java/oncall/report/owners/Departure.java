package oncall.report.owners;

import java.util.List;
import java.util.stream.Stream;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.report.owners.Ownership.Owner;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the pipelines and of the on-call turns if an engineer leaves. The other owner is left with each pipeline,
 * as long as that one is on the team.
 */
record Departure(Plan plan, Ownership ownership, Engineer leaver) {

    /** What changes, those of which the engineer is primary owner first. */
    List<Loss> losses() {
        Owner owner = ownership.of(leaver);
        return Stream.concat(
                        owner.primaryOf().stream()
                                .map(pipeline ->
                                        new Loss(pipeline, Role.PRIMARY, remaining(pipeline.secondaryOwner()))),
                        owner.secondaryOf().stream()
                                .map(pipeline ->
                                        new Loss(pipeline, Role.SECONDARY, remaining(pipeline.primaryOwner()))))
                .toList();
    }

    private @Nullable Engineer remaining(Engineer engineer) {
        return ownership.isOnTeam(engineer) && !engineer.is(leaver) ? engineer : null;
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

    /** What part of the turns that engineer takes, in percent: their load out of the loads of all in the rotation. */
    int turnsNow(Engineer engineer) {
        return Ownership.percent(turnsOf(engineer), allTurns());
    }

    /** The same after the departure. */
    int turnsThen(Engineer engineer) {
        return Ownership.percent(engineer.is(leaver) ? 0 : turnsOf(engineer), allTurns() - turnsOf(leaver));
    }

    private long allTurns() {
        return plan.rotation().order().stream().mapToLong(ownership::load).sum();
    }

    private long turnsOf(Engineer engineer) {
        return plan.rotation().order().stream().anyMatch(engineer::is) ? ownership.load(engineer) : 0;
    }

    /**
     * A pipeline that loses an owner.
     *
     * @param lost the part of the owner who leaves
     * @param left the only owner left; null for nobody
     */
    record Loss(Pipeline pipeline, Role lost, @Nullable Engineer left) {}
}
