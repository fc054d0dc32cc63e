package oncall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import oncall.PlanFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A plan in a directory, and the site of it in a folder below. */
abstract class SiteFolder {

    static final String PIPELINES = """
            pipelines:
              - id: profit
                name: Profit
                primary_owner: alice
                secondary_owner: bob
                depends_on: [index]
                restart: ["Call the vendor, +1 555 010 9999, or write to help@vendor.example"]
              - {id: index, name: Price index, primary_owner: bob, secondary_owner: charlie}
            """;

    static final String TEAM = """
            team: Data
            engineers:
              - {id: alice, name: Alice, slack: "@alice", email: alice@home.example, phone: "+1 555 0100"}
              - {id: bob, name: Bob, slack: "@bob", time_off: [{from: 2026-11-30, to: 2026-12-06, reason: Surgery}]}
              - {id: charlie, name: Charlie, slack: "@charlie"}
            rotation: {start: 2026-01-05}
            swaps: [{shift: 2026-12-14, from: bob, to: charlie, reason: Funeral}]
            overrides: [{from: 2026-11-24, to: 2026-11-24, engineer: alice, role: primary, reason: Dentist}]
            """;

    @TempDir
    Path here;

    Path site;
    PlanFolder plan;

    @BeforeEach
    void writePlan() {
        plan = new PlanFolder(here).with("team.yaml", TEAM).with("pipelines.yaml", PIPELINES);
        site = here.resolve("public");
    }

    Run write(String... more) {
        List<String> args = new ArrayList<>(List.of("site", "--out", "public"));
        args.addAll(List.of(more));
        return Run.in(here, args.toArray(new String[0]));
    }

    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
