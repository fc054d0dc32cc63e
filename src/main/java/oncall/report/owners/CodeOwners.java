package oncall.report.owners;

import java.util.Collection;
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
 * @see <a
 *     href="https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners">GitHub
 *     on code owners</a>
 */
final class CodeOwners {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.%+-]+@[A-Za-z0-9.-]+[.][A-Za-z0-9-]+");
    private static final Pattern PLAIN_PATH = Pattern.compile("[\\w./-]+");

    private final Plan plan;
    private final Map<String, String> files;
    private final @Nullable Engineer leaver;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param files the file that declares each pipeline, by the pipeline's id; a path from the repository's root
     * @param leaver who is omitted, or null for nobody
     */
    CodeOwners(Plan plan, Map<String, String> files, @Nullable Engineer leaver) {
        this.plan = plan;
        this.files = files;
        this.leaver = leaver;
    }

    /** The lines, each with a line feed at its end. */
    String text() {
        out.append("# Written by `oncall owners --format codeowners`, the primary owner first.\n");
        unnamed();
        if (!plan.pipelines().isEmpty()) {
            out.append("\n# Files and folders with a pipeline's id for a name\n");
        }
        Map<String, Set<Engineer>> byFile = new LinkedHashMap<>();
        for (Pipeline pipeline : plan.pipelines()) {
            List<Engineer> owners = List.of(pipeline.primaryOwner(), pipeline.secondaryOwner());
            line(pipeline.id() + ".*", owners);
            line(pipeline.id() + "/", owners);
            String file = files.get(pipeline.id());
            if (file != null) {
                byFile.computeIfAbsent(file, name -> new LinkedHashSet<>()).addAll(owners);
            }
        }
        if (!byFile.isEmpty()) {
            out.append("\n# Files that declare pipelines\n");
        }
        for (Map.Entry<String, Set<Engineer>> file : byFile.entrySet()) {
            if (PLAIN_PATH.matcher(file.getKey()).matches()) {
                line("/" + file.getKey(), file.getValue());
            } else {
                out.append("# a pipelines file is omitted: CODEOWNERS cannot hold the characters of its name\n");
            }
        }
        return out.toString();
    }

    /** Adds a comment for each owner whom the file cannot name. */
    private void unnamed() {
        for (Engineer engineer : plan.engineers()) {
            boolean owns = plan.pipelines().stream()
                    .anyMatch(
                            pipeline -> engineer.is(pipeline.primaryOwner()) || engineer.is(pipeline.secondaryOwner()));
            if (owns && !engineer.is(leaver) && name(engineer) == null) {
                out.append("# " + engineer.id() + " has no usable email and is omitted; add one\n");
            }
        }
    }

    private void line(String pattern, Collection<Engineer> owners) {
        String names = owners.stream()
                .filter(owner -> !owner.is(leaver))
                .map(CodeOwners::name)
                .filter(Objects::nonNull)
                .map(name -> " " + name)
                .collect(Collectors.joining());
        // A pattern without names would remove the owners of an earlier line.
        out.append(names.isEmpty() ? "# nobody to name: " : "").append(pattern + names + "\n");
    }

    /** The email address, which GitHub and GitLab know. A Slack handle may belong to a stranger there. */
    private static @Nullable String name(Engineer engineer) {
        return engineer.email() != null && ADDRESS.matcher(engineer.email()).matches() ? engineer.email() : null;
    }
}
