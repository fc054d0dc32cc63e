package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published secondary who is away, or whose cover of the primary lapses, is replaced for a reason that is true. */
class PublishedSecondaryTest {

    private static final String BY_DAY = """
            covers: [{from: 2026-12-07, to: 2026-12-09, role: secondary, engineer: ann, kind: secondary-covers, reason: R},
                     {from: 2026-12-10, to: 2026-12-13, role: secondary, engineer: cai, kind: secondary-covers, reason: R}]
            """;

    @TempDir
    Path directory;

    @Test
    void nextInOrderFollowsWhoeverIsSecondaryForSomeDays() {
        assertThat(schedule("{date: 2026-12-08}", "{from: 2026-12-10, to: 2026-12-13}", BY_DAY))
                .contains("No secondary was published for the whole shift.")
                .contains("Tue 8 Dec Bob is secondary instead of Ann: Ann is away.");
    }

    @Test
    void nobodyIsThereWhereNobodyIsFree() {
        schedule("{date: 2026-12-08}", "{date: 2026-12-08}", BY_DAY);

        assertThat(Run.in(directory, "validate").out())
                .contains("there is no secondary on 2026-12-08: only the primary is free then")
                .doesNotContain("none was published");
        assertThat(Run.in(directory, "schedule", "--from", "2026-12-07", "--weeks", "1")
                        .out())
                .contains("nobody       no secondary: nobody")
                .doesNotContain("none was published");
    }

    @Test
    void recordedSubstituteStaysForAReasonOfToday() {
        String covers = """
                covers: [{date: 2026-12-08, role: primary, engineer: ann, instead_of: dee, kind: override, reason: R},
                         {date: 2026-12-08, role: secondary, engineer: bob, instead_of: ann, kind: override, reason: Ann is primary}]
                """;
        assertThat(schedule("{date: 2026-12-08}", "{date: 2026-12-24}", "secondary: ann, " + covers))
                .contains("Tue 8 Dec Bob is secondary instead of Ann: Ann is away.")
                .doesNotContain("Ann is primary");
    }

    @Test
    void substituteIsNotThereForAPrimaryWhoIsReplaced() {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: ana, name: Ana, slack: "@ana"}
                  - {id: ben, name: Ben, slack: "@ben"}
                  - {id: cam, name: Cam, slack: "@cam"}
                  - {id: dia, name: Dia, slack: "@dia"}
                rotation: {start: 2026-11-30}
                """);
        List<String> lines = List.of("publish", "away ana 2026-12-02", "cover ben 2026-12-02 --with dia");
        String explained = "";
        for (String line : lines) {
            String[] args = (line + " --today 2026-11-30").split(" ");
            assertThat(Run.in(directory, args).exit()).as(line).isZero();
            explained = Run.in(directory, "schedule", "--from", "2026-11-30", "--weeks", "1", "--explain")
                    .out();
            assertThat(explained.contains("Ben is primary")).isEqualTo(line.startsWith("away"));
        }
        assertThat(explained).contains("Cam is secondary instead of Ben.");
    }

    private String schedule(String annOff, String bobOff, String published) {
        new PlanFolder(directory)
                .with(
                        "schedule.yaml",
                        """
                        people: []
                        shifts:
                          - start: 2026-12-07
                            end: 2026-12-13
                            starts_at: 2026-12-07T09:00:00Z
                            ends_at: 2026-12-14T09:00:00Z
                            primary: dee
                            turn: dee
                            loads: {ann: 1, bob: 1, cai: 1, dee: 1}
                        """ + published.replaceAll("(?m)^", "    ").replace("ann, covers", "ann\n    covers"))
                .with("team.yaml", """
                        team: Data
                        engineers:
                          - {id: ann, name: Ann, slack: "@ann", time_off: [ANN]}
                          - {id: bob, name: Bob, slack: "@bob", time_off: [BOB]}
                          - {id: cai, name: Cai, slack: "@cai", time_off: [{from: 2026-12-07, to: 2026-12-09}]}
                          - {id: dee, name: Dee, slack: "@dee"}
                        rotation: {start: 2026-12-07, order: [dee, bob, ann, cai]}
                        """.replace("ANN", annOff).replace("BOB", bobOff));
        return Run.in(directory, "schedule", "--from", "2026-12-07", "--weeks", "1", "--explain")
                .out();
    }
}
