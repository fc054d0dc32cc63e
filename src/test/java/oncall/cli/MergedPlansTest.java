package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.git.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git makes of branches that change a plan and its published shifts. */
class MergedPlansTest {

    private static final String ROTATIONS = """
            team: Data
            engineers:
              - {id: ben, name: Ben, slack: "@ben", time_off: []}
              - {id: ana, name: Ana, slack: "@ana"}
              - {id: cam, name: Cam, slack: "@cam", time_off: []}
            rotations:
              - {id: week, start: 2026-11-16, days: weekdays, notice: 4w}
              - {id: weekend, start: 2026-11-21, days: weekends, shift: 2d, secondary: never, notice: 4w}
            overrides:
            """;

    @TempDir
    Path root;

    private Repository repository;
    private PlanFolder plan;

    @BeforeEach
    void publishEightWeeks() throws Exception {
        repository = Repository.in(root);
        repository.git("checkout", "-q", "-b", "main");
        plan = new PlanFolder(Files.createDirectories(root.resolve("plan"))).with("team.yaml", ROTATIONS);
        assertThat(run("publish", "--weeks", "8").exit()).isZero();
        repository.commit("begin");
    }

    private Run run(String... args) {
        return Run.in(plan.directory(), repository.environment(120), false, args);
    }

    private void edit(String from, String to) {
        assertThat(plan.text("team.yaml")).contains(from);
        plan.with("team.yaml", plan.text("team.yaml").replace(from, to));
    }

    /** Makes a change on a new branch of the plan as it was published. */
    private void onBranch(String name, Change change) throws IOException, InterruptedException {
        repository.git("checkout", "-q", "-b", name, "begin");
        change.make();
        assertThat(run("publish").exit()).isZero();
        repository.commit(name + "-published");
        repository.git("checkout", "-q", "main");
    }

    @FunctionalInterface
    private interface Change {
        void make();
    }

    @Test
    void changesOfShiftsFarApartMergeByThemselves() throws Exception {
        onBranch(
                "one",
                () -> edit(
                        "name: Ben, slack: \"@ben\", time_off: []",
                        "name: Ben, slack: \"@ben\"," + " time_off: [{date: 2026-12-08}]"));
        onBranch(
                "two",
                () -> edit(
                        "overrides:\n",
                        "overrides:\n  - {date: 2026-12-23, engineer: ana, instead_of: cam," + " rotation: week}\n"));
        onBranch(
                "three",
                () -> edit(
                        "name: Cam, slack: \"@cam\", time_off: []",
                        "name: Cam, slack: \"@cam\"," + " time_off: [{date: 2026-12-05}]"));
        for (String branch : new String[] {"one", "two", "three"}) {
            repository.git("merge", "-q", "--no-edit", branch);
        }

        assertThat(plan.text("schedule.yaml").split("taken_back: \\[", -1)).hasSizeGreaterThan(3);
        assertThat(run("validate").err() + run("validate").out()).contains("No problems found");
        assertThat(run("publish").out()).contains("Nothing changes");
        assertThat(run("diff", "begin").out()).contains("Tue 8 Dec 2026", "Wed 23 Dec 2026", "Sat 5 Dec 2026");
    }

    @Test
    void aSettledConflictIsPublishedAsFarAsEitherSide() throws Exception {
        onBranch("one", () -> run("publish", "--weeks", "14"));
        onBranch("two", () -> run("publish", "--weeks", "12"));
        repository.git("merge", "-q", "--no-edit", "two");
        assertThat(repository.tryGit("merge", "-q", "--no-edit", "one")).isFalse();

        assertThat(run("publish", "--from", "2026-12-28").out()).doesNotContain("Changes of what was published");
        repository.commit("settled");
        assertThat(run("diff", "one").out()).doesNotContain("no longer published");
        assertThat(run("diff", "one").exit()).isZero();
    }

    @Test
    void shiftsPublishedAlikeMergeByThemselves() throws Exception {
        for (String branch : new String[] {"one", "two"}) {
            onBranch(branch, () -> run("publish", "--weeks", "12"));
        }
        repository.git("merge", "-q", "--no-edit", "one");
        repository.git("merge", "-q", "--no-edit", "two");

        assertThat(run("publish").out()).contains("Nothing changes");
    }
}
