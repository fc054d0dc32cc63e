package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import oncall.PlanFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code diff} says about edits since a revision. */
class DiffCommandTest extends PublishedInGit {

    @Test
    void showsNothingWhereNothingChanges() {
        assertThat(diff().out()).isEqualTo("""
                        Data: changes since HEAD

                        From Mon 16 Nov 2026 to Sun 7 Feb 2027 nobody's shifts change.
                        """);
        assertThat(diff("begin").out()).contains("nobody's shifts change. 5 shifts are\npublished.");
        assertThat(diff().exit()).isZero();
    }

    @Test
    void showsForecasts() {
        edit("{id: alice", "{id: dan, name: Dan, slack: \"@dan\", joins: 2026-12-28}\n  - {id: alice");
        Run run = diff();

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("6 forecasts change.")
                .contains("Mon 28 Dec 2026 – Sun 3 Jan 2027  primary  Alice    Dan      forecast  by turn\n");
    }

    @Test
    void failsWhereAPromiseChangesTooLate() {
        edit("{id: alice", "{id: alice, time_off: [{date: 2026-12-08, reason: Dentist}]");
        assertThat(diff().exit()).isZero();
        edit("{id: bob", "{id: bob, time_off: [{date: 2026-11-24, reason: Flu}]");
        Run run = diff();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("2 promises change.")
                .contains("Warning: 1 promise changed with less than 14 days of notice.")
                .contains("Tue 24 Nov 2026  primary  Bob    Charlie  only 3 days  Bob is away (Flu)\n")
                .contains("Tue 8 Dec 2026   primary  Alice  Bob      17 days      Alice is away (Dentist)\n");
    }

    @Test
    void allowsSwapsAndOverridesAlsoWhenTheyArePublished() {
        plan.with("team.yaml", plan.text("team.yaml") + """
                swaps: [{shift: 2026-12-07, from: alice, to: charlie, reason: School play}]
                overrides: [{date: 2026-12-05, engineer: bob, instead_of: charlie}]
                """);
        Run before = diff();
        run("publish");
        Run after = diff();

        assertThat(before.exit()).isZero();
        assertThat(before.out())
                .containsPattern("Sat 5 Dec 2026 +primary +Charlie +Bob +14 days\\s+Bob covers for Charlie\n")
                .containsPattern("Mon 7 – Sun 13 Dec 2026 +primary +Alice +Charlie +16 days\\s+School play\n");
        assertThat(after.exit()).isZero();
        assertThat(after.out().lines().skip(3))
                .isEqualTo(before.out().lines().skip(3).toList());
    }

    @Test
    void groupsByPersonForPullRequestsAndMentionsNobody() {
        edit("team: Data", "team: \"@data\"");
        edit("{id: bob, name: Bob", "{id: bob, name: \"@bob\", time_off: [{date: 2026-12-15, reason: \"@all\"}]");

        assertThat(diff("--format", "markdown").out()).doesNotContainPattern("@\\w");
    }

    @Test
    void mentionsThoseWhosePromisesChange() throws Exception {
        edit("{id: alice", "{id: alice, github: alice-m");
        edit("{id: bob", "{id: bob, github: bob.b");
        edit("{id: charlie", "{id: charlie, github: \"not a name\"");
        repository.commit("names");
        edit("{id: alice, github: alice-m", "{id: alice, github: stranger, time_off: [{date: 2026-12-08}]");
        edit("{id: bob", "{id: bob, time_off: [{date: 2026-11-24}]");
        edit("{id: charlie", "{id: charlie, time_off: [{date: 2026-12-01}]");

        assertThat(diff("--format", "markdown", "--mention").out())
                .contains("\nYour published shifts change: @bob.b, @alice-m.\n")
                .doesNotContain("@not", "stranger");
        assertThat(diff("--format", "markdown").out()).doesNotContain("@");
    }

    @Test
    void hasJsonForPrograms() {
        edit("{id: bob", "{id: bob, time_off: [{date: 2026-11-24, reason: Flu}]");

        assertThat(diff("--format", "json").out()).contains("""
                  "base": "HEAD",
                  "changes": [
                    {
                      "rotation": "main",
                      "start": "2026-11-23",
                      "from": "2026-11-24",
                      "to": "2026-11-24",
                      "role": "primary",
                      "was": "bob",
                      "now": "charlie",
                      "was_from_at": "2026-11-24T09:00:00+00:00",
                      "was_to_at": "2026-11-25T09:00:00+00:00",
                      "now_from_at": "2026-11-24T09:00:00+00:00",
                      "now_to_at": "2026-11-25T09:00:00+00:00",
                      "days": 1,
                      "published": true,
                      "still_published": true,
                      "notice_days": 3,
                      "short_notice": true,
                      "cause": "absence",
                      "kind": "redistribute",
                      "reason": "Bob is away (Flu)",
                      "edits": []
                    }
                  ],
                """);
    }

    @Test
    void comparesEachRotation() throws Exception {
        plan.with(
                "team.yaml",
                plan.text("team.yaml").replace("rotation: {", "rotations:\n  - {id: main, ")
                        + "  - {id: weekend, start: 2026-11-21, days: weekends, secondary: never, order: [bob, charlie]}\n");
        Run run = diff("--weeks", "2");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("main\nFrom Mon 16 Nov 2026 to Sun 20 Dec 2026 nobody's shifts change.\n")
                .contains("weekend\nFrom Sat 21 Nov 2026 to Sun 29 Nov 2026 2 forecasts change.\n")
                .contains("Sat 21 – Sun 22 Nov 2026  primary  nobody  Bob      forecast  by turn\n");
        run("publish");
        assertThat(diff("--weeks", "2").out()).containsPattern("shifts\\s+are\\s+published");
    }

    @Test
    void readsThePipelinesFolderAtTheRevision() throws Exception {
        plan.with(
                "pipelines/profit.yaml",
                "pipelines: [{id: profit, name: Profit, primary_owner: alice, secondary_owner: bob}]\n");
        Files.delete(plan.directory().resolve("pipelines.yaml"));
        repository.commit("folder");

        assertThat(diff("folder").err()).isEmpty();
        assertThat(diff("folder").exit()).isZero();
    }

    @Test
    void namesWhatIsWrongWithTheRevision(@TempDir Path elsewhere) throws Exception {
        assertThat(diff("v9").err())
                .isEqualTo("oncall: the repository has no revision 'v9'; name a branch, a tag or a commit\n");
        assertThat(Run.in(plan.directory(), Map.of(), false, "diff").err())
                .isEqualTo("oncall: git is not in the PATH; install it\n");
        Path outside = new PlanFolder(elsewhere).directory();
        assertThat(Run.in(outside, repository.environment(), false, "diff").err())
                .isEqualTo("oncall: the plan's directory is not in a git repository; name one that is with -C DIR\n");
        Path moved = Files.createDirectories(root.resolve("new"));
        new PlanFolder(moved);
        assertThat(Run.in(moved, repository.environment(), false, "diff").err())
                .isEqualTo("oncall: at 'HEAD' there is no directory 'new/'; commit the plan first, or name a later"
                        + " revision\n");
        Path clone = elsewhere.resolve("clone");
        repository.git("clone", "-q", "--depth", "1", root.toUri().toString(), clone.toString());
        assertThat(Run.in(clone.resolve("plan"), repository.environment(), false, "diff", "HEAD~1")
                        .err())
                .isEqualTo("oncall: this clone has only part of the history, without 'HEAD~1'; fetch the rest with"
                        + " 'git fetch --unshallow'\n");
    }

    @Test
    void saysThatTheFilesAtTheRevisionHaveErrors() throws IOException, InterruptedException {
        edit("start:", "stop:");
        repository.commit("broken");
        edit("stop:", "start:");
        Run run = diff();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("oncall: the files at 'HEAD' have errors, so there is no schedule to compare with;"
                        + " name another revision\n");
    }
}
