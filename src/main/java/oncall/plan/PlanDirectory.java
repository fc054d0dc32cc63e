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
import oncall.text.Severity;
import oncall.text.SourceFile;
import oncall.text.Suggestion;
import org.jspecify.annotations.Nullable;

/** Finds the files of a plan, and reports files that are missing, misnamed or not read. */
public final class PlanDirectory {

    public static final String TEAM = "team.yaml";
    static final String HOLIDAYS = "holidays.yaml";
    static final String PIPELINES = "pipelines.yaml";
    public static final String SCHEDULE = "schedule.yaml";

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
        PlanDirectory directory = new PlanDirectory(source, diagnostics);
        List<String> files = new ArrayList<>();
        for (String known : KNOWN) {
            boolean isFolder = known.equals(PIPELINES) && directory.names.contains(FOLDER);
            if (directory.names.contains(known)) {
                files.add(known);
            } else if (!isFolder) {
                directory.reportMissing(known);
            }
            if (isFolder) {
                directory.addFolder(files);
            }
        }
        directory.warnAboutUnread();
        return files;
    }

    private void addFolder(List<String> files) throws IOException {
        Kind kind = source.kind(FOLDER);
        if (kind != Kind.FOLDER) {
            String problem = kind == Kind.LINK_OUT ? TextFile.LINK_OUT : "this is not a folder";
            diagnostics.error(place(FOLDER), FileRule.NOT_A_FILE, problem, "put the folder itself there");
            return;
        }
        for (String name : source.names(FOLDER)) {
            String path = FOLDER + "/" + name;
            if (isYaml(name)) {
                files.add(path);
            } else if (source.kind(path) == Kind.FOLDER) {
                String problem = "this folder in 'pipelines' is not read";
                diagnostics.error(place(path), FileRule.NOT_A_FILE, problem, "move its files into 'pipelines'");
            }
        }
    }

    /**
     * Reports a missing file. A misnamed file is an error, except for schedule.yaml, since other programs have files of
     * that name too.
     */
    private void reportMissing(String name) {
        String near = nearName(name);
        boolean isError = name.equals(TEAM) || near != null && !name.equals(SCHEDULE);
        String hint = near != null
                ? "rename " + Quote.of(near) + " if that is the file"
                : name.equals(TEAM)
                        ? "name the plan's directory with -C DIR"
                                + (hasNone() ? ", or begin a plan with 'oncall init'" : "")
                        : "write '" + withoutEnding(name) + ": []' to it if there are none";
        if (near != null || !name.equals(SCHEDULE)) {
            Severity severity = isError ? Severity.ERROR : Severity.WARNING;
            diagnostics.found(severity, place(name), FileRule.MISSING_FILE, "there is no file " + name, hint);
        }
    }

    /** Warns about files whose names differ from those of the plan only in their ending or in capital letters. */
    private void warnAboutUnread() {
        for (String name : names) {
            String read = isYaml(name) ? withoutEnding(name).toLowerCase(Locale.ROOT) + ".yaml" : name;
            if (!read.equals(name) && KNOWN.contains(read) && names.contains(read)) {
                String hint = "move its content to " + read + ", or remove it";
                diagnostics.warning(place(name), FileRule.UNREAD_FILE, "this file is not read", hint);
            }
        }
    }

    /** Whether no file of a plan is there, so that a plan can begin here. */
    private boolean hasNone() {
        return !names.contains(FOLDER) && names.stream().noneMatch(KNOWN::contains);
    }

    /** A YAML file that may have been meant for this name. */
    private @Nullable String nearName(String name) {
        for (String other : names) {
            if (isYaml(other)
                    && !KNOWN.contains(other)
                    && Suggestion.nearest(withoutEnding(other), List.of(withoutEnding(name))) != null) {
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

    private static boolean isYaml(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".yaml") || small.endsWith(".yml");
    }
}
