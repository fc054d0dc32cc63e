package oncall.validate.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import oncall.plan.RotationSpec;
import oncall.plan.TeamSpec;
import oncall.plan.TierSpec;
import oncall.text.Located;
import oncall.text.Severity;
import org.jspecify.annotations.Nullable;

/** A plan's files with the lookups that rules share. Each is made once, when the first rule asks for it. */
public final class PlanIndex {

    private final PlanSpec plan;
    private @Nullable Map<String, NamedEngineer> engineers;
    private @Nullable List<PipelineSpec> pipelines;
    private @Nullable Map<String, TierSpec> tiers;
    private @Nullable Map<String, Ownership> ownership;

    public PlanIndex(PlanSpec plan) {
        this.plan = plan;
    }

    /** The files as they are written. */
    public PlanSpec plan() {
        return plan;
    }

    /** The file team.yaml, or null if it is missing or cannot be read. */
    public @Nullable TeamSpec team() {
        return plan.team();
    }

    /** The rotation, or null if it is missing or cannot be read. */
    public @Nullable RotationSpec rotation() {
        return plan.team() == null ? null : plan.team().rotation();
    }

    /** The engineers who have an id, in the order of the file; of two with the same id the first. */
    public Collection<NamedEngineer> engineers() {
        return engineersById().values();
    }

    /** The engineer with this id, or null. */
    public @Nullable NamedEngineer engineer(String id) {
        return engineersById().get(id);
    }

    /** The engineer whose id is written here, or null. */
    public @Nullable NamedEngineer engineer(@Nullable Located<String> id) {
        return id == null ? null : engineersById().get(id.value());
    }

    /** Whether all engineers could be read, so that an id that none of them has is unknown. */
    public boolean engineersComplete() {
        return plan.team() != null && plan.team().engineersComplete();
    }

    /** The ids of those who take turns, or null if something is wrong with them. */
    public @Nullable Set<String> order() {
        RotationSpec rotation = rotation();
        if (rotation == null || rotation.order() == null) {
            return rotation != null && engineersComplete() ? engineersById().keySet() : null;
        }
        Set<String> order = new LinkedHashSet<>();
        for (Located<String> id : rotation.order()) {
            if (engineer(id) == null || !order.add(id.value())) {
                return null;
            }
        }
        return order;
    }

    /** The pipelines of all files, in the order of reading. */
    public List<PipelineSpec> pipelines() {
        List<PipelineSpec> known = pipelines;
        if (known == null) {
            known = new ArrayList<>();
            for (PipelineFileSpec file : plan.pipelineFiles()) {
                known.addAll(file.pipelines());
            }
            pipelines = known;
        }
        return known;
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

    /** Whether there are failure modes that are part of every runbook. */
    public boolean haveCommonFailureModes() {
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            if (!file.failureModes().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The tier of the pipeline, or null if it has none that is known. */
    public @Nullable TierSpec tier(PipelineSpec pipeline) {
        return pipeline.tier() == null ? null : tiersById().get(pipeline.tier().value());
    }

    public boolean requiresRunbook(PipelineSpec pipeline) {
        TierSpec tier = tier(pipeline);
        return tier != null && tier.runbook() != null && tier.runbook().value() == RunbookDuty.REQUIRED;
    }

    /** The severity of findings about this pipeline: an error if its tier requires a runbook. */
    public Severity severity(PipelineSpec pipeline) {
        return requiresRunbook(pipeline) ? Severity.ERROR : Severity.WARNING;
    }

    /** What the owner with this id owns, or null if that is nothing. */
    public @Nullable Ownership ownership(String owner) {
        Map<String, Ownership> known = ownership;
        if (known == null) {
            known = new HashMap<>();
            for (PipelineSpec pipeline : pipelines()) {
                addOwner(pipeline.primaryOwner(), pipeline, true, known);
                if (!isOwnedTwice(pipeline)) {
                    addOwner(pipeline.secondaryOwner(), pipeline, false, known);
                }
            }
            ownership = known;
        }
        return known.get(owner);
    }

    private void addOwner(
            @Nullable Located<String> owner, PipelineSpec pipeline, boolean asPrimary, Map<String, Ownership> owned) {
        if (owner != null && pipeline.id() != null) {
            Ownership ownership = owned.get(owner.value());
            if (ownership == null) {
                ownership = new Ownership(owner);
                owned.put(owner.value(), ownership);
            }
            ownership.add(pipeline.id().value(), asPrimary, severity(pipeline));
        }
    }

    /** Whether both owners of the pipeline are the same engineer, which has a finding of its own. */
    public static boolean isOwnedTwice(PipelineSpec pipeline) {
        Located<String> primary = pipeline.primaryOwner();
        Located<String> secondary = pipeline.secondaryOwner();
        return primary != null && secondary != null && primary.value().equals(secondary.value());
    }

    private Map<String, NamedEngineer> engineersById() {
        Map<String, NamedEngineer> known = engineers;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (EngineerSpec engineer :
                    plan.team() == null ? List.<EngineerSpec>of() : plan.team().engineers()) {
                if (engineer.id() != null) {
                    known.putIfAbsent(engineer.id().value(), NamedEngineer.of(engineer.id(), engineer));
                }
            }
            engineers = known;
        }
        return known;
    }

    private Map<String, TierSpec> tiersById() {
        Map<String, TierSpec> known = tiers;
        if (known == null) {
            known = new HashMap<>();
            for (PipelineFileSpec file : plan.pipelineFiles()) {
                for (TierSpec tier : file.tiers()) {
                    if (tier.id() != null) {
                        known.putIfAbsent(tier.id().value(), tier);
                    }
                }
            }
            tiers = known;
        }
        return known;
    }
}
