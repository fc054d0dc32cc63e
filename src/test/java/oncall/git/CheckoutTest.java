package oncall.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rejection of real repositories, of which some would run programs if git were let. */
class CheckoutTest {

    private static final String PATH = System.getenv("PATH");

    @TempDir
    private Path folder;

    private Path repository;

    @BeforeEach
    void makeRepository() throws Exception {
        repository = Files.createDirectory(folder.resolve("repository"));
        git("init", "-q");
        Files.createDirectory(repository.resolve("plans"));
        Files.writeString(repository.resolve("plans/team.yaml"), "team: A\n");
        git("add", ".");
        git("commit", "-q", "-m", "First");
        git("tag", "-a", "v1", "-m", "One");
    }

    @Test
    void namesTheRevision() throws IOException {
        assertThat(checkout().revision()).isEqualTo("v1");
        Files.writeString(repository.resolve("plans/team.yaml"), "team: B\n");
        assertThat(checkout().revision()).isEqualTo("v1-dirty");
    }

    @Test
    void knowsTheWayFromTheRoot() {
        assertThat(checkout().prefix()).isEqualTo("plans/");
        assertThat(new Checkout(repository, Map.of("PATH", PATH)).prefix()).isEmpty();
    }

    @Test
    void knowsNothingWithoutRepositoryOrGit() {
        Path elsewhere = folder;
        assertThat(new Checkout(elsewhere, Map.of("PATH", PATH, "HOME", folder.toString())).revision())
                .isNull();
        assertThat(new Checkout(elsewhere, Map.of("PATH", PATH)).prefix()).isEmpty();
        assertThat(new Checkout(repository, Map.of()).revision()).isNull();
        assertThat(new Checkout(repository, Map.of("PATH", folder.toString())).revision())
                .isNull();
    }

    @Test
    void takesNoGitFromARelativePartOfThePath() throws IOException {
        Path program = Files.writeString(repository.resolve("plans/git"), "#!/bin/sh\necho evil\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();

        assertThat(new Checkout(repository.resolve("plans"), Map.of("PATH", ".::plans")).revision())
                .isNull();
    }

    @Test
    void runsNothingThatTheRepositoryNames() throws Exception {
        Path trace = folder.resolve("trace");
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\necho ran >> " + trace + "\ncat\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.writeString(repository.resolve(".gitattributes"), "*.yaml filter=evil diff=evil\n");
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
            git("config", key, program.toString());
        }
        Path hooks = Files.createDirectory(folder.resolve("hooks"));
        Files.copy(program, hooks.resolve("post-index-change"));
        git("config", "core.hooksPath", hooks.toString());
        Files.writeString(repository.resolve("plans/team.yaml"), "team: C\n");
        Files.deleteIfExists(trace);

        assertThat(checkout().revision()).isEqualTo("v1");
        assertThat(checkout().prefix()).isEqualTo("plans/");
        assertThat(trace).doesNotExist();
    }

    private Checkout checkout() {
        return new Checkout(repository.resolve("plans"), Map.of("PATH", PATH, "HOME", folder.toString()));
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "tag.gpgSign=false"));
        line.addAll(List.of("-c", "commit.gpgSign=false"));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
