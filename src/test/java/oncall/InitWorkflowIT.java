package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The scripts of the workflows that {@code init} writes, run in a repository with the packaged program. */
class InitWorkflowIT {

    private static final String NAME = "git config user.name t && git config user.email t@example.com && ";

    @TempDir
    Path folder;

    private Path repository;
    private Shell shell;

    @BeforeEach
    void makeARepositoryWithAnOrigin() throws Exception {
        repository = Files.createDirectory(folder.resolve("repository"));
        assertThat(new Shell(folder).run("git init --quiet --bare --initial-branch main origin.git"))
                .isZero();
        shell = new Shell(repository);
        run("git init --quiet --initial-branch main && " + NAME + "git remote add origin ../origin.git");
    }

    private void run(String line) throws Exception {
        assertThat(shell.run(line)).as(line + "\n" + shell.output()).isZero();
    }

    private JsonNode workflow(String path) {
        return new YAMLMapper().readTree(repository.resolve(path).toFile());
    }

    private void commit() throws Exception {
        run("git add . && git commit --quiet -m Plan && git push --quiet origin HEAD && git fetch --quiet");
    }

    /** Publishes, and in the working tree gives a promise to somebody else. */
    private void breakAPromise(String directory) throws Exception {
        run("oncall -C " + directory + " publish");
        commit();
        run("sed -i '0,/primary: ana/s//primary: cam/; 0,/secondary: ben/s//secondary: ana/' " + directory
                + "/schedule.yaml");
    }

    @Test
    void onGitHub() throws Exception {
        run("oncall init plans/data --ci github");
        commit();
        JsonNode jobs = workflow(".github/workflows/oncall.yml").get("jobs");
        String check = jobs.at("/check/steps/2/run").asString();
        String comment = jobs.at("/check/steps/3/run").asString();
        String environment = """
                export GITHUB_BASE_REF=main GITHUB_STEP_SUMMARY=../summary GITHUB_REPOSITORY=data/plan FORK=false NUMBER=7
                gh() { echo "gh $*" >>../gh; [ "$2" = --paginate ] && echo "$FOUND"; }
                """;

        run(environment + check);
        breakAPromise("plans/data");
        assertThat(shell.run(environment + comment)).isEqualTo(1);
        assertThat(folder.resolve("gh")).content().endsWith("gh pr comment 7 --body-file comment.md\n");
        assertThat(repository.resolve("comment.md"))
                .content()
                .startsWith("<!-- oncall -->\n")
                .contains("Cam");
        assertThat(shell.run("FOUND=12\n" + environment + comment)).isEqualTo(1);
        assertThat(folder.resolve("gh"))
                .content()
                .endsWith("--method PATCH repos/data/plan/issues/comments/12 --field body=@comment.md\n");
        assertThat(folder.resolve("summary")).content().contains("Ana").contains("Cam");
        run(environment + "GITHUB_BASE_REF=none\n" + comment);

        run("git rm --quiet --force plans/data/schedule.yaml && git commit --quiet -m Anew");
        run(jobs.at("/publish/steps/2/run").asString());
        run(jobs.at("/publish/steps/3/run").asString() + "\ngit log -1 --format=%s origin/main");
        assertThat(shell.output()).endsWith("Publish the coming on-call shifts\n");
        run(workflow(".github/workflows/oncall-site.yml")
                .at("/jobs/site/steps/2/run")
                .asString());
        assertThat(repository.resolve("public/index.html")).exists();
    }

    @Test
    void onGitLab() throws Exception {
        run("oncall init --ci gitlab");
        commit();
        JsonNode jobs = workflow(".gitlab-ci.yml");
        String environment =
                "export CI_MERGE_REQUEST_DIFF_BASE_SHA=main CI_API_V4_URL=https://gitlab.example.com/api/v4"
                        + " CI_PROJECT_ID=1 CI_MERGE_REQUEST_IID=7 ONCALL_TOKEN=secret\ncurl() { echo \"curl $*\"; }\n";

        run(environment + jobs.at("/oncall/script/0").asString());
        assertThat(repository.resolve("gl-code-quality-report.json")).hasContent("[]");
        breakAPromise(".");
        assertThat(shell.run(environment + jobs.at("/oncall/script/1").asString()))
                .isEqualTo(1);
        assertThat(shell.output())
                .contains("body@diff.md https://gitlab.example.com/api/v4/projects/1/merge_requests/7/notes");

        run("git rm --quiet --force schedule.yaml && git commit --quiet -m Anew");
        run(jobs.at("/publish/script/0").asString());
        run("git() { [ \"$1\" = push ] && echo \"$*\" || command git \"$@\"; }\n"
                + "ONCALL_TOKEN=x CI_SERVER_HOST=h CI_PROJECT_PATH=p\n" + "CI_COMMIT_BRANCH=main\n"
                + jobs.at("/publish/script/1").asString());
        assertThat(shell.output()).contains("push https://oncall:x@h/p.git HEAD:main");
        run(jobs.at("/pages/script/0").asString());
        assertThat(repository.resolve("public/index.html")).exists();
    }
}
