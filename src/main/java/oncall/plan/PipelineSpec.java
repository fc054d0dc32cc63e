package oncall.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.Monitoring;
import oncall.model.Pipeline;
import oncall.text.Located;

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
public record PipelineSpec(Values written, boolean whole) implements Spec, PartSpec<Pipeline> {

    private static final Monitoring NO_MONITORING = new Monitoring(List.of(), List.of());

    static final Block<PipelineSpec> BLOCK =
            new Block<>("a pipeline", "One pipeline: its owners, what it does, and its runbook.") {
                @Override
                protected PipelineSpec spec(BlockReader in) {
                    return new PipelineSpec(in.values(), in.isWithoutErrors());
                }
            };
    public static final Key<Located<String>> ID =
            BLOCK.required("id", Types.ID, "Id of the pipeline for commands and other pipelines.", "profit");
    public static final Key<Located<String>> NAME =
            BLOCK.required("name", Types.TEXT, "Name of the pipeline, for people to read.", "Profit");
    public static final Key<Located<String>> AREA =
            BLOCK.optional("area", Types.TEXT, "Part of the business that it belongs to, for grouping.", "Finance");
    public static final Key<Located<String>> TIER = BLOCK.optional(
                    "tier", Types.REFERENCE, "Id of its tier, whose requirements it must meet.", "investor")
            .otherwise("no tier");
    public static final Key<Located<String>> PRIMARY_OWNER =
            BLOCK.required("primary_owner", Types.REFERENCE, "Id of the engineer who is responsible for it.", "alice");
    public static final Key<List<Located<String>>> SECONDARY_OWNER = BLOCK.optional(
            "secondary_owner",
            ListType.orOne(Types.REFERENCE),
            "Id of another engineer, who is responsible for it if the primary owner cannot be; or several, in order.",
            "bob");
    public static final Key<List<Located<String>>> PATHS = BLOCK.optional(
            "paths",
            ListType.of(PlanTypes.PATH),
            "Its code: files and folders, from the repository's root, with `*`, `?` and `**`. CODEOWNERS lists them.",
            "[models/profit/**, dags/profit.py]");
    public static final Key<List<Located<String>>> ROTATION = BLOCK.optional(
                    "rotation",
                    ListType.orOne(Types.REFERENCE),
                    "Ids of the rotations that answer for it, in the order of calling. With `[]` the owners are called first.",
                    "[weekdays, weekends]")
            .otherwise("all rotations");
    public static final Key<Located<String>> PURPOSE = BLOCK.optional(
            "purpose", Types.TEXT, "What it is for, in a paragraph.", "Adds up profit for the monthly report.");
    public static final Key<List<Located<String>>> INPUTS =
            BLOCK.optional("inputs", Types.TEXTS, "What it reads.", "[Orders database, Cost tables]");
    public static final Key<List<Located<String>>> TRANSFORMATIONS = BLOCK.optional(
            "transformations", Types.TEXTS, "What it does to its inputs, step by step.", "[Sum by product and month]");
    public static final Key<List<Located<String>>> OUTPUTS =
            BLOCK.optional("outputs", Types.TEXTS, "What it writes or feeds.", "[Monthly CSV, Dashboard feed]");
    public static final Key<SlaSpec> SLA = BLOCK.optional("sla", SlaSpec.BLOCK, "What its users were promised.");
    public static final Key<MonitoringSpec> MONITORING =
            BLOCK.optional("monitoring", MonitoringSpec.BLOCK, "Where to see whether it is healthy.");
    public static final Key<List<Located<String>>> CHECKS =
            BLOCK.optional("checks", Types.TEXTS, "What must be true of its outputs.", "[Totals match the ledger]");
    public static final Key<List<FailureModeSpec>> FAILURE_MODES = BLOCK.optional(
            "failure_modes", ListType.of(FailureModeSpec.BLOCK), "What can go wrong with it in particular.");
    public static final Key<List<Located<String>>> RESTART = BLOCK.optional(
            "restart",
            Types.TEXTS,
            "How to restart it, step by step.",
            "[Stop the schedule, Run the job for that day]");
    public static final Key<List<Located<String>>> RECOVERY = BLOCK.optional(
            "recovery",
            Types.TEXTS,
            "How to correct or restore data afterwards, step by step.",
            "[Backfill from raw storage]");
    public static final Key<List<EscalationSpec>> ESCALATION = BLOCK.optional(
            "escalation",
            ListType.of(EscalationSpec.BLOCK),
            "Whom to contact after the people on call and the owners, in order.");
    public static final Key<List<Located<String>>> DEPENDS_ON = BLOCK.optional(
            "depends_on", ListType.of(Types.REFERENCE), "Ids of other pipelines whose outputs it needs.", "[orders]");
    public static final Key<Located<String>> CONFLUENCE = BLOCK.optional(
            "confluence", Types.TEXT, "Id of the Confluence page that shows a copy of this runbook.", "\"123456\"");
    public static final Key<Located<LocalDate>> REVIEWED = BLOCK.optional(
            "reviewed",
            Types.DATE,
            "Day of the last review of this runbook. The tier's `review_every` counts from it.");

    /** The primary owner, then the secondary owners. */
    public List<Located<String>> owners() {
        List<Located<String>> owners = new ArrayList<>();
        Located<String> primary = get(PRIMARY_OWNER);
        if (primary != null) {
            owners.add(primary);
        }
        owners.addAll(list(SECONDARY_OWNER));
        return owners;
    }

    @Override
    public Pipeline meant(Meaning in) {
        MonitoringSpec monitoring = get(MONITORING);
        return new Pipeline(
                value(ID),
                value(NAME),
                orNull(AREA),
                get(TIER) == null ? null : in.required(in.tiers.get(value(TIER))),
                in.person(get(PRIMARY_OWNER)),
                in.people(list(SECONDARY_OWNER)),
                values(PATHS),
                get(ROTATION) == null ? in.rotations : values(ROTATION),
                orNull(PURPOSE),
                values(INPUTS),
                values(TRANSFORMATIONS),
                values(OUTPUTS),
                PartSpec.orNull(in, get(SLA)),
                monitoring == null ? NO_MONITORING : monitoring.meant(in),
                values(CHECKS),
                PartSpec.all(in, list(FAILURE_MODES)),
                values(RESTART),
                values(RECOVERY),
                PartSpec.all(in, list(ESCALATION)),
                values(DEPENDS_ON),
                orNull(CONFLUENCE),
                orNull(REVIEWED));
    }
}
