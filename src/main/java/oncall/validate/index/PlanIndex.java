package oncall.validate.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.model.RunbookDuty;
import oncall.plan.EngineerSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.HolidaySpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.plan.PublishedRotationSpec.ShiftSpec;
import oncall.plan.RotationSpec;
import oncall.plan.TeamSpec;
import oncall.plan.TierSpec;
import oncall.text.Located;
import oncall.text.Severity;
import org.jspecify.annotations.Nullable;

/** A plan's files, with lookups that rules share. */
public final class PlanIndex {

    private final PlanSpec plan;
    private final Map<String, NamedEngineer> engineersById = new LinkedHashMap<>();
    private final List<PipelineSpec> pipelines = new ArrayList<>();
    private final List<TierSpec> tiers = new ArrayList<>();
    private final Map<String, TierSpec> tiersById = new HashMap<>();
    private boolean hasCommonFailureModes;

    public PlanIndex(PlanSpec plan) {
        this.plan = plan;
        for (EngineerSpec engineer : engineerSpecs()) {
            Located<String> id = engineer.get(EngineerSpec.ID);
            if (id != null) {
                engineersById.putIfAbsent(id.value(), NamedEngineer.of(id, engineer));
            }
        }
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            pipelines.addAll(file.pipelines());
            hasCommonFailureModes |= !file.failureModes().isEmpty();
            tiers.addAll(file.tiers());
        }
        for (TierSpec tier : tiers) {
            if (tier.id() != null) {
                tiersById.putIfAbsent(tier.id().value(), tier);
            }
        }
        for (PipelineSpec pipeline : pipelines) {
            boolean isPrimary = pipeline.get(PipelineSpec.PRIMARY_OWNER) != null;
            Set<String> owners = new HashSet<>();
            for (Located<String> owner : pipeline.owners()) {
                NamedEngineer engineer = engineer(owner);
                if (engineer != null && pipeline.get(PipelineSpec.ID) != null && owners.add(owner.value())) {
                    engineer.ownership().add(pipeline.value(PipelineSpec.ID), isPrimary, owner, severity(pipeline));
                }
                isPrimary = false;
            }
        }
    }

    /** The files as written. */
    public PlanSpec plan() {
        return plan;
    }

    /** The file team.yaml, or null if it is missing or cannot be read. */
    public @Nullable TeamSpec team() {
        return plan.team();
    }

    /** The rotations; empty if they are missing or cannot be read. */
    public List<RotationSpec> rotations() {
        return plan.team() == null ? List.of() : plan.team().rotations();
    }

    /**
     * The rotation with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RotationSpec rotation(String id) {
        for (RotationSpec rotation : rotations()) {
            if (rotation.idOrMain().equals(id)) {
                return rotation;
            }
        }
        throw new IllegalArgumentException("no rotation " + id);
    }

    /** All entries of engineers. */
    public List<EngineerSpec> engineerSpecs() {
        return plan.team() == null ? List.of() : plan.team().list(TeamSpec.ENGINEERS);
    }

    /** The engineers with an id, in the order of the file; if several have the same id, the first. */
    public Collection<NamedEngineer> engineers() {
        return engineersById.values();
    }

    /** The engineer with this id, or null. */
    public @Nullable NamedEngineer engineer(String id) {
        return engineersById.get(id);
    }

    /** The engineer whose id is written here, or null. */
    public @Nullable NamedEngineer engineer(@Nullable Located<String> id) {
        return id == null ? null : engineersById.get(id.value());
    }

    /** Whether all engineers could be read, so that any other id is unknown. */
    public boolean engineersComplete() {
        for (EngineerSpec engineer : engineerSpecs()) {
            if (engineer.get(EngineerSpec.ID) == null) {
                return false;
            }
        }
        return plan.team() != null && plan.team().engineersComplete();
    }

    /** The published shifts of a rotation. */
    public List<ShiftSpec> published(RotationSpec rotation) {
        return plan.publication().of(rotation, rotations().size()).shifts();
    }

    /** The ids of the engineers who take turns in a rotation, or null if something is wrong with them. */
    public @Nullable Set<String> order(RotationSpec rotation) {
        Set<String> order = new LinkedHashSet<>();
        if (rotation.get(RotationSpec.ORDER) == null) {
            for (NamedEngineer engineer : engineers()) {
                if (engineer.spec().isOnCall()) {
                    order.add(engineer.id().value());
                }
            }
            return engineersComplete() ? order : null;
        }
        for (Located<String> id : rotation.list(RotationSpec.ORDER)) {
            if (engineer(id) == null || !order.add(id.value())) {
                return null;
            }
        }
        return order;
    }

    /** The lists of holidays: the common one first, then the calendars. */
    public List<List<HolidaySpec>> holidayLists() {
        List<List<HolidaySpec>> lists = new ArrayList<>();
        lists.add(plan.holidays().holidays());
        for (CalendarSpec calendar : plan.holidays().calendars()) {
            lists.add(calendar.holidays());
        }
        return lists;
    }

    /** The pipelines of all files, in the order of reading. */
    public List<PipelineSpec> pipelines() {
        return pipelines;
    }

    /** Whether there are failure modes that every runbook includes. */
    public boolean hasCommonFailureModes() {
        return hasCommonFailureModes;
    }

    /** The tiers of all files, in the order of reading. */
    public List<TierSpec> tiers() {
        return tiers;
    }

    /** The tier of the pipeline, or null if it has no known tier. */
    public @Nullable TierSpec tier(PipelineSpec pipeline) {
        return pipeline.get(PipelineSpec.TIER) == null ? null : tiersById.get(pipeline.value(PipelineSpec.TIER));
    }

    public boolean requiresRunbook(PipelineSpec pipeline) {
        TierSpec tier = tier(pipeline);
        return tier != null && tier.orNull(TierSpec.RUNBOOK) == RunbookDuty.REQUIRED;
    }

    public boolean requiresOutline(PipelineSpec pipeline) {
        TierSpec tier = tier(pipeline);
        return tier != null && tier.orNull(TierSpec.RUNBOOK) == RunbookDuty.OUTLINE;
    }

    /** The severity of findings about this pipeline: an error if its tier requires a runbook. */
    public Severity severity(PipelineSpec pipeline) {
        return requiresRunbook(pipeline) ? Severity.ERROR : Severity.WARNING;
    }

    /** The owners of the pipeline who are on the team, each once, the primary owner first. */
    public List<NamedEngineer> owners(PipelineSpec pipeline) {
        List<NamedEngineer> owners = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Located<String> owner : pipeline.owners()) {
            NamedEngineer engineer = engineer(owner);
            if (engineer != null && ids.add(owner.value())) {
                owners.add(engineer);
            }
        }
        return owners;
    }
}
