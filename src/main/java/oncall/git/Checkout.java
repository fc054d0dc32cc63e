package oncall.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import oncall.text.FileSource;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/** A directory in a git repository. */
public final class Checkout {

    private final Path directory;
    private final GitCommand git;

    /**
     * @param directory an existing directory, without links
     * @param environment the variables of the environment; git is found through its PATH
     */
    public Checkout(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.git = new GitCommand(directory, environment);
    }

    /**
     * The path from the repository's root to the directory, ending in a slash unless empty; without a repository, the
     * path from the working directory if that contains the directory, else empty. Does not run git.
     *
     * @param here the working directory, without links
     */
    public String prefix(Path here) {
        Path root = root(directory);
        Path start = root == null ? here : root;
        if (start.equals(directory) || !directory.startsWith(start)) {
            return "";
        }
        return start.relativize(directory) + "/";
    }

    /** The root of the repository that holds a directory; null if there is none. Does not run git. */
    public static @Nullable Path root(Path directory) {
        Path root = directory;
        while (root != null && !Files.exists(root.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
            root = root.getParent();
        }
        return root;
    }

    /**
     * The revision as {@code git describe} names it, with {@code -dirty} if files differ from it; null without git or
     * repository. If the repository's own configuration names filters, files are not compared, because that would run
     * the filters.
     */
    public @Nullable String revision() {
        try {
            String settings = git.text("config", "--list", "--null", "--show-scope", "--name-only");
            boolean own = settings.contains("local\0filter.") || settings.contains("worktree\0filter.");
            return git.text("describe", "--always", "--abbrev=10", own ? "--no-dirty" : "--dirty")
                    .strip();
        } catch (IOException e) {
            return null;
        }
    }

    /** When a file of the directory was last committed; null without git, repository or commit. */
    public @Nullable Instant lastCommit() {
        try {
            String seconds = git.text("log", "-1", "--format=%ct", "--", ".").strip();
            return seconds.isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(seconds));
        } catch (IOException | NumberFormatException e) {
            return null;
        }
    }

    /**
     * The files of the directory as they were at a revision.
     *
     * @param revision anything that git understands: a branch, a tag, {@code HEAD~2}
     * @throws IOException if there is no such revision, or the directory is not in it; the message says what to do
     */
    public FileSource at(String revision) throws IOException {
        String answer = git.text("rev-parse", "--is-shallow-repository", "--show-prefix");
        boolean shallow = answer.startsWith("true");
        String prefix = answer.substring(answer.indexOf('\n') + 1).stripTrailing();
        String commit = id(revision + "^{commit}");
        if (commit.isEmpty() && !shallow && id("HEAD").isEmpty()) {
            throw new IOException("the repository has no commit; commit the plan first");
        }
        if (commit.isEmpty()) {
            throw new IOException(
                    shallow
                            ? "this clone has only part of the history, without " + Quote.of(revision)
                                    + "; fetch the rest with 'git fetch --unshallow'"
                            : "the repository has no revision " + Quote.of(revision)
                                    + "; name a branch, a tag or a commit");
        }
        String tree = id(commit + ":" + prefix);
        if (tree.isEmpty()) {
            throw new IOException("at " + Quote.of(revision) + " there is no directory " + Quote.of(prefix)
                    + "; commit the plan first, or name a later revision");
        }
        return new RevisionSource(git, tree);
    }

    /** Whether there is such a revision, and the directory was not there yet. */
    public boolean isNewerThan(String revision) {
        return !id(revision + "^{commit}").isEmpty() && id(revision + ":./").isEmpty();
    }

    /**
     * The files of the directory as they were committed at an instant.
     *
     * @throws IOException without git, or if they were not committed yet; the message is part of a sentence
     */
    public FileSource at(Instant instant) throws IOException {
        if (root(directory) == null) {
            throw new IOException("no git repository");
        }
        boolean shallow = git.text("rev-parse", "--is-shallow-repository").startsWith("true");
        String commit = id("HEAD").isEmpty()
                ? ""
                : git.text("rev-list", "-1", "--before=" + instant, "HEAD").strip();
        if (commit.isEmpty() || isNewerThan(commit)) {
            throw new IOException(
                    shallow
                            ? "this clone has only part of the history; fetch the rest with 'git fetch --unshallow'"
                            : "git has no commit as old");
        }
        return at(commit);
    }

    /**
     * The last commit that the checked out revision and another one have in common; the other revision itself if there
     * is none, or it cannot be found.
     */
    public String mergeBase(String revision) {
        try {
            return git.text("merge-base", "--end-of-options", revision, "HEAD").strip();
        } catch (IOException e) {
            return revision;
        }
    }

    /** The id of an object; empty if there is none. */
    private String id(String object) {
        try {
            return git.text("rev-parse", "--verify", "--end-of-options", object).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
