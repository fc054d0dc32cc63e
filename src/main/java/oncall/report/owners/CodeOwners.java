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
 * The owners as lines of a CODEOWNERS file: for the paths of each pipeline, or if it has none for files and folders
 * named by its id, and for the files that declare pipelines. The last line that matches a file applies.
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
        Set<String> owning = new HashSet<>();
        Map<String, Set<Engineer>> byId = new LinkedHashMap<>();
        Map<String, Set<Engineer>> byPath = new LinkedHashMap<>();
        Map<String, Set<Engineer>> byFile = new LinkedHashMap<>();
        for (Pipeline pipeline : plan.pipelines()) {
            List<Engineer> owners = pipeline.owners();
            owners.forEach(owner -> owning.add(owner.id()));
            for (String path : pipeline.paths()) {
                add("/" + path.replace(" ", "\\ "), owners, byPath);
            }
            if (pipeline.paths().isEmpty()) {
                add(pipeline.id() + ".*", owners, byId);
                add(pipeline.id() + "/", owners, byId);
            }
            String file = files.get(pipeline.id());
            if (file != null) {
                add(PLAIN_PATH.matcher(file).matches() ? "/" + file : "", owners, byFile);
            }
        }
        StringBuilder out =
                new StringBuilder("# Written by `oncall owners --format codeowners`, the primary owner first.\n");
        plan.engineers().stream()
                .filter(engineer -> owning.contains(engineer.id()) && !engineer.is(leaver))
                .filter(engineer -> engineer.mention() == null)
                .forEach(engineer -> out.append("# " + engineer.id())
                        .append(name(engineer) == null ? " is omitted" : " is listed by email")
                        .append("; add `github: NAME` in team.yaml\n"));
        section("Files and folders with a pipeline's id for a name, for pipelines without `paths`", byId, out);
        section("Code of pipelines", byPath, out);
        section("Files that declare pipelines", byFile, out);
        return out.toString();
    }

    private static void add(String pattern, List<Engineer> owners, Map<String, Set<Engineer>> patterns) {
        patterns.computeIfAbsent(pattern, key -> new LinkedHashSet<>()).addAll(owners);
    }

    private void section(String title, Map<String, Set<Engineer>> patterns, StringBuilder out) {
        out.append(patterns.isEmpty() ? "" : "\n# " + title + "\n");
        patterns.forEach((pattern, owners) -> out.append(
                pattern.isEmpty()
                        ? "# a pipelines file is omitted: CODEOWNERS cannot hold the characters of its name\n"
                        : line(pattern, owners)));
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

    /** The name on GitHub, else the email, which GitHub and GitLab know. A Slack handle may be a stranger's there. */
    private static @Nullable String name(Engineer engineer) {
        if (engineer.mention() != null) {
            return engineer.mention();
        }
        return engineer.email() != null && ADDRESS.matcher(engineer.email()).matches() ? engineer.email() : null;
    }
}
