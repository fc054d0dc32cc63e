package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** Pipelines whose owners both join later, or one of them much later. */
public final class OwnerNotThereYet implements ScheduleRule {

    static final String ID = "owner-not-there-yet";

    /** Who joins so soon may be named already where the other owner is there. */
    private static final int WEEKS_SOON = 4;

    private static final int MOST_TOLD = 40;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                true,
                false,
                "Both owners of a pipeline join the team later, or one of them more than 4 weeks later",
                "The runbook sends people to someone who does not know the pipeline yet.",
                example("2027-06-01"),
                example("2026-06-01"));
    }

    private static Example example(String joins) {
        return new Example("pipelines.yaml", OwnerLeft.pipelines("bob").text(), new Example("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob", joins: JOINS}
                  - {id: charlie, name: Charlie, slack: "@charlie", joins: JOINS}
                  - {id: diana, name: Diana, slack: "@diana"}
                rotation: {start: 2026-01-05}
                """.replace(
                        "JOINS", joins)));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        EngineersById engineers = new EngineersById(plan.team());
        TiersById tiers = new TiersById(plan.files());
        Map<String, Pipelines> found = new LinkedHashMap<>();
        for (PipelineFileSpec file : plan.files().pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                if (Ownership.isTwice(pipeline)) {
                    continue;
                }
                Located<String> primary = pipeline.primaryOwner();
                Located<String> secondary = pipeline.secondaryOwner();
                String first = joining(primary, engineers, plan.today());
                String second = joining(secondary, engineers, plan.today());
                if (primary != null && secondary != null && first != null && second != null) {
                    String both = "neither owner is on the team yet: " + first + ", and " + second;
                    add(both, tiers.severity(pipeline), primary.location(), pipeline, found);
                } else {
                    LocalDate soon = plan.today().plusWeeks(WEEKS_SOON);
                    addOne(primary, joining(primary, engineers, soon), pipeline, found);
                    addOne(secondary, joining(secondary, engineers, soon), pipeline, found);
                }
            }
        }
        for (Map.Entry<String, Pipelines> entry : found.entrySet()) {
            Pipelines pipelines = entry.getValue();
            findings.found(
                    pipelines.severity,
                    pipelines.place,
                    ID,
                    "of " + Words.quoted(pipelines.ids, MOST_TOLD) + " " + entry.getKey(),
                    "name someone who is there, or correct 'joins' in team.yaml");
        }
    }

    /** {@code Bob joins on 2027-06-01}, where that is after the day; else null. */
    private static @Nullable String joining(@Nullable Located<String> owner, EngineersById engineers, LocalDate day) {
        EngineerSpec engineer = owner == null ? null : engineers.get(owner.value());
        return owner == null
                        || engineer == null
                        || engineer.joins() == null
                        || !engineer.joins().value().isAfter(day)
                ? null
                : EngineersById.name(owner.value(), engineer) + " joins on "
                        + engineer.joins().value();
    }

    private static void addOne(
            @Nullable Located<String> owner,
            @Nullable String joining,
            PipelineSpec pipeline,
            Map<String, Pipelines> found) {
        if (owner != null && joining != null) {
            String one = "an owner is not on the team yet: " + joining;
            add(one, Severity.WARNING, owner.location(), pipeline, found);
        }
    }

    private static void add(
            String what, Severity severity, Location place, PipelineSpec pipeline, Map<String, Pipelines> found) {
        if (pipeline.id() == null) {
            return;
        }
        Pipelines pipelines = found.get(what);
        if (pipelines == null) {
            pipelines = new Pipelines(place);
            found.put(what, pipelines);
        }
        pipelines.ids.add(pipeline.id().value());
        pipelines.severity = severity == Severity.ERROR ? severity : pipelines.severity;
    }

    /** The pipelines of which the same is to be said, as one finding. */
    private static final class Pipelines {

        private final Location place;
        private final List<String> ids = new ArrayList<>();
        private Severity severity = Severity.WARNING;

        private Pipelines(Location place) {
            this.place = place;
        }
    }
}
