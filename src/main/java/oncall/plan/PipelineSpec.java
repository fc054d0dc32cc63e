package oncall.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.model.Monitoring;
import oncall.model.Pipeline;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One of {@code pipelines} in pipelines.yaml.
 *
 * <pre>
 * - id: aggregate-profit
 *   name: Aggregate profit
 *   primary_owner: bob
 *   secondary_owner: charlie
 * </pre>
 *
 * @param whole whether it has no errors, so that a missing value means that none was written
 */
public record PipelineSpec(
        @Nullable Located<String> id,
        @Nullable Located<String> name,
        @Nullable Located<String> area,
        @Nullable Located<String> tier,
        @Nullable Located<String> primaryOwner,
        List<Located<String>> secondaryOwners,
        List<Located<String>> paths,
        @Nullable List<Located<String>> rotations,
        @Nullable Located<String> purpose,
        List<Located<String>> inputs,
        List<Located<String>> transformations,
        List<Located<String>> outputs,
        @Nullable SlaSpec sla,
        @Nullable MonitoringSpec monitoring,
        List<Located<String>> checks,
        List<FailureModeSpec> failureModes,
        List<Located<String>> restart,
        List<Located<String>> recovery,
        List<EscalationSpec> escalation,
        List<Located<String>> dependsOn,
        @Nullable Located<String> confluence,
        @Nullable Located<LocalDate> reviewed,
        boolean whole)
        implements Spec<Pipeline> {

    private static final Monitoring NO_MONITORING = new Monitoring(List.of(), List.of());

    static final Block<PipelineSpec> BLOCK =
            new Block<>("a pipeline", "One pipeline: its owners, what it does, and its runbook.") {
                @Override
                protected PipelineSpec spec(BlockReader in) {
                    return new PipelineSpec(
                            in.get(ID),
                            in.get(NAME),
                            in.get(AREA),
                            in.get(TIER),
                            in.get(PRIMARY_OWNER),
                            in.list(SECONDARY_OWNER),
                            in.list(PATHS),
                            in.get(ROTATION),
                            in.get(PURPOSE),
                            in.list(INPUTS),
                            in.list(TRANSFORMATIONS),
                            in.list(OUTPUTS),
                            in.get(SLA),
                            in.get(MONITORING),
                            in.list(CHECKS),
                            in.list(FAILURE_MODES),
                            in.list(RESTART),
                            in.list(RECOVERY),
                            in.list(ESCALATION),
                            in.list(DEPENDS_ON),
                            in.get(CONFLUENCE),
                            in.get(REVIEWED),
                            in.isWithoutErrors());
                }
            };
    static final Key<Located<String>> ID =
            BLOCK.required("id", Types.ID, "Id of the pipeline for commands and other pipelines.", "profit");
    static final Key<Located<String>> NAME =
            BLOCK.required("name", Types.TEXT, "Name of the pipeline, for people to read.", "Profit");
    static final Key<Located<String>> AREA =
            BLOCK.optional("area", Types.TEXT, "Part of the business that it belongs to, for grouping.", "Finance");
    static final Key<Located<String>> TIER = BLOCK.optional(
                    "tier", Types.REFERENCE, "Id of its tier, whose requirements it must meet.", "investor")
            .otherwise("no tier");
    static final Key<Located<String>> PRIMARY_OWNER =
            BLOCK.required("primary_owner", Types.REFERENCE, "Id of the engineer who is responsible for it.", "alice");
    static final Key<List<Located<String>>> SECONDARY_OWNER = BLOCK.optional(
            "secondary_owner",
            ListType.orOne(Types.REFERENCE),
            "Id of another engineer, who is responsible for it if the primary owner cannot be; or several, in order.",
            "bob");
    static final Key<List<Located<String>>> PATHS = BLOCK.optional(
            "paths",
            ListType.of(PlanTypes.PATH),
            "Its code: files and folders, from the repository's root, with `*`, `?` and `**`. CODEOWNERS lists them.",
            "[models/profit/**, dags/profit.py]");
    static final Key<List<Located<String>>> ROTATION = BLOCK.optional(
                    "rotation",
                    ListType.orOne(Types.REFERENCE),
                    "Ids of the rotations that answer for it, in the order of calling. With `[]` the owners are called first.",
                    "[weekdays, weekends]")
            .otherwise("all rotations");
    static final Key<Located<String>> PURPOSE = BLOCK.optional(
            "purpose", Types.TEXT, "What it is for, in a paragraph.", "Adds up profit for the monthly report.");
    static final Key<List<Located<String>>> INPUTS =
            BLOCK.optional("inputs", Types.TEXTS, "What it reads.", "[Orders database, Cost tables]");
    static final Key<List<Located<String>>> TRANSFORMATIONS = BLOCK.optional(
            "transformations", Types.TEXTS, "What it does to its inputs, step by step.", "[Sum by product and month]");
    static final Key<List<Located<String>>> OUTPUTS =
            BLOCK.optional("outputs", Types.TEXTS, "What it writes or feeds.", "[Monthly CSV, Dashboard feed]");
    static final Key<SlaSpec> SLA = BLOCK.optional("sla", SlaSpec.BLOCK, "What its users were promised.");
    static final Key<MonitoringSpec> MONITORING =
            BLOCK.optional("monitoring", MonitoringSpec.BLOCK, "Where to see whether it is healthy.");
    static final Key<List<Located<String>>> CHECKS =
            BLOCK.optional("checks", Types.TEXTS, "What must be true of its outputs.", "[Totals match the ledger]");
    static final Key<List<FailureModeSpec>> FAILURE_MODES = BLOCK.optional(
            "failure_modes", ListType.of(FailureModeSpec.BLOCK), "What can go wrong with it in particular.");
    static final Key<List<Located<String>>> RESTART = BLOCK.optional(
            "restart",
            Types.TEXTS,
            "How to restart it, step by step.",
            "[Stop the schedule, Run the job for that day]");
    static final Key<List<Located<String>>> RECOVERY = BLOCK.optional(
            "recovery",
            Types.TEXTS,
            "How to correct or restore data afterwards, step by step.",
            "[Backfill from raw storage]");
    static final Key<List<EscalationSpec>> ESCALATION = BLOCK.optional(
            "escalation",
            ListType.of(EscalationSpec.BLOCK),
            "Whom to contact after the people on call and the owners, in order.");
    static final Key<List<Located<String>>> DEPENDS_ON = BLOCK.optional(
            "depends_on", ListType.of(Types.REFERENCE), "Ids of other pipelines whose outputs it needs.", "[orders]");
    static final Key<Located<String>> CONFLUENCE = BLOCK.optional(
            "confluence", Types.TEXT, "Id of the Confluence page that shows a copy of this runbook.", "\"123456\"");
    static final Key<Located<LocalDate>> REVIEWED = BLOCK.optional(
            "reviewed",
            Types.DATE,
            "Day of the last review of this runbook. The tier's `review_every` counts from it.");

    /** The primary owner, then the secondary owners. */
    public List<Located<String>> owners() {
        List<Located<String>> owners = new ArrayList<>();
        if (primaryOwner != null) {
            owners.add(primaryOwner);
        }
        owners.addAll(secondaryOwners);
        return owners;
    }

    @Override
    public Pipeline meant(Meaning in) {
        return new Pipeline(
                in.value(id),
                in.value(name),
                in.orNull(area),
                tier == null ? null : in.required(in.tiers.get(tier.value())),
                in.person(primaryOwner),
                in.people(secondaryOwners),
                in.values(paths),
                rotations == null ? in.rotations : in.values(rotations),
                in.orNull(purpose),
                in.values(inputs),
                in.values(transformations),
                in.values(outputs),
                sla == null ? null : sla.meant(in),
                monitoring == null ? NO_MONITORING : monitoring.meant(in),
                in.values(checks),
                Spec.all(in, failureModes),
                in.values(restart),
                in.values(recovery),
                Spec.all(in, escalation),
                in.values(dependsOn),
                in.orNull(confluence),
                in.orNull(reviewed));
    }
}
