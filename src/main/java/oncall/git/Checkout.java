package oncall.git;

import java.nio.file.Path;
import java.util.Map;
import oncall.git.GitException.Reason;
import oncall.text.FileSource;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/** A directory as the git repository around it sees it. */
public final class Checkout {

    private static final int LONGEST_REVISION = 300;

    private final GitCommand git;

    /**
     * @param directory an existing directory
     * @param environment the variables of the environment; git is looked for in its PATH
     */
    public Checkout(Path directory, Map<String, String> environment) {
        this.git = new GitCommand(directory, environment);
    }

    /**
     * The revision as {@code git describe} calls it, with {@code -dirty} where files differ from it; null without git or
     * repository. If the repository's own configuration names filters, files are not compared, since that would run them.
     */
    public @Nullable String revision() {
        try {
            String settings = git.text("config", "--list", "--null", "--show-scope", "--name-only");
            boolean own = settings.contains("local\0filter.") || settings.contains("worktree\0filter.");
            String revision = own
                    ? git.text("describe", "--always", "--abbrev=10")
                    : git.text("describe", "--always", "--abbrev=10", "--dirty");
            return revision.isBlank() || revision.length() > LONGEST_REVISION ? null : revision.strip();
        } catch (GitException e) {
            return null;
        }
    }

    /** The path from the repository's root to the directory, ending in a slash unless empty; empty without repository. */
    public String prefix() {
        try {
            return git.text("rev-parse", "--show-prefix").stripTrailing();
        } catch (GitException e) {
            return "";
        }
    }

    /**
     * The files of the directory as they were at a revision.
     *
     * @param revision whatever git understands: a branch, a tag, {@code HEAD~2}
     * @throws GitException if there is no such revision, or the directory was not there
     */
    public FileSource at(String revision) throws GitException {
        String shallowAndPrefix = git.text("rev-parse", "--is-shallow-repository", "--show-prefix");
        String commit = id(revision + "^{commit}");
        if (commit.isEmpty()) {
            throw shallowAndPrefix.startsWith("true")
                    ? new GitException(
                            Reason.SHALLOW,
                            "this clone has only a part of the history, without " + Quote.of(revision)
                                    + "; fetch the rest with 'git fetch --unshallow'")
                    : new GitException(
                            Reason.NO_REVISION,
                            "the repository has no revision " + Quote.of(revision)
                                    + "; name a branch, a tag or a commit");
        }
        String prefix =
                shallowAndPrefix.substring(shallowAndPrefix.indexOf('\n') + 1).stripTrailing();
        String tree = id(prefix.isEmpty() ? commit + "^{tree}" : commit + ":./");
        if (tree.isEmpty()) {
            throw new GitException(
                    Reason.NO_DIRECTORY,
                    "at " + Quote.of(revision) + " there was no directory " + Quote.of(prefix)
                            + "; name a later revision");
        }
        return new RevisionSource(git, tree);
    }

    /** The id of an object; empty if there is none. */
    private String id(String object) throws GitException {
        try {
            return git.text("rev-parse", "--verify", "--end-of-options", object).strip();
        } catch (GitException e) {
            if (e.reason() == Reason.FAILED) {
                return "";
            }
            throw e;
        }
    }
}
