package oncall.plan;

import java.time.LocalDate;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.keys.Types;
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
 * @param quiet whether nothing was found in it
 * @param whole whether nothing was found in it, so that what is absent was not written
 */
public record PipelineSpec(
        @Nullable Located<String> id,
        @Nullable Located<String> name,
        @Nullable Located<String> area,
        @Nullable Located<String> tier,
        @Nullable Located<String> primaryOwner,
        @Nullable Located<String> secondaryOwner,
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
        boolean quiet,
        boolean whole) {

    static final Block<PipelineSpec> BLOCK =
            new Block<>("a pipeline", "One pipeline: its two owners, what it does, and its runbook.") {
                @Override
                protected PipelineSpec spec(BlockReader in) {
                    return new PipelineSpec(
                            in.get(ID),
                            in.get(NAME),
                            in.get(AREA),
                            in.get(TIER),
                            in.get(PRIMARY_OWNER),
                            in.get(SECONDARY_OWNER),
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
                            in.isFaultless(),
                            in.isWithoutErrors());
                }
            };
    static final Key<Located<String>> ID = BLOCK.required(
                    "id", Types.ID, "Id by which commands and other pipelines name this one.", "profit")
            .alsoCalled("key", "slug");
    static final Key<Located<String>> NAME = BLOCK.required(
                    "name", Types.TEXT, "Name of the pipeline, for people to read.", "Profit")
            .alsoCalled("title", "label", "display_name");
    static final Key<Located<String>> AREA = BLOCK.optional(
                    "area", Types.TEXT, "Part of the business it belongs to, for grouping.", "Finance")
            .alsoCalled("team", "domain", "group");
    static final Key<Located<String>> TIER = BLOCK.optional(
                    "tier", Types.REFERENCE, "Id of its tier, whose demands it must meet.", "investor")
            .otherwise("no tier")
            .alsoCalled("level", "priority", "criticality");
    static final Key<Located<String>> PRIMARY_OWNER = BLOCK.required(
                    "primary_owner", Types.REFERENCE, "Id of the engineer who answers for it first.", "alice")
            .alsoCalled("primary", "lead", "main_owner", "owners", "ownership");
    static final Key<Located<String>> SECONDARY_OWNER = BLOCK.required(
                    "secondary_owner", Types.REFERENCE, "Id of another engineer, who answers for it next.", "bob")
            .alsoCalled("secondary", "backup", "deputy", "fallback", "owners", "ownership");
    static final Key<Located<String>> PURPOSE = BLOCK.optional(
                    "purpose", Types.TEXT, "What it is for, in a paragraph.", "Adds up profit for the monthly report.")
            .alsoCalled("description", "summary");
    static final Key<List<Located<String>>> INPUTS =
            BLOCK.optional("inputs", Types.TEXTS, "What it reads.", "[Orders database, Cost tables]");
    static final Key<List<Located<String>>> TRANSFORMATIONS = BLOCK.optional(
            "transformations", Types.TEXTS, "What it does to its inputs, step by step.", "[Sum by product and month]");
    static final Key<List<Located<String>>> OUTPUTS =
            BLOCK.optional("outputs", Types.TEXTS, "What it writes or feeds.", "[Monthly CSV, Dashboard feed]");
    static final Key<SlaSpec> SLA = BLOCK.optional("sla", SlaSpec.BLOCK, "What its users have been promised.");
    static final Key<MonitoringSpec> MONITORING =
            BLOCK.optional("monitoring", MonitoringSpec.BLOCK, "Where to see whether it is well.");
    static final Key<List<Located<String>>> CHECKS = BLOCK.optional(
                    "checks", Types.TEXTS, "What must hold for its outputs to be right.", "[Totals match the ledger]")
            .alsoCalled("tests", "quality_checks", "expectations");
    static final Key<List<FailureModeSpec>> FAILURE_MODES = BLOCK.optional(
                    "failure_modes", ListType.of(FailureModeSpec.BLOCK), "What can go wrong with it in particular.")
            .alsoCalled("common_issues", "known_issues", "issues", "failures", "risks");
    static final Key<List<Located<String>>> RESTART = BLOCK.optional(
                    "restart",
                    Types.TEXTS,
                    "How to restart it, step by step.",
                    "[Stop the schedule, Run the job for that day]")
            .alsoCalled("steps");
    static final Key<List<Located<String>>> RECOVERY = BLOCK.optional(
            "recovery",
            Types.TEXTS,
            "How to correct or bring back data afterwards, step by step.",
            "[Backfill from raw storage]");
    static final Key<List<EscalationSpec>> ESCALATION = BLOCK.optional(
            "escalation",
            ListType.of(EscalationSpec.BLOCK),
            "Whom to turn to after those on call and the owners, in order.");
    static final Key<List<Located<String>>> DEPENDS_ON = BLOCK.optional(
                    "depends_on",
                    ListType.of(Types.REFERENCE),
                    "Ids of other pipelines whose outputs it needs.",
                    "[orders]")
            .alsoCalled("upstream", "dependencies", "needs");
    static final Key<Located<String>> CONFLUENCE = BLOCK.optional(
            "confluence", Types.TEXT, "Id of the Confluence page that shows a copy of this runbook.", "\"123456\"");
    static final Key<Located<LocalDate>> REVIEWED = BLOCK.optional(
            "reviewed",
            Types.DATE,
            "Day on which someone last went through this runbook. The tier's `review_every` counts from it.");
}
