package oncall.report.owners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Load;
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
 */
public final class Ownership {

    static final String WEIGHTS = "Points: a pipeline counts 1, or 2 if its tier requires a runbook. Its primary owner"
            + " gets twice that, its secondary owner once.";

    private final Map<String, Owner> owners = new LinkedHashMap<>();
    private final Plan plan;
    private final People people;
    private final DateRange today;

    /** @param today the day on which owners must be available to count */
    public Ownership(Plan plan, LocalDate today) {
        this.plan = plan;
        this.people = new People(plan.engineers());
        this.today = new DateRange(today, today);
        plan.engineers().forEach(this::of);
        for (Pipeline pipeline : plan.pipelines()) {
            of(pipeline.primaryOwner()).primaryOf.add(pipeline);
            of(pipeline.secondaryOwner()).secondaryOf.add(pipeline);
        }
    }

    Plan plan() {
        return plan;
    }

    String name(Engineer engineer) {
        return people.name(engineer);
    }

    Owner of(Engineer engineer) {
        return owners.computeIfAbsent(engineer.id(), id -> new Owner(engineer, new ArrayList<>(), new ArrayList<>()));
    }

    /** Everyone, as listed in the files, owners or not. */
    List<Owner> owners() {
        return List.copyOf(owners.values());
    }

    /**
     * The pipelines that lose an owner if an engineer leaves; first those of which the engineer is the primary owner.
     * The other owner keeps each pipeline alone, if they are available.
     */
    List<Loss> losses(Engineer leaver) {
        List<Loss> losses = new ArrayList<>();
        of(leaver).primaryOf.forEach(lost -> losses.add(loss(lost, Role.PRIMARY, lost.secondaryOwner(), leaver)));
        of(leaver).secondaryOf.forEach(lost -> losses.add(loss(lost, Role.SECONDARY, lost.primaryOwner(), leaver)));
        return losses;
    }

    List<LossData> lossData(Engineer leaver) {
        return losses(leaver).stream().map(Loss::data).toList();
    }

    private Loss loss(Pipeline pipeline, Role lost, Engineer other, Engineer leaver) {
        return new Loss(pipeline, lost, other, isAvailable(other) && !other.is(leaver) ? other : null);
    }

    /** The owner left for a pipeline, or why there is nobody. */
    Text remaining(Loss loss, Engineer leaver) {
        return loss.left() != null
                ? Text.of(name(loss.left()))
                : Text.of("nobody", Style.ALERT).plus(loss.other().is(leaver) ? "" : ": " + absence(loss.other()));
    }

    /** The points of all owners together. */
    int points() {
        return owners.values().stream().mapToInt(Owner::points).sum();
    }

    LocalDate day() {
        return today.from();
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

    /** The load of the engineer, whether or not they are on the team. */
    Load written(Engineer engineer) {
        return engineer.load(day());
    }

    /** The load in hundredths; 0 for anyone who is excused or not on the team. */
    long load(Engineer engineer) {
        return isOnTeam(engineer) && !engineer.isExcused(today)
                ? written(engineer).hundredths()
                : 0;
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
    record Owner(Engineer engineer, List<Pipeline> primaryOf, List<Pipeline> secondaryOf) {

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
     * @param other the other owner
     * @param left the other owner, or null if they are not available
     */
    record Loss(
            Pipeline pipeline,
            Role lost,
            Engineer other,
            @Nullable Engineer left) {

        LossData data() {
            return new LossData(pipeline.id(), lost.id() + "-owner", left == null ? null : left.id());
        }
    }

    /** A loss for programs. */
    record LossData(String id, String loses, @Nullable String left) {}
}
