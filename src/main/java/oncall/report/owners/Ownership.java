package oncall.report.owners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.AmountText;
import oncall.report.DateText;
import oncall.report.People;
import oncall.schedule.Absence;
import org.jspecify.annotations.Nullable;

/**
 * Who owns which pipelines, in points. A pipeline counts 1, or 2 if its tier requires a runbook. Its primary owner gets
 * twice that, each secondary owner once.
 *
 * @param today the day on which owners must be available to count
 * @param owners everyone, as listed in the files, owners or not
 * @param points the points of all owners together
 */
public record Ownership(Plan plan, DateRange today, People people, List<Owner> owners, int points) {

    static final String WEIGHTS = "Points: a pipeline counts 1, or 2 if its tier requires a runbook. Its primary owner"
            + " gets twice that, each secondary owner once.";

    public Ownership(Plan plan, LocalDate today) {
        this(plan, new DateRange(today, today), new People(plan.engineers()), owners(plan));
    }

    private Ownership(Plan plan, DateRange today, People people, List<Owner> owners) {
        this(
                plan,
                today,
                people,
                owners,
                owners.stream().mapToInt(Owner::points).sum());
    }

    private static List<Owner> owners(Plan plan) {
        Map<String, Owner> owners = new LinkedHashMap<>();
        for (Engineer engineer : plan.engineers()) {
            owners.put(engineer.id(), new Owner(engineer, new ArrayList<>(), new ArrayList<>()));
        }
        for (Pipeline pipeline : plan.pipelines()) {
            for (Engineer engineer : pipeline.owners()) {
                Owner owner = Objects.requireNonNull(owners.get(engineer.id()), "owners are on the team");
                (engineer.is(pipeline.primaryOwner()) ? owner.primaryOf : owner.secondaryOf).add(pipeline);
            }
        }
        return List.copyOf(owners.values());
    }

    String name(Engineer engineer) {
        return people.name(engineer);
    }

    /** The names, in this order, as one text. */
    String names(List<Engineer> engineers) {
        return people.names(engineers);
    }

    /** The pipelines that lose an owner if an engineer leaves; first those of which the engineer is primary owner. */
    List<Loss> losses(Owner leaver) {
        List<Loss> losses = new ArrayList<>();
        leaver.primaryOf.forEach(lost -> losses.add(loss(lost, Role.PRIMARY, leaver.engineer)));
        leaver.secondaryOf.forEach(lost -> losses.add(loss(lost, Role.SECONDARY, leaver.engineer)));
        return losses;
    }

    private Loss loss(Pipeline pipeline, Role lost, Engineer leaver) {
        List<Engineer> others = new ArrayList<>(pipeline.owners());
        others.removeIf(leaver::is);
        List<Engineer> left = others.stream().filter(this::isAvailable).toList();
        Text nobody = Text.of("nobody", Style.ALERT).plus(others.isEmpty() ? "" : ": " + absences(others));
        return new Loss(pipeline, lost, left, left.isEmpty() ? nobody : Text.of(names(left)));
    }

    /** The part of all points that is one engineer's, in percent. */
    public int percent(Engineer engineer) {
        return owners.stream()
                .filter(owner -> owner.engineer.is(engineer))
                .mapToInt(owner -> AmountText.percent(owner.points(), points))
                .sum();
    }

    boolean isOnTeam(Engineer engineer) {
        return engineer.isOnTeam(today);
    }

    /** Whether the engineer is on the team and not on time off on the day, not counting a weekly day off. */
    boolean isAvailable(Engineer engineer) {
        return isOnTeam(engineer) && engineer.timeOffIn(today).stream().allMatch(timeOff -> timeOff.every() != null);
    }

    /** Why these engineers are not available. */
    String absences(List<Engineer> engineers) {
        return engineers.stream().map(this::absence).collect(Collectors.joining(", and "));
    }

    private String absence(Engineer engineer) {
        Absence absence = isOnTeam(engineer) ? Absence.of(engineer, today) : null;
        return name(engineer)
                + (absence == null ? " is not on the team" : " is away until " + DateText.withWeekday(absence.to()));
    }

    static int weight(Pipeline pipeline) {
        return pipeline.requiresRunbook() ? 2 : 1;
    }

    /** The pipelines area by area, in the order in which areas first appear. */
    static List<Pipeline> byArea(List<Pipeline> pipelines) {
        Map<String, List<Pipeline>> areas = new LinkedHashMap<>();
        for (Pipeline pipeline : pipelines) {
            areas.computeIfAbsent(Objects.requireNonNullElse(pipeline.area(), ""), area -> new ArrayList<>())
                    .add(pipeline);
        }
        return areas.values().stream().flatMap(List::stream).toList();
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
     * @param left the other owners who are available, the one who then answers for it first
     * @param leftText their names, or why there is nobody
     */
    record Loss(Pipeline pipeline, Role lost, List<Engineer> left, Text leftText) {

        LossData data() {
            List<String> ids = left.stream().map(Engineer::id).toList();
            return new LossData(pipeline.id(), lost.id() + "-owner", ids.isEmpty() ? null : ids.get(0), ids);
        }
    }

    /**
     * A loss for programs.
     *
     * @param left the owner who then answers for the pipeline, or null
     * @param ownersLeft all owners who are left
     */
    record LossData(String id, String loses, @Nullable String left, List<String> ownersLeft) {}
}
