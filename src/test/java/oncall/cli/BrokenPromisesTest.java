package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import oncall.PlanFolder;
import org.junit.jupiter.api.Test;

/** Promises that are broken, for {@code diff} and {@code validate --base}. */
class BrokenPromisesTest extends PublishedInGit {

    @Test
    void areFoundInShiftsPublishedAnew() {
        edit("secondary: never", "secondary: never, order: [charlie, bob, alice]");
        assertThat(run("diff").out()).contains("forecasts change").doesNotContain("promise");
        run("publish", "--from", "2026-12-07", "--weeks", "4");
        Run run = run("diff");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("Warning: 2 promises broken without a swap, an override or an absence.")
                .containsPattern("Mon 7 – Sun 13 Dec 2026 +primary +Alice +Bob +16 days\\s+taken back\n");
        assertThat(run("validate", "--base", "HEAD").out())
                .contains(
                        "schedule.yaml:9:13: error: from 2026-12-07 to 2026-12-13 Bob is primary, but Alice was published;"
                                + " restore schedule.yaml, and then add the swap or the override to team.yaml if the two agree on it [promise-broken]");
        assertThat(run("validate", "--base", "begin").out()).doesNotContain("promise-broken");
        assertThat(run("validate", "--base", "v9").err())
                .isEqualTo("oncall: the repository has no revision 'v9'; name a branch, a tag or a commit\n");
    }

    @Test
    void areFoundInHoursThatMove() {
        edit("secondary: never", "secondary: never, handoff: {time: \"10:30\"}");
        Run forecast = run("diff", "--weeks", "6");
        assertThat(forecast.exit()).isZero();
        assertThat(forecast.out())
                .contains("Was: Charlie 09:00–09:00\nNow: Charlie 09:00–10:30\nNotice: forecast\nWhy: other hours\n")
                .doesNotContain("promise");
        run("publish", "--from", "2026-12-07", "--weeks", "4");
        Run run = Run.in(plan.directory(), repository.environment(120), false, "diff");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("2 promises broken")
                .containsPattern("Mon 7 – Sun 13 Dec 2026 +primary +Alice 09:00–09:00 +Alice 09:00–10:30 +16 days");
        assertThat(run("validate", "--base", "HEAD").out())
                .contains("schedule.yaml:9:13: error: from 2026-12-07 to 2026-12-13 Alice is primary from ");
        assertThat(run("diff", "--format", "markdown").out()).contains("moves from 09:00–09:00 to 10:30–10:30");
    }

    @Test
    void areFoundInShiftsCutOut() {
        String text = plan.text("schedule.yaml");
        plan.with("schedule.yaml", text.substring(0, text.indexOf("  - {start: 2026-12-07")));
        Run run = run("diff");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("Mon 7 – Sun 13 Dec 2026 +primary +Alice +Alice +16 days +no longer published");
        assertThat(run("validate", "--base", "HEAD").out())
                .contains("schedule.yaml:8:13: error: from 2026-12-07 to 2026-12-13 Alice was published as primary,"
                        + " and is no longer; restore schedule.yaml [promise-broken]");
    }

    @Test
    void areKeptByTheOnlyRotationUnderAnyId() {
        edit("rotation: {", "rotations:\n  - {id: weekly, ");

        assertThat(run("diff").out()).contains("nobody's shifts change");
        assertThat(run("validate", "--base", "HEAD").out()).doesNotContain("promise-broken");
    }

    @Test
    void areFoundWhereAnotherFileHadErrorsAtTheRevision() throws Exception {
        String pipelines = plan.text("pipelines.yaml");
        plan.with("pipelines.yaml", "pipelines: [");
        repository.commit("broken");
        plan.with("pipelines.yaml", pipelines);
        String text = plan.text("schedule.yaml");
        plan.with("schedule.yaml", text.substring(0, text.indexOf("  - {start: 2026-12-07")));

        assertThat(run("validate", "--base", "HEAD").out()).contains("[promise-broken]");
        plan.with("schedule.yaml", "shifts: [");
        repository.commit("worse");
        plan.with("schedule.yaml", text);
        Run run = run("validate", "--base", "HEAD");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("oncall: --base: the files at 'HEAD' have errors, so that their promises are not known;"
                        + " name another revision\n");
    }

    @Test
    void areNoneBeforeThePlanWasThere() throws Exception {
        Path moved = new PlanFolder(Files.createDirectories(root.resolve("new"))).directory();

        Run run = Run.in(moved, repository.environment(), false, "validate", "--base", "HEAD");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void haveIdsWhereOnlyThoseDiffer() {
        edit("id: bob", "id: benny");
        plan.with("schedule.yaml", plan.text("schedule.yaml").replace("bob", "benny"));

        assertThat(run("diff").out()).contains("Bob (bob)", "Bob (benny)");
    }
}
