package oncall.report.owners;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.RunbookDuty;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.schedule.Absence;
import org.jspecify.annotations.Nullable;

/**
 * Who owns which pipelines, in points. A pipeline counts 1, or 2 if its tier requires a runbook. Its primary owner gets
 * twice that, its secondary owner once.
 *
 * @param today the day on which owners must be available to count
 * @param owners everyone, as listed in the files, owners or not
 */
public record Ownership(Plan plan, DateRange today, People people, List<Owner> owners) {

    static final String WEIGHTS = "Points: a pipeline counts 1, or 2 if its tier requires a runbook. Its primary owner"
            + " gets twice that, its secondary owner once.";

    public Ownership(Plan plan, LocalDate today) {
        this(plan, new DateRange(today, today), new People(plan.engineers()), owners(plan));
    }

    private static List<Owner> owners(Plan plan) {
        Map<String, List<Pipeline>> primary = plan.pipelines().stream()
                .collect(Collectors.groupingBy(
                        pipeline -> pipeline.primaryOwner().id()));
        Map<String, List<Pipeline>> secondary = plan.pipelines().stream()
                .collect(Collectors.groupingBy(
                        pipeline -> pipeline.secondaryOwner().id()));
        return plan.engineers().stream()
                .map(engineer -> new Owner(
                        engineer,
                        primary.getOrDefault(engineer.id(), List.of()),
                        secondary.getOrDefault(engineer.id(), List.of())))
                .toList();
    }

    String name(Engineer engineer) {
        return people.name(engineer);
    }

    /**
     * The pipelines that lose an owner if an engineer leaves; first those of which the engineer is the primary owner.
     * The other owner keeps each pipeline alone, if they are available.
     */
    List<Loss> losses(Owner leaver) {
        return Stream.concat(
                        leaver.primaryOf.stream()
                                .map(lost -> loss(lost, Role.PRIMARY, lost.secondaryOwner(), leaver.engineer)),
                        leaver.secondaryOf.stream()
                                .map(lost -> loss(lost, Role.SECONDARY, lost.primaryOwner(), leaver.engineer)))
                .toList();
    }

    private Loss loss(Pipeline pipeline, Role lost, Engineer other, Engineer leaver) {
        boolean isLeft = isAvailable(other) && !other.is(leaver);
        Text why = Text.of("nobody", Style.ALERT).plus(other.is(leaver) ? "" : ": " + absence(other));
        return new Loss(pipeline, lost, isLeft ? other : null, isLeft ? Text.of(name(other)) : why);
    }

    /** The points of all owners together. */
    int points() {
        return owners.stream().mapToInt(Owner::points).sum();
    }

    boolean isOnTeam(Engineer engineer) {
        return engineer.isOnTeam(today);
    }

    /** Whether the engineer is on the team and not on time off on the day, not counting a weekly day off. */
    boolean isAvailable(Engineer engineer) {
        return isOnTeam(engineer) && engineer.timeOffIn(today).stream().allMatch(timeOff -> timeOff.every() != null);
    }

    /** A sentence on why the engineer is not available. */
    String absence(Engineer engineer) {
        Absence absence = isOnTeam(engineer) ? Absence.of(engineer, today) : null;
        return name(engineer)
                + (absence == null ? " is not on the team" : " is away until " + DateText.withWeekday(absence.to()));
    }

    static int weight(Pipeline pipeline) {
        return pipeline.tier() != null && pipeline.tier().runbook() == RunbookDuty.REQUIRED ? 2 : 1;
    }

    /** The pipelines of each area, in the order in which areas first appear; "" for pipelines without an area. */
    public static Map<String, List<Pipeline>> byArea(List<Pipeline> pipelines) {
        return pipelines.stream()
                .collect(Collectors.groupingBy(
                        pipeline -> pipeline.area() == null ? "" : pipeline.area(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** What one engineer owns. */
    public record Owner(Engineer engineer, List<Pipeline> primaryOf, List<Pipeline> secondaryOf) {

        public String id() {
            return engineer.id();
        }

        int points() {
            return 2 * weight(primaryOf) + weight(secondaryOf);
        }

        private static int weight(List<Pipeline> pipelines) {
            return pipelines.stream().mapToInt(Ownership::weight).sum();
        }
    }

    /**
     * A pipeline that loses an owner.
     *
     * @param lost the part of the owner who leaves
     * @param left the other owner, or null if they are not available
     * @param leftText the name of that owner, or why there is nobody
     */
    record Loss(Pipeline pipeline, Role lost, @Nullable Engineer left, Text leftText) {

        LossData data() {
            return new LossData(pipeline.id(), lost.id() + "-owner", left == null ? null : left.id());
        }
    }

    /** A loss for programs. */
    record LossData(String id, String loses, @Nullable String left) {}
}
