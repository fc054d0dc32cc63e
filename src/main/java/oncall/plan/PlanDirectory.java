package oncall.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.text.Diagnostics;
import oncall.text.FileSource;
import oncall.text.FileSource.Kind;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.text.SourceFile;
import oncall.text.Suggestion;
import org.jspecify.annotations.Nullable;

/** Finds the files of a plan, and reports those that are missing, misnamed or not read. */
final class PlanDirectory {

    static final String TEAM = "team.yaml";
    static final String HOLIDAYS = "holidays.yaml";
    static final String PIPELINES = "pipelines.yaml";
    static final String SCHEDULE = "schedule.yaml";

    private static final String FOLDER = "pipelines";
    private static final List<String> KNOWN = List.of(TEAM, HOLIDAYS, PIPELINES, SCHEDULE);

    private final FileSource source;
    private final Diagnostics diagnostics;
    private final List<String> names;

    private PlanDirectory(FileSource source, Diagnostics diagnostics) throws IOException {
        this.source = source;
        this.diagnostics = diagnostics;
        this.names = source.names("");
    }

    /**
     * The paths of the plan's files in the order of reading: team, holidays, pipelines, schedule.
     *
     * @throws IOException if the directory cannot be listed
     */
    static List<String> files(FileSource source, Diagnostics diagnostics) throws IOException {
        return new PlanDirectory(source, diagnostics).files();
    }

    private List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        if (!addIfThere(TEAM, files)) {
            reportNoTeam();
        }
        if (!addIfThere(HOLIDAYS, files)) {
            reportMissing(HOLIDAYS, "so nobody has holidays");
        }
        if (!addIfThere(PIPELINES, files) && !names.contains(FOLDER)) {
            reportMissing(PIPELINES, "so there are no runbooks");
        }
        if (names.contains(FOLDER)) {
            addFolder(files);
        }
        if (!addIfThere(SCHEDULE, files)) {
            reportMisnamedSchedule();
        }
        for (String name : names) {
            reportIfUnread(name);
        }
        return files;
    }

    private boolean addIfThere(String name, List<String> files) {
        return names.contains(name) && files.add(name);
    }

    private void addFolder(List<String> files) throws IOException {
        Kind kind = source.kind(FOLDER);
        if (kind == Kind.LINK_OUT) {
            refuse(FOLDER, "this is a link that leads out of the plan's directory", "put the folder itself here");
        } else if (kind != Kind.FOLDER) {
            refuse(FOLDER, "this is not a folder, as 'pipelines' is expected to be", "rename or remove it");
        } else {
            try {
                addFiles(source.names(FOLDER), files);
            } catch (IOException e) {
                diagnostics.error(
                        place(FOLDER),
                        FileRule.UNREADABLE_FILE,
                        "no permission to list this folder",
                        "use 'chmod u+rx'");
            }
        }
    }

    private void addFiles(List<String> names, List<String> files) throws IOException {
        for (String name : names) {
            String path = FOLDER + "/" + name;
            if (isYaml(name)) {
                files.add(path);
            } else if (name.endsWith(".json") || isYaml(withoutTxt(name))) {
                warnOfUnread(path, ", since its name does not end in .yaml", "rename it, or remove it");
            } else if (source.kind(path) == Kind.FOLDER) {
                refuse(path, "this folder in 'pipelines' is not read", "move its files up into 'pipelines'");
            }
        }
    }

    private void refuse(String path, String problem, String hint) {
        diagnostics.error(place(path), FileRule.NOT_A_FILE, problem, hint);
    }

    private void warnOfUnread(String path, String why, String hint) {
        diagnostics.warning(place(path), FileRule.UNREAD_FILE, "this file is not read" + why, hint);
    }

    private void reportNoTeam() {
        String near = nearName(TEAM);
        diagnostics.error(
                place(TEAM),
                FileRule.MISSING_FILE,
                "there is no file team.yaml in this directory",
                near != null ? "rename " + Quote.of(near) : elsewhere());
    }

    /** A misnamed file is an error. One that is not there at all may be left out, but perhaps not on purpose. */
    private void reportMissing(String name, String effect) {
        String near = nearName(name);
        String problem = "there is no file " + name;
        if (near != null) {
            diagnostics.error(place(name), FileRule.MISSING_FILE, problem, "rename " + Quote.of(near));
        } else {
            diagnostics.warning(
                    place(name),
                    FileRule.MISSING_FILE,
                    problem + ", " + effect,
                    "write '" + withoutEnding(name) + ": []' into it if that is right");
        }
    }

    /** Published shifts that are not read would be lost without a word, since most plans have no such file. */
    private void reportMisnamedSchedule() {
        String near = nearName(SCHEDULE);
        if (near != null) {
            warnOfUnread(
                    near,
                    ", and there is no file schedule.yaml",
                    "if it holds the published shifts, rename it to schedule.yaml");
        }
    }

    /** Reports a file that someone may think is read, since it is named like a file of the plan or like a key of one. */
    private void reportIfUnread(String name) {
        if (!isYaml(name) || KNOWN.contains(name)) {
            return;
        }
        String stem = withoutEnding(name).toLowerCase(Locale.ROOT);
        String home = switch (stem) {
            case "engineers", "rotation", "swaps", "overrides", "time_off" -> TEAM;
            case "calendars" -> HOLIDAYS;
            case "tiers", "failure_modes" -> PIPELINES;
            default -> stem + ".yaml";
        };
        if (KNOWN.contains(home) && (names.contains(home) || !home.equals(stem + ".yaml"))) {
            warnOfUnread(name, "", "move what it says to " + home + ", or remove it");
        }
    }

    /** Where a folder here has a team: people often are at the top of a repository. */
    private String elsewhere() {
        try {
            for (String name : names) {
                if (source.kind(name) == Kind.FOLDER && source.kind(name + "/" + TEAM) == Kind.FILE) {
                    return "name the folder " + Quote.of(name) + " with -C, which has one";
                }
            }
        } catch (IOException e) {
            // What cannot be looked into is not suggested.
        }
        return "name the plan's directory with -C DIR";
    }

    /** A file that perhaps was meant to have this name, whatever its ending. */
    private @Nullable String nearName(String name) {
        for (String other : names) {
            String bare = withoutTxt(other);
            if (!KNOWN.contains(other)
                    && isYaml(bare)
                    && Suggestion.nearest(withoutEnding(name), List.of(withoutEnding(bare))) != null) {
                return other;
            }
        }
        return null;
    }

    private static Location place(String path) {
        return new SourceFile(path, "").beginning();
    }

    private static String withoutEnding(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Some editors add .txt to names that they do not know. */
    private static String withoutTxt(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt") ? withoutEnding(name) : name;
    }

    private static boolean isYaml(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".yaml") || small.endsWith(".yml");
    }
}
