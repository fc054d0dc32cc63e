package oncall.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import oncall.text.Quote;
import oncall.text.UsageException;

/** The directories that {@code -C} names, if it names several, or has a pattern such as {@code teams/*}. */
final class TeamDirectories {

    private static final String PATTERN = "*?[{";

    private TeamDirectories() {}

    /** Whether what was given can name several directories. */
    static boolean isSeveral(List<String> given) {
        return given.size() > 1 || given.size() == 1 && isPattern(given.get(0));
    }

    private static boolean isPattern(String given) {
        for (int i = 0; i < given.length(); i++) {
            if (PATTERN.indexOf(given.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The directories, each once: those named, in this order, and for a pattern those that match and have a plan, by
     * name. A pattern follows no links, so that it leads nowhere else.
     *
     * @param here the working directory
     */
    static List<String> find(List<String> given, Path here) throws IOException {
        Map<Path, String> found = new LinkedHashMap<>();
        for (String one : given) {
            List<String> names;
            try {
                names = isPattern(one) && !Files.isDirectory(here.resolve(one)) ? matching(one, here) : List.of(one);
            } catch (InvalidPathException | PatternSyntaxException e) {
                throw new UsageException(Options.DIRECTORY + ": " + Quote.of(one) + " cannot be a directory's name");
            }
            for (String name : names) {
                if (!Files.isDirectory(here.resolve(name))) {
                    throw new UsageException(Options.DIRECTORY + ": there is no directory " + Quote.of(name));
                }
                found.putIfAbsent(here.resolve(name).toRealPath(), name);
            }
        }
        return List.copyOf(found.values());
    }

    private static List<String> matching(String pattern, Path here) throws IOException {
        List<String> paths = List.of(pattern.startsWith("/") ? "/" : "");
        for (String part : pattern.split("/+", -1)) {
            List<String> longer = new ArrayList<>();
            for (String path : part.isEmpty() ? List.<String>of() : paths) {
                String before = path.isEmpty() || path.endsWith("/") ? path : path + "/";
                if (!isPattern(part)) {
                    longer.add(before + part);
                    continue;
                }
                Path folder = here.resolve(before);
                if (Files.isDirectory(folder)) {
                    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, part)) {
                        for (Path entry : entries) {
                            String name = entry.getFileName().toString();
                            if (!name.startsWith(".") && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                                longer.add(before + name);
                            }
                        }
                    }
                }
            }
            paths = part.isEmpty() ? paths : longer;
        }
        List<String> teams = new ArrayList<>();
        for (String path : paths) {
            if (Files.isRegularFile(here.resolve(path).resolve("team.yaml"))) {
                teams.add(path);
            }
        }
        if (teams.isEmpty()) {
            throw new UsageException(
                    Options.DIRECTORY + ": no directory with a team.yaml matches " + Quote.of(pattern));
        }
        teams.sort(null);
        return teams;
    }
}
