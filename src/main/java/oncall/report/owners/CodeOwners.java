package oncall.report.owners;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The owners as lines of a CODEOWNERS file: for files and folders named by a pipeline's id, such as its code and its
 * runbook, and for the files that declare pipelines. The last line that matches a file applies.
 *
 * @param files the file that declares each pipeline, by the pipeline's id; a path from the repository's root
 * @param leaver who is omitted, or null for nobody
 * @see <a
 *     href="https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners">GitHub
 *     on code owners</a>
 */
record CodeOwners(
        Plan plan, Map<String, String> files, @Nullable Engineer leaver) {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.%+-]+@[A-Za-z0-9.-]+[.][A-Za-z0-9-]+");
    private static final Pattern PLAIN_PATH = Pattern.compile("[\\w./-]+");

    /** The lines, each with a line feed at its end. */
    String text() {
        Set<Engineer> all = new HashSet<>();
        Map<String, Set<Engineer>> byFile = new LinkedHashMap<>();
        StringBuilder byId = new StringBuilder();
        for (Pipeline pipeline : plan.pipelines()) {
            List<Engineer> owners = pipeline.owners();
            all.addAll(owners);
            byId.append(line(pipeline.id() + ".*", owners)).append(line(pipeline.id() + "/", owners));
            String file = files.get(pipeline.id());
            if (file != null) {
                byFile.computeIfAbsent(file, name -> new LinkedHashSet<>()).addAll(owners);
            }
        }
        StringBuilder out =
                new StringBuilder("# Written by `oncall owners --format codeowners`, the primary owner first.\n");
        for (Engineer engineer : plan.engineers()) {
            if (all.contains(engineer) && !engineer.is(leaver) && name(engineer) == null) {
                out.append("# " + engineer.id() + " has no usable email and is omitted; add one\n");
            }
        }
        out.append(byId.isEmpty() ? "" : "\n# Files and folders with a pipeline's id for a name\n")
                .append(byId)
                .append(byFile.isEmpty() ? "" : "\n# Files that declare pipelines\n");
        byFile.forEach((file, owners) -> out.append(
                PLAIN_PATH.matcher(file).matches()
                        ? line("/" + file, owners)
                        : "# a pipelines file is omitted: CODEOWNERS cannot hold the characters of its name\n"));
        return out.toString();
    }

    private String line(String pattern, Collection<Engineer> owners) {
        String names = owners.stream()
                .filter(owner -> !owner.is(leaver))
                .map(CodeOwners::name)
                .filter(Objects::nonNull)
                .map(name -> " " + name)
                .collect(Collectors.joining());
        // A pattern without names would remove the owners of an earlier line.
        return (names.isEmpty() ? "# nobody to name: " : "") + pattern + names + "\n";
    }

    /** The email address, which GitHub and GitLab know. A Slack handle may belong to a stranger there. */
    private static @Nullable String name(Engineer engineer) {
        return engineer.email() != null && ADDRESS.matcher(engineer.email()).matches() ? engineer.email() : null;
    }
}
