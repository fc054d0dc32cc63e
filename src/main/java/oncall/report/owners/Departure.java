package oncall.report.owners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Role;
import oncall.report.owners.Ownership.Owner;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the pipelines that an engineer owns, if that engineer left. The other owner is left with each of them,
 * as long as that one is on the team.
 */
public final class Departure {

    private final Owner leaver;
    private final DateRange today;

    /** @param today the day on which who is left must be on the team */
    public Departure(Ownership ownership, Engineer leaver, LocalDate today) {
        this.leaver = ownership.of(leaver);
        this.today = new DateRange(today, today);
    }

    Engineer leaver() {
        return leaver.engineer();
    }

    /** What changes, those of which the engineer is primary owner first. */
    List<Loss> losses() {
        List<Loss> losses = new ArrayList<>();
        for (Pipeline pipeline : leaver.primaryOf()) {
            losses.add(new Loss(pipeline, Role.PRIMARY, onTeam(pipeline.secondaryOwner())));
        }
        for (Pipeline pipeline : leaver.secondaryOf()) {
            losses.add(new Loss(pipeline, Role.SECONDARY, onTeam(pipeline.primaryOwner())));
        }
        return losses;
    }

    private @Nullable Engineer onTeam(Engineer engineer) {
        return engineer.isOnTeam(today) && !engineer.is(leaver.engineer()) ? engineer : null;
    }

    /** Which pipelines would rest on that engineer alone. */
    List<Pipeline> restsOn(Engineer engineer) {
        List<Pipeline> alone = new ArrayList<>();
        for (Loss loss : losses()) {
            if (engineer.is(loss.left())) {
                alone.add(loss.pipeline());
            }
        }
        return alone;
    }

    /** What that engineer carries more, in points: who was secondary owner takes the primary owner's part. */
    int morePoints(Engineer engineer) {
        int more = 0;
        for (Loss loss : losses()) {
            if (loss.lost() == Role.PRIMARY && engineer.is(loss.left())) {
                more += Ownership.moreAsPrimary(loss.pipeline());
            }
        }
        return more;
    }

    /**
     * A pipeline that loses an owner.
     *
     * @param pipeline the pipeline
     * @param lost the part of the owner who leaves
     * @param left the only owner left, or null for nobody
     */
    record Loss(Pipeline pipeline, Role lost, @Nullable Engineer left) {}
}
