package oncall.plan;

import java.util.List;
import oncall.text.Located;
import oncall.yaml.YamlRule;
import org.jspecify.annotations.Nullable;

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
 * @param engineersComplete whether {@code engineers} is there, and everything in it could be read
 */
public record TeamSpec(
        @Nullable Located<String> team,
        @Nullable Located<String> title,
        List<Located<String>> notes,
        @Nullable Located<String> timezone,
        List<EngineerSpec> engineers,
        boolean engineersComplete,
        @Nullable RotationSpec rotation,
        List<SwapSpec> swaps,
        List<OverrideSpec> overrides) {

    private static final String ENGINEER = "{id: alice, name: Alice Moreau}";

    /** With more, working out who has which turn would take longer than anyone waits. */
    private static final int MOST_ENGINEERS = 5_000;

    static TeamSpec read(Fields in) {
        in.require("team", "engineers", "rotation");
        in.requireItems("engineers", "list the team, each with 'id' and 'name'");
        List<Fields> blocks = in.mappings("engineers", "an engineer", ENGINEER);
        if (blocks.size() > MOST_ENGINEERS) {
            in.diagnostics()
                    .error(
                            blocks.get(MOST_ENGINEERS).place(),
                            YamlRule.LIMITS,
                            "a team has at most " + MOST_ENGINEERS + " engineers, and this is one more",
                            "give each team a directory of its own");
        }
        List<EngineerSpec> engineers = EngineerSpec.readAll(blocks);
        TeamSpec spec = new TeamSpec(
                in.text("team"),
                in.text("title"),
                in.texts("notes"),
                in.reference("timezone"),
                engineers,
                !engineers.isEmpty() && !in.hasWrongTypes(),
                RotationSpec.read(in.mapping("rotation", "a rotation", "{start: 2026-01-05}")),
                SwapSpec.readAll(in.mappings("swaps", "a swap", "{shift: 2026-11-16, from: alice, to: bob}")),
                OverrideSpec.readAll(in.mappings(
                        "overrides", "an override", "{date: 2026-03-17, engineer: bob, instead_of: alice}")));
        in.done();
        return spec;
    }
}
