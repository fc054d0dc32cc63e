package oncall.report.owners;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.RunbookDuty;
import org.jspecify.annotations.Nullable;

/**
 * Who owns which pipelines, and how that weighs on each. A pipeline counts 1, and 2 if its tier requires a runbook; its
 * primary owner carries that twice and its secondary owner once.
 */
public final class Ownership {

    static final String WEIGHTS = "Points: a pipeline counts 1, and 2 if its tier requires a runbook; its primary owner"
            + " carries that twice, its secondary owner once.";

    private static final int PRIMARY = 2;

    private final Map<String, Owner> owners = new LinkedHashMap<>();

    public Ownership(Plan project) {
        for (Engineer engineer : project.engineers()) {
            owners.put(engineer.id(), new Owner(engineer));
        }
        for (Pipeline pipeline : project.pipelines()) {
            owner(pipeline.primaryOwner()).primaryOf.add(pipeline);
            owner(pipeline.secondaryOwner()).secondaryOf.add(pipeline);
        }
    }

    private Owner owner(Engineer engineer) {
        return owners.computeIfAbsent(engineer.id(), id -> new Owner(engineer));
    }

    /** Everyone, as listed in the files, owners or not. */
    public List<Owner> owners() {
        return List.copyOf(owners.values());
    }

    /** What one engineer owns. */
    Owner of(Engineer engineer) {
        return owner(engineer);
    }

    /** The pipelines of each area, in the order in which areas are first named; null for those without. */
    public static Map<@Nullable String, List<Pipeline>> byArea(List<Pipeline> pipelines) {
        Map<@Nullable String, List<Pipeline>> areas = new LinkedHashMap<>();
        for (Pipeline pipeline : pipelines) {
            areas.computeIfAbsent(pipeline.area(), area -> new ArrayList<>()).add(pipeline);
        }
        return areas;
    }

    /** What a pipeline counts. */
    static int weight(Pipeline pipeline) {
        return pipeline.tier() != null && pipeline.tier().runbook() == RunbookDuty.REQUIRED ? 2 : 1;
    }

    /** What all owners carry together. */
    int points() {
        int points = 0;
        for (Owner owner : owners.values()) {
            points += owner.points();
        }
        return points;
    }

    /** How much more the primary owner of a pipeline carries than its secondary owner. */
    static int moreAsPrimary(Pipeline pipeline) {
        return (PRIMARY - 1) * weight(pipeline);
    }

    /** What one engineer owns. */
    public static final class Owner {

        private final Engineer engineer;
        private final List<Pipeline> primaryOf = new ArrayList<>();
        private final List<Pipeline> secondaryOf = new ArrayList<>();

        Owner(Engineer engineer) {
            this.engineer = engineer;
        }

        public Engineer engineer() {
            return engineer;
        }

        public List<Pipeline> primaryOf() {
            return primaryOf;
        }

        public List<Pipeline> secondaryOf() {
            return secondaryOf;
        }

        /** What it weighs. */
        int points() {
            int points = 0;
            for (Pipeline pipeline : primaryOf) {
                points += PRIMARY * weight(pipeline);
            }
            for (Pipeline pipeline : secondaryOf) {
                points += weight(pipeline);
            }
            return points;
        }
    }
}
