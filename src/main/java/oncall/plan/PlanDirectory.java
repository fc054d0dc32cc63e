package oncall.plan;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oncall.text.Diagnostics;
import oncall.text.Quote;
import oncall.text.SourceFile;
import oncall.text.Suggestion;
import org.jspecify.annotations.Nullable;

/** Which files a plan's directory holds, and what is wrong with their names. */
final class PlanDirectory {

    /** The rule of a file that is not there. */
    static final String MISSING_FILE = "missing-file";

    static final String EMPTY_FILE = "empty-file";

    /** The rule of a file that somebody may think is read. */
    static final String UNREAD_FILE = "unread-file";

    static final String TEAM = "team.yaml";
    static final String HOLIDAYS = "holidays.yaml";
    static final String PIPELINES = "pipelines.yaml";
    static final String SCHEDULE = "schedule.yaml";

    private static final String FOLDER = "pipelines";
    /** What editors add to a name that they do not know. */
    private static final String TEXT_ENDING = ".txt";

    static final List<String> KNOWN = List.of(TEAM, HOLIDAYS, PIPELINES, SCHEDULE);

    private final Path root;
    private final Diagnostics diagnostics;
    private final List<String> names;
    private final List<String> pipelineFiles;

    /**
     * @param root the directory, without links
     * @throws IOException if it cannot be listed
     */
    PlanDirectory(Path root, Diagnostics diagnostics) throws IOException {
        this.root = root;
        this.diagnostics = diagnostics;
        this.names = names(root);
        this.pipelineFiles = findPipelineFiles();
    }

    /** The files of the plan that are there, in the order of reading; what bears such a name need not be a file. */
    List<String> files() {
        List<String> files = new ArrayList<>();
        addIfThere(TEAM, files);
        addIfThere(HOLIDAYS, files);
        files.addAll(pipelineFiles);
        addIfThere(SCHEDULE, files);
        return files;
    }

    private void addIfThere(String name, List<String> files) {
        if (names.contains(name)) {
            files.add(name);
        }
    }

    /** Reports which files of the plan are not there, and which may be thought to be read and are not. */
    void check() {
        for (String name : List.of(TEAM, HOLIDAYS)) {
            if (!names.contains(name)) {
                reportMissing(name);
            }
        }
        if (pipelineFiles.isEmpty() && !names.contains(FOLDER)) {
            reportMissing(PIPELINES);
        }
        if (!names.contains(SCHEDULE)) {
            reportMisnamedSchedule();
        }
        for (String name : names) {
            if (!KNOWN.contains(name) && isYaml(name)) {
                UnreadFiles.report(name, names, diagnostics);
            }
        }
    }

    /** What was published and is not read would be lost without a word, since most plans have no such file. */
    private void reportMisnamedSchedule() {
        String near = nearName(SCHEDULE);
        if (near != null) {
            diagnostics.warning(
                    new SourceFile(near, "").beginning(),
                    UNREAD_FILE,
                    "this file is not read, and there is no file schedule.yaml",
                    "if it holds the published shifts, rename it to schedule.yaml");
        }
    }

    /** Without a team there is no plan; without pipelines or holidays there is, but perhaps not the one that was meant. */
    private void reportMissing(String name) {
        SourceFile file = new SourceFile(name, "");
        String near = nearName(name);
        if (name.equals(TEAM)) {
            diagnostics.error(
                    file.beginning(),
                    MISSING_FILE,
                    "there is no file team.yaml in this directory",
                    near != null ? "rename " + Quote.of(near) : elsewhere());
        } else if (near != null) {
            diagnostics.error(file.beginning(), MISSING_FILE, "there is no file " + name, "rename " + Quote.of(near));
        } else {
            diagnostics.warning(
                    file.beginning(),
                    MISSING_FILE,
                    "there is no file " + name,
                    name.equals(HOLIDAYS)
                            ? "without it nobody has holidays; write 'holidays: []' into it if that is meant"
                            : "without it there are no runbooks; write 'pipelines: []' into it if that is meant");
        }
    }

    /** In which folder here a team is, as for who stands at the top of a repository. */
    private String elsewhere() {
        for (String name : names) {
            Path folder = root.resolve(name);
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.isRegularFile(folder.resolve(TEAM), LinkOption.NOFOLLOW_LINKS)) {
                return "there is one in the folder " + Quote.of(name) + " here; name that folder with -C";
            }
        }
        return "name the plan's directory with -C DIR";
    }

    /** The file that was perhaps meant to have this name; endings count for nothing. */
    private @Nullable String nearName(String name) {
        Map<String, String> others = new LinkedHashMap<>();
        for (String other : names) {
            if (!KNOWN.contains(other)) {
                String bare = without(TEXT_ENDING, other);
                if (isYaml(bare)) {
                    others.putIfAbsent(bare.substring(0, bare.lastIndexOf('.')), other);
                }
            }
        }
        String near = Suggestion.nearest(name.substring(0, name.lastIndexOf('.')), others.keySet());
        return near == null ? null : others.get(near);
    }

    private static String without(String ending, String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? name.substring(0, name.length() - ending.length())
                : name;
    }

    /** pipelines.yaml, and what the folder holds, in the order of their names. */
    private List<String> findPipelineFiles() throws IOException {
        List<String> files = new ArrayList<>();
        Path folder = root.resolve(FOLDER);
        boolean hasFolder = Files.isDirectory(folder);
        addIfThere(PIPELINES, files);
        if (hasFolder) {
            addFilesOf(folder, files);
        } else if (names.contains(FOLDER)) {
            diagnostics.error(
                    new SourceFile(FOLDER, "").beginning(),
                    TextFile.NOT_A_FILE,
                    "this is not a folder, and the folder 'pipelines' is expected to be one",
                    "rename or remove it");
        }
        return files;
    }

    private void addFilesOf(Path folder, List<String> files) throws IOException {
        SourceFile shown = new SourceFile(FOLDER, "");
        if (!folder.toRealPath().startsWith(root)) {
            diagnostics.error(
                    shown.beginning(),
                    TextFile.NOT_A_FILE,
                    "this is a link that leads out of the plan's directory",
                    "put the folder itself here");
            return;
        }
        List<String> names;
        try {
            names = names(folder);
        } catch (IOException e) {
            diagnostics.error(
                    shown.beginning(),
                    TextFile.UNREADABLE_FILE,
                    "no permission to list this folder",
                    "use 'chmod u+rx'");
            return;
        }
        for (String name : names) {
            if (isYaml(name)) {
                files.add(FOLDER + "/" + name);
            } else if (UnreadFiles.isMeantAsYaml(name)) {
                diagnostics.warning(
                        new SourceFile(FOLDER + "/" + name, "").beginning(),
                        UNREAD_FILE,
                        "this file is not read, since its name does not end in .yaml",
                        "rename it, or remove it");
            } else if (Files.isDirectory(folder.resolve(name))) {
                diagnostics.error(
                        new SourceFile(FOLDER + "/" + name, "").beginning(),
                        TextFile.NOT_A_FILE,
                        "this is a folder in a folder, and its files would not be read",
                        "move its files up into 'pipelines'");
            }
        }
    }

    /** The names in a folder, sorted; hidden ones, which editors and systems leave behind, are passed over. */
    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!name.startsWith(".")) {
                    names.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(names);
        return names;
    }

    static boolean isYaml(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".yaml") || small.endsWith(".yml");
    }
}
