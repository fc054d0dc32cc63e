package oncall.config;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import oncall.source.Comment;
import oncall.source.Diagnostics;
import oncall.source.Quote;
import oncall.source.SourceFile;
import oncall.source.Suggestion;
import oncall.yaml.CommentReader;
import oncall.yaml.Node;
import oncall.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads the files of a plan's directory: team.yaml, holidays.yaml, pipelines.yaml, the folder {@code pipelines}, schedule.yaml. */
public final class PlanReader {

    /** The rule of a file that is not there. */
    public static final String MISSING_FILE = "missing-file";

    private static final String TEAM = "team.yaml";
    private static final String HOLIDAYS = "holidays.yaml";
    private static final String PIPELINES = "pipelines.yaml";
    private static final String SCHEDULE = "schedule.yaml";
    private static final String FOLDER = "pipelines";

    private final Path root;
    private final Diagnostics diagnostics;
    private final List<Comment> comments = new ArrayList<>();
    private final List<String> filesRead = new ArrayList<>();

    private PlanReader(Path root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /**
     * Everything that the files say.
     *
     * @param directory the plan's directory, without links
     * @throws IOException if the directory itself cannot be listed
     */
    public static PlanSpec read(Path directory, Diagnostics diagnostics) throws IOException {
        return new PlanReader(directory, diagnostics).read();
    }

    private PlanSpec read() throws IOException {
        Fields team = fields(TEAM, "team.yaml");
        Fields holidays = fields(HOLIDAYS, "holidays.yaml");
        List<PipelineFileSpec> pipelineFiles = new ArrayList<>();
        boolean complete = true;
        List<String> names = pipelineFiles();
        List<@Nullable PipelineFileSpec> specs = PipelineFiles.read(names, new PipelineReader(), diagnostics);
        for (int i = 0; i < names.size(); i++) {
            PipelineFileSpec spec = specs.get(i);
            if (exists(names.get(i))) {
                filesRead.add(names.get(i));
                complete &= spec != null && spec.complete();
            }
            if (spec != null) {
                pipelineFiles.add(spec);
            }
        }
        Fields schedule = exists(SCHEDULE) ? fields(SCHEDULE, "schedule.yaml") : null;
        return new PlanSpec(
                team == null ? null : TeamSpec.read(team),
                holidays == null ? new HolidayFileSpec(List.of(), List.of()) : HolidayFileSpec.read(holidays),
                holidays != null || !exists(HOLIDAYS),
                pipelineFiles,
                complete,
                schedule == null ? PublicationSpec.NONE : PublicationSpec.read(schedule),
                comments,
                filesRead);
    }

    private final class PipelineReader implements PipelineFiles.Reader {
        @Override
        public @Nullable PipelineFileSpec read(String name, Diagnostics findings) throws IOException {
            Fields pipelines = new PlanReader(root, findings).fields(name, "pipelines.yaml");
            return pipelines == null ? null : PipelineFileSpec.read(pipelines);
        }
    }

    private @Nullable Fields fields(String name, String whatItIs) throws IOException {
        if (!exists(name)) {
            reportMissing(name);
            return null;
        }
        filesRead.add(name);
        SourceFile file = TextFile.read(root, name, diagnostics);
        Node content = file == null ? null : YamlReader.read(file, diagnostics);
        if (file == null || content == null) {
            return null;
        }
        comments.addAll(CommentReader.read(file));
        return Fields.of(content, whatItIs, diagnostics);
    }

    /** Without a team there is no plan; without pipelines or holidays there is, but perhaps not the one that was meant. */
    private void reportMissing(String name) throws IOException {
        SourceFile file = new SourceFile(name, "");
        String near = nearName(name);
        if (name.equals(TEAM)) {
            diagnostics.error(
                    file.beginning(),
                    MISSING_FILE,
                    "there is no file team.yaml in this directory",
                    near != null ? "rename " + Quote.of(near) : "name the plan's directory with -C DIR");
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

    private @Nullable String nearName(String name) throws IOException {
        List<String> others = new ArrayList<>();
        for (String other : names(root)) {
            if (isYaml(other) && !other.equals(TEAM) && !other.equals(HOLIDAYS) && !other.equals(PIPELINES)) {
                others.add(other);
            }
        }
        return Suggestion.nearest(name, others);
    }

    /** pipelines.yaml, and what the folder holds, in the order of their names. */
    private List<String> pipelineFiles() throws IOException {
        List<String> files = new ArrayList<>();
        Path folder = root.resolve(FOLDER);
        boolean hasFolder = Files.isDirectory(folder);
        if (exists(PIPELINES) || !hasFolder) {
            files.add(PIPELINES);
        }
        if (hasFolder) {
            addFilesOf(folder, files);
        } else if (exists(FOLDER)) {
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
            } else if (Files.isDirectory(folder.resolve(name))) {
                diagnostics.error(
                        new SourceFile(FOLDER + "/" + name, "").beginning(),
                        TextFile.NOT_A_FILE,
                        "this is a folder in a folder, and its files would not be read",
                        "move its files up into 'pipelines'");
            }
        }
    }

    private boolean exists(String name) {
        return Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
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

    private static boolean isYaml(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".yaml") || small.endsWith(".yml");
    }
}
