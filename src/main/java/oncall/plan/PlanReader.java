package oncall.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oncall.text.Comment;
import oncall.text.Diagnostics;
import oncall.text.FileSource;
import oncall.text.SourceFile;

/** Reads the files of a plan: team.yaml, holidays.yaml, pipelines.yaml, the folder {@code pipelines}, schedule.yaml. */
public final class PlanReader {

    private final PlanFile<TeamSpec> team = new PlanFile<>(PlanDirectory.TEAM, TeamSpec.BLOCK);
    private final PlanFile<HolidayFileSpec> holidays = new PlanFile<>(PlanDirectory.HOLIDAYS, HolidayFileSpec.BLOCK);
    private final List<PlanFile<PipelineFileSpec>> pipelines = new ArrayList<>();
    private final PlanFile<PublicationSpec> schedule = new PlanFile<>(PlanDirectory.SCHEDULE, PublicationSpec.BLOCK);

    private PlanReader() {}

    /**
     * Everything that the files say.
     *
     * @throws IOException if the plan's directory cannot be listed
     */
    public static PlanSpec read(FileSource source, Diagnostics diagnostics) throws IOException {
        return new PlanReader().read(source, PlanDirectory.files(source, diagnostics), diagnostics);
    }

    private PlanSpec read(FileSource source, List<String> names, Diagnostics diagnostics) {
        List<PlanFile<?>> files = new ArrayList<>();
        for (String name : names) {
            files.add(file(name));
        }
        ParallelReader.read(
                source, files, Math.min(pipelines.size(), Runtime.getRuntime().availableProcessors()));
        List<Comment> comments = new ArrayList<>();
        for (PlanFile<?> file : files) {
            diagnostics.addAll(file.findings());
            comments.addAll(file.comments());
        }
        reportNoPipelines(diagnostics);
        HolidayFileSpec days = holidays.spec();
        PublicationSpec publication = schedule.spec();
        return new PlanSpec(
                team.spec(),
                days == null ? HolidayFileSpec.NONE : days,
                days == null ? !files.contains(holidays) : days.complete(),
                pipelineSpecs(),
                allPipelinesAreComplete(),
                publication == null ? PublicationSpec.NONE : publication,
                comments,
                names);
    }

    private PlanFile<?> file(String name) {
        return switch (name) {
            case PlanDirectory.TEAM -> team;
            case PlanDirectory.HOLIDAYS -> holidays;
            case PlanDirectory.SCHEDULE -> schedule;
            default -> {
                PlanFile<PipelineFileSpec> file = new PlanFile<>(name, PipelineFileSpec.BLOCK);
                pipelines.add(file);
                yield file;
            }
        };
    }

    private List<PipelineFileSpec> pipelineSpecs() {
        List<PipelineFileSpec> specs = new ArrayList<>();
        for (PlanFile<PipelineFileSpec> file : pipelines) {
            if (file.spec() != null) {
                specs.add(file.spec());
            }
        }
        return specs;
    }

    /** Files that were emptied, or a folder that has another name, would take all runbooks with them and say nothing. */
    private void reportNoPipelines(Diagnostics diagnostics) {
        for (PipelineFileSpec spec : pipelineSpecs()) {
            if (spec.lists()) {
                return;
            }
        }
        if (!pipelines.isEmpty() && allPipelinesAreComplete()) {
            diagnostics.warning(
                    new SourceFile(PlanDirectory.PIPELINES, "").beginning(),
                    FileRule.EMPTY_FILE,
                    "no file lists pipelines",
                    "add the key 'pipelines'; write 'pipelines: []' if there are none");
        }
    }

    private boolean allPipelinesAreComplete() {
        for (PlanFile<PipelineFileSpec> file : pipelines) {
            if (file.spec() == null || !file.spec().complete()) {
                return false;
            }
        }
        return true;
    }
}
