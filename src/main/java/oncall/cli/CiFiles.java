package oncall.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import oncall.text.Quote;
import oncall.text.Resource;
import oncall.text.UsageException;

/** The files with which GitHub or GitLab checks a plan, shows changes in a comment, publishes shifts and the site. */
final class CiFiles {

    static final List<String> SYSTEMS = List.of("github", "gitlab");

    /** What the user replaces by the repository of oncall, unless the environment names it. */
    static final String REPOSITORY = "OWNER/REPOSITORY";

    private static final String VARIABLE = "ONCALL_REPOSITORY";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+");
    private static final Pattern DIRECTORY = Pattern.compile("([A-Za-z0-9_.-]+/)*");
    private static final Pattern COMMAND =
            Pattern.compile("(?<=\\boncall )(?=(validate|diff|publish|site) )|(?<=\\boncall )(?=publish\n)");

    private CiFiles() {}

    /**
     * The files by their paths from the repository's root.
     *
     * @param prefix the path from the root to the plan, ending in a slash unless empty
     * @param environment its variables
     */
    static Map<String, String> of(String system, String prefix, Map<String, String> environment) {
        if (!DIRECTORY.matcher(prefix).matches()) {
            throw new UsageException(Quote.of(prefix)
                    + " has characters that mean something in a workflow; rename the directory, or write it without "
                    + InitCommand.CI);
        }
        String named = environment.getOrDefault(VARIABLE, "");
        String repository = NAME.matcher(named).matches() ? named : REPOSITORY;
        Map<String, String> files = new TreeMap<>();
        if (system.equals("github")) {
            files.put(".github/workflows/oncall.yml", resource("github.yml"));
            files.put(".github/workflows/oncall-site.yml", resource("github-pages.yml"));
        } else {
            String pages =
                    resource("gitlab-pages.yml").replace("image: registry.example.com/oncall", "extends: .oncall");
            files.put(".gitlab-ci.yml", resource("gitlab.yml") + pages);
        }
        files.replaceAll((path, text) -> in(prefix, text).replace(REPOSITORY, repository));
        return files;
    }

    /** The text for a plan in a directory of the repository. */
    private static String in(String prefix, String text) {
        return prefix.isEmpty()
                ? text
                : COMMAND.matcher(text)
                        .replaceAll("-C " + prefix.substring(0, prefix.length() - 1) + " ")
                        .replace("git add schedule", "git add " + prefix + "schedule")
                        .replace(":team.yaml", ":" + prefix + "team.yaml");
    }

    private static String resource(String name) {
        return Resource.text(CiFiles.class, name);
    }
}
