package oncall.config;

import java.util.List;
import oncall.source.Located;
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
 */
public record TeamSpec(
        @Nullable Located<String> team,
        @Nullable Located<String> title,
        List<Located<String>> notes,
        @Nullable Located<String> timezone,
        List<EngineerSpec> engineers,
        @Nullable RotationSpec rotation,
        List<SwapSpec> swaps,
        List<OverrideSpec> overrides) {

    static TeamSpec read(Fields in) {
        in.require("team", "engineers", "rotation");
        in.requireItems("engineers", "list the team, each with 'id' and 'name'");
        TeamSpec spec = new TeamSpec(
                in.text("team"),
                in.text("title"),
                in.texts("notes"),
                in.text("timezone"),
                EngineerSpec.readAll(in.mappings("engineers", "an engineer")),
                RotationSpec.read(in.mapping("rotation", "a rotation")),
                SwapSpec.readAll(in.mappings("swaps", "a swap")),
                OverrideSpec.readAll(in.mappings("overrides", "an override")));
        in.done();
        return spec;
    }
}
