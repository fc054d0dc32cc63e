package oncall.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oncall.PlanFolder;
import oncall.git.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A plan in a git repository for each test: committed as {@code begin}, then with four published weeks. */
abstract class PublishedInGit {

    @TempDir
    Path root;

    Repository repository;
    PlanFolder plan;

    @BeforeEach
    void commitAPlan() throws Exception {
        repository = Repository.in(root);
        plan = new PlanFolder(Files.createDirectories(root.resolve("plan")));
        edit("start: 2026-01-05", "start: 2026-11-16, notice: 2w, secondary: never");
        repository.commit("begin");
        run("publish", "--weeks", "4");
        repository.commit("publish");
    }

    void edit(String from, String to) {
        plan.with("team.yaml", plan.text("team.yaml").replace(from, to));
    }

    Run run(String... args) {
        return Run.in(plan.directory(), repository.environment(), false, args);
    }

    Run diff(String... args) {
        List<String> all = new ArrayList<>(List.of("diff"));
        all.addAll(List.of(args));
        return run(all.toArray(new String[0]));
    }
}
