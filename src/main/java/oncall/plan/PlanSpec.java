package oncall.plan;

import java.util.List;
import oncall.text.Comment;
import org.jspecify.annotations.Nullable;

/**
 * All files as written.
 *
 * @param team team.yaml, or null if it is missing or cannot be read
 * @param holidays holidays.yaml; without holidays if it is missing
 * @param pipelineFiles pipelines.yaml first, then those of the folder {@code pipelines} by name
 * @param publication schedule.yaml; without shifts if it is missing
 * @param comments those that are addressed to this program, file by file from top to bottom
 * @param files the names of the files that are there, in the order of reading
 */
public record PlanSpec(
        @Nullable TeamSpec team,
        HolidayFileSpec holidays,
        List<PipelineFileSpec> pipelineFiles,
        PublishedScheduleSpec publication,
        List<Comment> comments,
        List<String> files) {

    /** Whether all tiers and pipelines could be read. */
    public boolean pipelinesComplete() {
        for (PipelineFileSpec file : pipelineFiles) {
            if (!file.complete()) {
                return false;
            }
        }
        return true;
    }
}
