package oncall.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions of real repositories, some of which could make git run programs. */
class CheckoutTest {

    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void makeRepository() throws Exception {
        repository = Repository.in(folder.resolve("repository")).with("plans/team.yaml", "team: A\n");
        repository.commit("v1");
    }

    @Test
    void namesTheRevision() throws IOException {
        assertThat(repository.checkout("plans").revision()).isEqualTo("v1");
        repository.with("plans/team.yaml", "team: B\n");
        assertThat(repository.checkout("plans").revision()).isEqualTo("v1-dirty");
    }

    @Test
    void knowsTheWayFromTheRoot() {
        assertThat(repository.checkout("plans").prefix(folder)).isEqualTo("plans/");
        assertThat(repository.checkout("").prefix(folder)).isEmpty();
    }

    @Test
    void startsFromTheWorkingDirectoryWithoutRepository() {
        Path plans = folder.resolve("my/plans");
        Checkout checkout = new Checkout(plans, Map.of());
        assertThat(checkout.prefix(folder)).isEqualTo("my/plans/");
        assertThat(checkout.prefix(plans)).isEmpty();
        assertThat(checkout.prefix(folder.resolve("other"))).isEmpty();
    }

    @Test
    void knowsNothingWithoutRepositoryOrGit() {
        Path elsewhere = folder;
        assertThat(new Checkout(elsewhere, Map.of("PATH", Repository.PATH, "HOME", folder.toString())).revision())
                .isNull();
        assertThat(new Checkout(repository.root(), Map.of()).revision()).isNull();
        assertThat(new Checkout(repository.root(), Map.of("PATH", folder.toString())).revision())
                .isNull();
    }

    @Test
    void takesNoGitFromARelativePartOfThePath() throws IOException {
        Path program = Files.writeString(repository.root().resolve("plans/git"), "#!/bin/sh\necho evil\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();

        assertThat(new Checkout(repository.root().resolve("plans"), Map.of("PATH", ".::plans")).revision())
                .isNull();
    }

    @Test
    void runsNothingThatTheRepositoryNames() throws Exception {
        Path trace = folder.resolve("trace");
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\necho ran >> " + trace + "\ncat\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        repository.with(".gitattributes", "*.yaml filter=evil diff=evil\n");
        for (String key : List.of(
                "core.fsmonitor",
                "core.pager",
                "pager.describe",
                "filter.evil.clean",
                "filter.evil.smudge",
                "filter.evil.process",
                "diff.evil.textconv",
                "diff.external",
                "core.sshCommand",
                "core.gitProxy",
                "alias.describe")) {
            repository.git("config", key, program.toString());
        }
        Path hooks = Files.createDirectory(folder.resolve("hooks"));
        Files.copy(program, hooks.resolve("post-index-change"));
        repository.git("config", "core.hooksPath", hooks.toString());
        repository.with("plans/team.yaml", "team: C\n");
        Files.deleteIfExists(trace);

        assertThat(repository.checkout("plans").revision()).isEqualTo("v1");
        assertThat(trace).doesNotExist();
    }
}
