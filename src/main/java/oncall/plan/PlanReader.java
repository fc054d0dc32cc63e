package oncall.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.KeyRule;
import oncall.text.Comment;
import oncall.text.Diagnostics;
import oncall.text.FileSource;
import oncall.text.SourceFile;
import oncall.yaml.CommentReader;
import oncall.yaml.Node;
import oncall.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a plan: team.yaml, holidays.yaml, pipelines.yaml, the folder {@code pipelines}, schedule.yaml.
 *
 * <p>Files are read one after the other. Two threads on two processors were slower: for ten files of 24 KB by 15 to 50 ms
 * of 200; for eight of 1.2 MB they took 4.2 s of processor time, not 2.3, and ended no sooner.
 */
public final class PlanReader {

    /** The blocks of the files that people write, in the order in which people learn about them. */
    public static final List<Block<?>> FILES = List.of(TeamSpec.BLOCK, PipelineFileSpec.BLOCK, HolidayFileSpec.BLOCK);

    private final FileSource source;
    private final Diagnostics diagnostics;
    private final List<Comment> comments = new ArrayList<>();

    private PlanReader(FileSource source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads all files.
     *
     * @throws IOException if the plan's directory cannot be listed
     */
    public static PlanSpec read(FileSource source, Diagnostics diagnostics) throws IOException {
        return new PlanReader(source, diagnostics).read(PlanDirectory.files(source, diagnostics));
    }

    private PlanSpec read(List<String> files) {
        TeamSpec team = null;
        HolidayFileSpec holidays = HolidayFileSpec.NONE;
        List<PipelineFileSpec> pipelines = new ArrayList<>();
        PublishedScheduleSpec publication = PublishedScheduleSpec.NONE;
        for (String file : files) {
            switch (file) {
                case PlanDirectory.TEAM -> team = read(file, TeamSpec.BLOCK);
                case PlanDirectory.HOLIDAYS ->
                    holidays = or(read(file, HolidayFileSpec.BLOCK), HolidayFileSpec.UNREADABLE);
                case PlanDirectory.SCHEDULE ->
                    publication = or(read(file, PublishedScheduleSpec.BLOCK), PublishedScheduleSpec.NONE);
                default -> pipelines.add(or(read(file, PipelineFileSpec.BLOCK), PipelineFileSpec.UNREADABLE));
            }
        }
        return new PlanSpec(team, holidays, pipelines, publication, comments, files);
    }

    /** The content of one file, or null if it cannot be read. What follows from a repeated key is not checked further. */
    private <T> @Nullable T read(String name, Block<T> block) {
        SourceFile file = TextFile.read(source, name, diagnostics);
        int before = diagnostics.errors();
        Node content = file == null ? null : yaml(file);
        boolean isWhole = diagnostics.errors() == before;
        if (file == null || content == null) {
            return null;
        }
        if (content.isNothing() && (block == HolidayFileSpec.BLOCK || block == PipelineFileSpec.BLOCK)) {
            // Without this finding, nobody would notice that a file was emptied by mistake.
            String hint = "if it should be, write '" + block.words().replace(".yaml", "") + ": []' to it";
            diagnostics.warning(file.beginning(), FileRule.EMPTY_FILE, "this file is empty", hint);
        }
        if (content.isNothing() && block == PublishedScheduleSpec.BLOCK) {
            String hint = "restore it from git, or remove it if nothing was published";
            diagnostics.error(file.beginning(), KeyRule.MISSING_KEY, "this file is empty", hint);
            return null;
        }
        comments.addAll(CommentReader.read(file, content));
        T spec = block.read(content, FILES, diagnostics);
        return isWhole ? spec : null;
    }

    private @Nullable Node yaml(SourceFile file) {
        // The user does not edit this file, so that only the program can resolve a conflict in it.
        return file.name().equals(PlanDirectory.SCHEDULE)
                ? YamlReader.read(
                        file, "publish the shifts anew that differ, with 'oncall publish --from DATE'", diagnostics)
                : YamlReader.read(file, diagnostics);
    }

    private static <T> T or(@Nullable T read, T unreadable) {
        return read == null ? unreadable : read;
    }
}
