package oncall.plan;

import java.time.LocalDate;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.KeyRule;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.TimeSpan;
import oncall.text.Located;
import oncall.yaml.YamlRule;

/**
 * The file team.yaml.
 *
 * <pre>
 * team: Data Engineering
 * timezone: America/New_York
 * engineers: [{id: alice, name: Alice Moreau}]
 * rotation: {start: 2026-01-05}
 * </pre>
 *
 * @param rotations all of them, or the only one; empty if they cannot be read
 * @param engineersComplete whether {@code engineers} is present and all of it could be read
 */
public record TeamSpec(Values written, boolean engineersComplete, List<RotationSpec> rotations) implements Spec {

    /** With more, computing the turns would take longer than anyone waits. */
    private static final int MOST_ENGINEERS = 5_000;

    static final Block<TeamSpec> BLOCK =
            new Block<>(
                    PlanDirectory.TEAM, "The engineers of a data team, their turns on call, and their agreements.") {
                @Override
                protected TeamSpec spec(BlockReader in) {
                    List<EngineerSpec> engineers = in.list(ENGINEERS);
                    if (engineers.size() > MOST_ENGINEERS) {
                        String problem = "there are more than " + MOST_ENGINEERS + " engineers";
                        in.diagnostics().error(in.place(ENGINEERS), YamlRule.LIMITS, problem, "split the plan");
                    }
                    return new TeamSpec(in.values(), !engineers.isEmpty() && in.isComplete(ENGINEERS), rotations(in));
                }

                private static List<RotationSpec> rotations(BlockReader in) {
                    RotationSpec only = in.get(ROTATION);
                    List<RotationSpec> rotations = only == null ? in.list(ROTATIONS) : List.of(only);
                    for (RotationSpec rotation : rotations) {
                        if (only == null && rotation.get(RotationSpec.ID) == null) {
                            String hint = "each of several rotations needs an 'id' of its own, such as weekdays";
                            in.diagnostics().error(rotation.location(), KeyRule.MISSING_KEY, "'id' is missing", hint);
                        }
                    }
                    return rotations;
                }
            };
    public static final Key<Located<String>> TEAM = BLOCK.required(
            "team", Types.TEXT, "Name of the team, as schedules, runbooks and the plan show it.", "Data Engineering");
    public static final Key<Located<String>> TITLE =
            BLOCK.optional("title", Types.TEXT, "Heading of the printed plan.", "Pipeline Management Plan");
    public static final Key<List<Located<String>>> NOTES =
            BLOCK.optional("notes", Types.TEXTS, "Remarks to print at the end of the plan.", "[Feedback is welcome]");
    public static final Key<Located<String>> TIMEZONE = BLOCK.optional(
                    "timezone", Types.TIME_ZONE, "Time zone of hand-offs and delivery times.", "America/New_York")
            .byDefault("UTC");
    public static final Key<Located<String>> CONFLUENCE = BLOCK.optional(
            "confluence",
            PlanTypes.PAGES,
            "Address of a page in Confluence. It makes links of the `confluence` ids of pipelines, in place of `{id}`.");
    public static final Key<Located<LocalDate>> REVIEWED =
            BLOCK.optional("reviewed", Types.DATE, "When ownership and schedule were last reviewed.", "2026-10-01");
    public static final Key<Located<TimeSpan>> REVIEW_EVERY = BLOCK.optional(
                    "review_every", PlanTypes.DAYS, "How often ownership and schedule should be reviewed.", "90d")
            .otherwise("no reviews");
    public static final Key<List<EngineerSpec>> ENGINEERS = BLOCK.required(
            "engineers",
            ListType.notEmpty(EngineerSpec.BLOCK, "list the team, each with 'id' and 'name'"),
            "Everyone who may be on call or own a pipeline. Keep those who have left, with `leaves`.");
    public static final Key<RotationSpec> ROTATION =
            BLOCK.required("rotation", RotationSpec.BLOCK, "How the engineers take turns.");
    public static final Key<List<RotationSpec>> ROTATIONS = BLOCK.optional(
            "rotations",
            ListType.notEmpty(RotationSpec.BLOCK, "list the rotations, each with 'id' and 'start'"),
            "Several rotations, instead of `rotation`. Begin each `order` with someone else, or the same person has both.");
    public static final Key<List<SwapSpec>> SWAPS = BLOCK.optional(
            "swaps", ListType.of(SwapSpec.BLOCK), "Shifts that engineers agreed to exchange or take over.");
    public static final Key<List<OverrideSpec>> OVERRIDES = BLOCK.optional(
            "overrides",
            ListType.of(OverrideSpec.BLOCK),
            "Days that one engineer serves, for another or in a role. They come last, and override every policy.");

    static {
        ROTATION.orInstead(ROTATIONS);
    }
}
