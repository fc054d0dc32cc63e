package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oncall.PlanFolder;
import oncall.git.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the note for the hand-over says of changes since the last one. */
class HandoffCommandTest {

    @TempDir
    Path root;

    private Repository repository;
    private PlanFolder plan;

    @BeforeEach
    void commitAPlan() throws Exception {
        repository = Repository.in(root);
        plan = new PlanFolder(Files.createDirectories(root.resolve("plan")));
        edit("start: 2026-01-05", "start: 2026-11-16, secondary: never");
        run("publish", "--today", "2026-11-16", "--weeks", "4");
    }

    private void edit(String from, String to) {
        plan.with("team.yaml", plan.text("team.yaml").replace(from, to));
    }

    private Run run(String... args) {
        return Run.in(plan.directory(), repository.environment(), false, args);
    }

    @Test
    void listsWhatChangedSinceTheLastHandoff() throws Exception {
        repository.commitAt("2026-11-16T08:00:00Z");
        edit("{id: alice", "{id: alice, time_off: [{date: 2026-12-08, reason: Dentist}]");
        repository.commitAt("2026-11-23T08:00:00Z");
        edit("rotation:", "overrides: [{date: 2026-11-25, engineer: alice, instead_of: bob, reason: Flu}]\nrotation:");
        repository.commitAt("2026-11-24T08:00:00Z");

        assertThat(run("handoff", "--today", "2026-11-27").out()).contains("""
                        Changed since Mon 23 Nov 2026 at 09:00
                        • Wed 25 Nov 2026, primary: Bob → Alice: Flu

                        """);
        JsonNode changes = new ObjectMapper()
                .readTree(run("handoff", "--today", "2026-11-27", "--format", "json")
                        .out())
                .get("changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).get("was").asString()).isEqualTo("bob");
    }

    /** Schedule.yaml still has the changes of the coming shift. */
    @Test
    void listsWhatIsRecordedWhereGitKnowsNoRevisionAsOld() throws Exception {
        repository.commitAt("2026-11-24T08:00:00Z");
        run("swap", "2026-11-30", "--with", "alice", "--today", "2026-11-24");
        String out = run("handoff", "--today", "2026-11-27").out();

        assertThat(out).contains("""
                        Changed since Mon 23 Nov 2026 at 09:00
                        • Unknown: git has no commit as old. Of the coming shift schedule.yaml records:
                        • taken over from Charlie

                        Mon 30 Nov – Sun 6 Dec 2026
                        • Reach Alice:""");
        assertThat(run("handoff", "--today", "2026-11-27", "--format", "json").out())
                .contains("\"changes\": null", "\"changes_unknown\": \"git has no commit as old\"");
    }

    @Test
    void saysWhyGitKnowsNoRevisionAsOld(@TempDir Path elsewhere) throws Exception {
        assertThat(run("handoff", "--today", "2026-11-27").out())
                .contains("Changes since Mon 23 Nov 2026 at 09:00 are unknown: git has no commit as old.");

        repository.commitAt("2026-11-22T08:00:00Z");
        edit("team: Data", "team: Other");
        repository.commitAt("2026-11-24T08:00:00Z");
        repository.git(
                "clone",
                "-q",
                "--depth",
                "1",
                "file://" + root,
                elsewhere.resolve("clone").toString());
        assertThat(run("-C", elsewhere.resolve("clone/plan").toString(), "handoff", "--today", "2026-11-27")
                        .out())
                .contains("are unknown: this clone has only part of\nthe history; fetch the rest with");

        new PlanFolder(elsewhere);
        assertThat(run("-C", elsewhere.toString(), "handoff", "--today", "2026-11-27")
                        .out())
                .contains("are unknown: no git repository.");
    }

    /** The night's backup is asked for as often as the primary. */
    @Test
    void namesTheContactsOfBothRoles() {
        plan.with("team.yaml", plan.text("team.yaml").replace("secondary: never", "secondary: always"));
        run("publish", "--today", "2026-11-16", "--from", "2026-11-16");

        assertThat(run("handoff", "--today", "2026-11-27").out())
                .contains("• Reach Charlie: Slack @charlie\n• Reach Alice: Slack @alice");
        assertThat(run("handoff", "--today", "2026-11-27", "--format", "json").out())
                .contains("\"slack\": \"@bob\"");
    }

    @Test
    void namesEveryoneWhoCoversAndForWhom() {
        edit("secondary: never", "secondary: always, on_time_off: [secondary-covers]");
        edit("{id: bob", "{id: dee, name: Dee, slack: \"@dee\"}\n  - {id: bob");
        run("publish", "--today", "2026-11-16", "--from", "2026-11-16");
        run("away", "bob", "2026-12-01", "2026-12-02", "--today", "2026-11-20");
        String out = run("handoff", "--today", "2026-11-30").out();

        assertThat(out)
                .contains(
                        "• Charlie covers for Bob Tue 1 – Wed 2 Dec (Bob is away)\n• Alice is secondary Tue 1 – Wed 2 Dec\n",
                        "• Reach Bob: Slack @bob\n• Reach Charlie: Slack @charlie\n• Reach Alice: Slack @alice\n");
    }

    /** A screen has 24 lines of 80 columns. */
    @Test
    void fitsOnAScreen() throws Exception {
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            for (Path example : examples.toList()) {
                for (String day : List.of("2026-12-21", "2026-12-28", "2027-01-11", "2027-02-16")) {
                    Run run = Run.in(example, repository.environment(), "handoff", "--today", day);
                    assertThat(run.out().lines().count()).as(run.out()).isBetween(6L, 24L);
                }
            }
        }

        StringBuilder team = new StringBuilder("team: Data\nreview_every: 90d\nengineers:\n");
        StringBuilder pipelines = new StringBuilder("tiers: {gold: {review_every: 90d}}\npipelines:\n");
        for (int i = 0; i < 12; i++) {
            team.append("  - {id: e" + i + ", name: Engineer number " + i + " of twelve, email: engineer" + i
                    + "@example.com, time_off: [{from: 2026-12-0" + (1 + i % 8)
                    + ", to: 2026-12-31, reason: A long vacation far away}, {every: friday}]}\n");
            pipelines.append("  - {id: p" + i + ", name: The pipeline of number " + i + ", tier: gold, primary_owner: e"
                    + i + (i % 2 == 0 ? ", reviewed: 2026-01-01" : "") + "}\n");
        }
        plan = new PlanFolder(Files.createDirectories(root.resolve("busy")));
        plan.with("team.yaml", team + "rotation: {start: 2026-11-16}\n");
        plan.with("pipelines.yaml", pipelines.toString());
        repository.commitAt("2026-11-16T08:00:00Z");
        String out = run("handoff", "--today", "2026-11-30").out();

        assertThat(out.lines().count()).as(out).isBetween(18L, 24L);
        assertThat(out)
                .contains(
                        "Review the plan: never reviewed",
                        " more",
                        "• Reach Engineer",
                        "findings of 'oncall validate'");
        assertThat(run("handoff", "--today", "2026-11-30", "--format", "json").out())
                .contains("\"pipeline\": \"p11\"", "\"due\": null");
    }

    @Test
    void listsWeeklyDaysOff() throws Exception {
        edit("slack: \"@bob\"", "slack: \"@bob\", time_off: [{every: friday, reason: School}]");

        assertThat(run("handoff", "--today", "2026-11-30").out()).contains("• Bob is away on Fridays (School).");
    }
}
