package oncall.git;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Finds what the paths in reports for CI systems begin from, without asking git. */
public final class RepositoryRoot {

    private RepositoryRoot() {}

    /**
     * The path from the root of the git repository to the plan's directory; without a repository, from the working directory
     * if that holds the plan, else empty. Its parts end in {@code /}.
     *
     * @param plan the plan's directory, without links
     * @param here the working directory, without links
     */
    public static String prefix(Path plan, Path here) {
        for (Path root = plan; root != null; root = root.getParent()) {
            if (Files.exists(root.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return between(root, plan);
            }
        }
        return plan.startsWith(here) ? between(here, plan) : "";
    }

    private static String between(Path root, Path plan) {
        StringBuilder prefix = new StringBuilder();
        for (int i = root.getNameCount(); i < plan.getNameCount(); i++) {
            prefix.append(plan.getName(i)).append('/');
        }
        return prefix.toString();
    }
}
