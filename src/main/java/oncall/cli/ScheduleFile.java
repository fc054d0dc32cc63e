package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.files.DirectorySource;
import oncall.files.FileChange;
import oncall.files.PlanLock;
import oncall.model.PublishedSchedule;
import oncall.plan.PlanDirectory;
import oncall.plan.PublishedScheduleText;
import oncall.rotation.NextPublication;
import oncall.text.EditedSource;
import oncall.text.FileSource;
import oncall.text.MergeConflict;
import oncall.text.MergeConflict.Side;
import oncall.validate.CheckedPlan;
import org.jspecify.annotations.Nullable;

/** The file schedule.yaml in the plan's directory, which only this program writes. */
final class ScheduleFile implements AutoCloseable {

    private final Arguments arguments;
    private final @Nullable PlanLock lock;
    private final FileSource source;
    private List<Side> sides = List.of();

    /** @param writes whether the file may be written; then nobody else writes files of the plan from now on */
    ScheduleFile(Arguments arguments, boolean writes) throws IOException {
        this.arguments = arguments;
        this.lock = writes ? PlanLock.take(arguments.directory()) : null;
        this.source = new DirectorySource(arguments.directory());
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        }
    }

    /**
     * The plan to publish anew from a day; two versions of it if git could not merge the file, ours first. Shifts that
     * do not fit together are left out if they begin on that day or later. If errors make a version useless, prints them
     * and returns only that one.
     */
    List<CheckedPlan> versions(LocalDate from, Output output) throws IOException {
        String text = source.text(PlanDirectory.SCHEDULE);
        sides = text == null ? List.of() : MergeConflict.sides(text);
        List<CheckedPlan> versions = new ArrayList<>();
        for (Side side : sides.isEmpty() && text != null ? List.of(new Side("", text)) : sides) {
            versions.add(PlanLoader.load(new EditedSource(source, PlanDirectory.SCHEDULE, side.text()), from, output));
        }
        if (versions.isEmpty()) {
            versions.add(PlanLoader.load(source));
        }
        for (CheckedPlan version : versions) {
            if (version.plan() == null) {
                PlanLoader.printErrors(version, output);
                return List.of(version);
            }
        }
        return versions;
    }

    /** What git calls the sides of the file that it could not merge; empty if it has no marks. */
    List<String> sides() {
        return sides.stream().map(Side::name).toList();
    }

    /** Writes the file, unless there is nothing to write. */
    void write(List<NextPublication> rotations, LocalDate today) throws IOException {
        Map<String, PublishedSchedule> published = new LinkedHashMap<>();
        String old = source.text(PlanDirectory.SCHEDULE);
        boolean isEmpty = old == null || old.isEmpty();
        for (NextPublication rotation : rotations) {
            published.put(rotation.added().plan().rotation().id(), rotation.published());
            isEmpty &= rotation.published().shifts().isEmpty();
        }
        if (!isEmpty) {
            write(PublishedScheduleText.of(published, today));
        }
    }

    /** Writes the file, unless it has this content. */
    void write(String text) throws IOException {
        String old = source.text(PlanDirectory.SCHEDULE);
        if (lock != null && !text.equals(old)) {
            lock.write(arguments.directoryPrefix(), List.of(new FileChange(PlanDirectory.SCHEDULE, old, text)));
        }
    }

    /** The plan as it would be with another content of the file. */
    CheckedPlan with(String text) throws IOException {
        return PlanLoader.load(new EditedSource(source, PlanDirectory.SCHEDULE, text));
    }
}
