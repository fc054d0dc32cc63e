package oncall.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oncall.keys.FileBlock;
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
 * <p>One after the other: on two processors two threads lost 15 to 50 ms of 200 with ten files of 24 KB, nothing with ten of
 * 240 KB, and won a tenth with ten of 800 KB.
 */
public final class PlanReader {

    private final FileSource source;
    private final Diagnostics diagnostics;
    private final List<Comment> comments = new ArrayList<>();

    private PlanReader(FileSource source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /**
     * Everything that the files say.
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
        int pipelineFiles = 0;
        PublishedScheduleSpec publication = PublishedScheduleSpec.NONE;
        for (String file : files) {
            switch (file) {
                case PlanDirectory.TEAM -> team = read(file, TeamSpec.BLOCK);
                case PlanDirectory.HOLIDAYS -> holidays = read(file, HolidayFileSpec.BLOCK);
                case PlanDirectory.SCHEDULE -> publication = read(file, PublishedScheduleSpec.BLOCK);
                default -> {
                    pipelineFiles++;
                    PipelineFileSpec spec = read(file, PipelineFileSpec.BLOCK);
                    if (spec != null) {
                        pipelines.add(spec);
                    }
                }
            }
        }
        boolean pipelinesComplete = pipelines.size() == pipelineFiles && areComplete(pipelines);
        if (pipelinesComplete && pipelineFiles > 0) {
            warnIfNoneIsListed(pipelines);
        }
        return new PlanSpec(
                team,
                holidays == null ? HolidayFileSpec.NONE : holidays,
                holidays != null && holidays.complete(),
                pipelines,
                pipelinesComplete,
                publication == null ? PublishedScheduleSpec.NONE : publication,
                comments,
                files);
    }

    /** What one file says; null if it cannot be read. */
    private <T> @Nullable T read(String name, FileBlock<T> block) {
        SourceFile file = TextFile.read(source, name, diagnostics);
        Node content = file == null ? null : YamlReader.read(file, diagnostics);
        if (file == null || content == null) {
            return null;
        }
        comments.addAll(CommentReader.read(file, content));
        return block.read(content, PlanKeys.INDEX, diagnostics);
    }

    private static boolean areComplete(List<PipelineFileSpec> pipelines) {
        for (PipelineFileSpec spec : pipelines) {
            if (!spec.complete()) {
                return false;
            }
        }
        return true;
    }

    /** Files that were emptied, or a folder that was renamed, would take all runbooks with them without a word. */
    private void warnIfNoneIsListed(List<PipelineFileSpec> pipelines) {
        for (PipelineFileSpec spec : pipelines) {
            if (spec.lists()) {
                return;
            }
        }
        diagnostics.warning(
                new SourceFile(PlanDirectory.PIPELINES, "").beginning(),
                FileRule.EMPTY_FILE,
                "no file lists pipelines",
                "add the key 'pipelines', or write 'pipelines: []' if there are none");
    }
}
