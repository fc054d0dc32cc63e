package oncall.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanReader;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.FileSource;
import oncall.text.FileSource.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of real repositories at a revision. */
class RevisionSourceTest {

    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void makeRepository() throws Exception {
        repository = Repository.in(folder.resolve("repository"))
                .with("plans/data team/team.yaml", "team: Data\n")
                .with("plans/data team/holidays.yaml", "holidays: []\n")
                .with("plans/data team/pipelines/größe 1.yaml", pipeline("one"))
                .with("plans/data team/pipelines/.hidden.yaml", "{")
                .with("secret.yaml", "password: hunter2\n");
        repository.commit("v1");
    }

    private static String pipeline(String id) {
        return "pipelines: [{id: " + id + ", name: X, primary_owner: alice, secondary_owner: bob}]\n";
    }

    private FileSource at(String revision) throws IOException {
        return repository.checkout("plans/data team").at(revision);
    }

    private static String text(FileSource source, String path) throws IOException {
        return new String(source.read(path), StandardCharsets.UTF_8);
    }

    @Test
    void readsAPlanAsItWas() throws Exception {
        repository.with("plans/data team/pipelines/größe 1.yaml", pipeline("two"));
        repository.with("plans/data team/pipelines.yaml", pipeline("three"));
        Diagnostics findings = new Diagnostics();

        PlanSpec spec = PlanReader.read(at("HEAD"), findings);

        assertThat(spec.files()).containsExactly("team.yaml", "holidays.yaml", "pipelines/größe 1.yaml");
        assertThat(spec.pipelineFiles().get(0).pipelines().get(0).value(PipelineSpec.ID))
                .isEqualTo("one");
    }

    @Test
    void listsNamesInOrder() throws Exception {
        repository.with("plans/data team/b\"1\n.yaml", "").with("plans/data team/a\t.yaml", "");
        repository.commit("v2");

        assertThat(at("v2").names(""))
                .containsExactly("a\t.yaml", "b\"1\n.yaml", "holidays.yaml", "pipelines", "team.yaml");
        assertThat(at("v2").names("pipelines")).containsExactly("größe 1.yaml");
        assertThat(at("v1").names("nothing")).isEmpty();
        assertThat(at("v2").kind("a\t.yaml")).isEqualTo(Kind.FILE);
        // git's protocol cannot carry line breaks in names
        assertThat(at("v2").kind("b\"1\n.yaml")).isEqualTo(Kind.NOTHING);
    }

    @Test
    void readsMoreThanFitsIntoAPipe() throws Exception {
        String large = "# größe\n".repeat(200_000);
        repository.with("plans/data team/pipelines.yaml", large);
        for (int i = 0; i < 3000; i++) {
            repository.with("plans/data team/notes/a rather long name of a file " + i + ".md", "");
        }
        repository.commit("v2");

        assertThat(text(at("v2"), "pipelines.yaml")).isEqualTo(large);
        assertThat(at("v2").names("notes")).hasSize(3000);
    }

    @Test
    void followsLinksInsideTheDirectoryOnly() throws Exception {
        Path plan = repository.root().resolve("plans/data team");
        Files.move(plan.resolve("pipelines"), plan.resolve("all"));
        Files.createSymbolicLink(plan.resolve("pipelines"), Path.of("all"));
        Files.createSymbolicLink(plan.resolve("all/team"), Path.of("../team.yaml"));
        Files.createSymbolicLink(plan.resolve("out"), Path.of("../../secret.yaml"));
        Files.createSymbolicLink(plan.resolve("absolute"), Path.of("/nothing"));
        Files.createSymbolicLink(plan.resolve("gone"), Path.of("nothing"));
        Files.createSymbolicLink(plan.resolve("loop"), Path.of("loop"));
        Files.createSymbolicLink(plan.resolve("line\nbreak"), Path.of("team.yaml"));
        repository.commit("v2");
        FileSource source = at("v2");

        assertThat(source.kind("pipelines")).isEqualTo(Kind.FOLDER);
        assertThat(source.names("pipelines")).containsExactly("größe 1.yaml", "team");
        assertThat(text(source, "pipelines/größe 1.yaml")).isEqualTo(pipeline("one"));
        assertThat(text(source, "pipelines/team")).isEqualTo("team: Data\n");
        assertThat(source.kind("out")).isEqualTo(Kind.LINK_OUT);
        assertThat(source.kind("absolute")).isEqualTo(Kind.LINK_OUT);
        for (String path : List.of("gone", "loop", "line\nbreak", "nothing", "team.yaml/x")) {
            assertThat(source.kind(path)).as(path).isEqualTo(Kind.NOTHING);
        }
    }

    @Test
    void needsNoWorkTree() throws Exception {
        repository.git(
                "worktree", "add", "-q", "--no-checkout", folder.resolve("tree").toString());
        Path plan = Files.createDirectories(folder.resolve("tree/plans/data team"));
        assertThat(text(new Checkout(plan, repository.environment()).at("HEAD"), "team.yaml"))
                .isEqualTo("team: Data\n");

        repository.git("clone", "-q", "--bare", ".", folder.resolve("bare").toString());
        Checkout bare = new Checkout(folder.resolve("bare"), repository.environment());
        assertThat(text(bare.at("v1"), "secret.yaml")).isEqualTo("password: hunter2\n");
    }

    @Test
    void saysWhyThereIsNothing() throws Exception {
        repository.with("later/team.yaml", "team: Later\n");
        repository.git("rm", "-rq", "--cached", "plans");
        Files.writeString(repository.root().resolve(".gitignore"), "plans\n");
        repository.commit("v2");

        refuses(repository.checkout("plans"), "v3", """
                the repository has no revision 'v3'; name a branch, a tag or a commit""");
        refuses(repository.checkout("plans"), "--all", """
                the repository has no revision '--all'; name a branch, a tag or a commit""");
        refuses(repository.checkout("later"), "v1", """
                at 'v1' there is no directory 'later/'; commit the plan first, or name a later revision""");
        Repository empty = Repository.in(Files.createDirectories(folder.resolve("empty")));
        refuses(
                new Checkout(empty.root(), empty.environment()),
                "HEAD",
                "the repository has no commit; commit the plan first");
        Checkout elsewhere = new Checkout(folder, repository.environment());
        refuses(elsewhere, "v1", """
                the plan's directory is not in a git repository; name one that is with -C DIR""");
        Checkout withoutGit = new Checkout(folder, Map.of("PATH", folder.toString()));
        refuses(withoutGit, "v1", "git is not in the PATH; install it");
    }

    @Test
    void saysThatACloneIsShallow() throws Exception {
        repository.with("plans/data team/team.yaml", "team: Two\n").commit("v2");
        Path clone = folder.resolve("clone");
        repository.git("clone", "-q", "--depth=1", "file://" + repository.root(), clone.toString());
        Checkout shallow = new Checkout(clone.resolve("plans/data team"), repository.environment());

        assertThat(text(shallow.at("HEAD"), "team.yaml")).isEqualTo("team: Two\n");
        refuses(shallow, "HEAD~1", """
                this clone has only part of the history, without 'HEAD~1'; fetch the rest with 'git fetch --unshallow'""");
    }

    @Test
    void saysThatTheRepositoryIsSomeoneElses() throws Exception {
        Path program = Files.createDirectory(folder.resolve("bin")).resolve("git");
        Files.writeString(
                program,
                "#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec \"$(PATH=" + Repository.PATH
                        + " command -v git)\" \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Checkout foreign = new Checkout(
                repository.root(),
                Map.of("PATH", program.getParent() + ":" + Repository.PATH, "HOME", folder.toString()));

        refuses(foreign, "v1", """
                the git repository belongs to another user, and git does not read it; allow it with 'git config --global --add safe.directory DIR'""");
        assertThat(foreign.revision()).isNull();
    }

    private static void refuses(Checkout checkout, String revision, String message) {
        assertThatThrownBy(() -> checkout.at(revision))
                .isInstanceOf(IOException.class)
                .hasMessage(message);
    }

    /** Git's message about a file that someone removed must not fill its pipe either. */
    @Test
    void readsWhatGitComplainsOf() throws Exception {
        Path program = Files.createDirectory(folder.resolve("bin")).resolve("git");
        Files.writeString(program, "#!/bin/sh\nhead -c 1000000 /dev/zero | tr '\\0' x >&2\necho done\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        GitCommand git = new GitCommand(folder, Map.of("PATH", program.getParent() + ":" + Repository.PATH));

        assertThat(git.text("any")).isEqualTo("done\n");
    }
}
