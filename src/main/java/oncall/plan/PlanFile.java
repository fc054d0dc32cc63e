package oncall.plan;

import java.util.List;
import oncall.text.Comment;
import oncall.text.Diagnostics;
import oncall.text.FileSource;
import oncall.text.SourceFile;
import oncall.yaml.CommentReader;
import oncall.yaml.Node;
import oncall.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * One file of the plan. It keeps its own findings, so that several files can be read at a time and the result does not depend
 * on which is done first.
 *
 * @param <T> what it says
 */
abstract class PlanFile<T> {

    private final String name;
    private final Diagnostics findings = new Diagnostics();
    private List<Comment> comments = List.of();
    private @Nullable T spec;

    PlanFile(String name) {
        this.name = name;
    }

    /** Reads what the keys of the file say. */
    abstract T spec(Fields in);

    /** The name of the file that says what belongs into this one. */
    String kind() {
        return name;
    }

    final void read(FileSource source) {
        SourceFile file = TextFile.read(source, name, findings);
        Node content = file == null ? null : YamlReader.read(file, findings);
        if (file != null && content != null) {
            comments = CommentReader.read(file, content);
            Fields fields = Fields.of(content, kind(), findings);
            spec = fields == null ? null : spec(fields);
        }
    }

    /** What the file says; null before it is read, and where it cannot be. */
    final @Nullable T spec() {
        return spec;
    }

    final List<Comment> comments() {
        return comments;
    }

    final Diagnostics findings() {
        return findings;
    }

    static final class Team extends PlanFile<TeamSpec> {
        Team() {
            super(PlanDirectory.TEAM);
        }

        @Override
        TeamSpec spec(Fields in) {
            return TeamSpec.read(in);
        }
    }

    static final class Holidays extends PlanFile<HolidayFileSpec> {
        Holidays() {
            super(PlanDirectory.HOLIDAYS);
        }

        @Override
        HolidayFileSpec spec(Fields in) {
            return HolidayFileSpec.read(in);
        }
    }

    static final class Pipelines extends PlanFile<PipelineFileSpec> {
        Pipelines(String name) {
            super(name);
        }

        @Override
        String kind() {
            return PlanDirectory.PIPELINES;
        }

        @Override
        PipelineFileSpec spec(Fields in) {
            return PipelineFileSpec.read(in);
        }
    }

    static final class Schedule extends PlanFile<PublicationSpec> {
        Schedule() {
            super(PlanDirectory.SCHEDULE);
        }

        @Override
        PublicationSpec spec(Fields in) {
            return PublicationSpec.read(in);
        }
    }
}
