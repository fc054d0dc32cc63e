package oncall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import oncall.cli.PlanLoader;
import oncall.files.DirectorySource;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.rotation.Scheduler;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import oncall.schedule.UnappliedChange;
import oncall.validate.rule.UnappliedText;
import org.jspecify.annotations.Nullable;

/** A schedule as lines that are easy to compare: first day, primary, secondary, then what happened. */
public final class ScheduleText {

    private ScheduleText() {}

    /** This many shifts of a plan from the rotation's start. */
    public static String of(Path directory, int shifts) {
        Plan project = project(directory);
        return text(project, Scheduler.of(project).shifts(project.rotation().start(), shifts));
    }

    /** The plan in a directory. */
    public static Plan project(Path directory) {
        try {
            return Objects.requireNonNull(
                    PlanLoader.load(new DirectorySource(directory.toRealPath())).plan());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A shift such as {@code 01-12 bob charlie; swap-with-next alice > bob for 01-19}, with {@code primary 01-14 bob
     * (secondary-covers)} for days.
     */
    private static String text(Plan plan, Schedule schedule) {
        StringBuilder text = new StringBuilder();
        for (Shift shift : schedule.shifts()) {
            text.append(day(shift.days()))
                    .append(' ')
                    .append(id(shift.primary()))
                    .append(' ');
            text.append(id(shift.secondary()));
            for (Change change : shift.changes()) {
                text.append("; ").append(change.kind().id()).append(' ');
                text.append(id(change.was())).append(" > ").append(id(change.now()));
                if (change.otherShift() != null) {
                    text.append(" for ").append(change.otherShift().toString().substring(5));
                }
            }
            for (Cover cover : shift.covers()) {
                text.append("; ").append(cover.role().id()).append(' ').append(day(cover.days()));
                text.append(
                        cover.days().days() == 1 ? "" : "/" + cover.days().to().getDayOfMonth());
                text.append(' ').append(id(cover.engineer())).append(" (");
                text.append(cover.kind().id()).append(')');
            }
            text.append('\n');
        }
        for (UnappliedChange fault : schedule.unapplied()) {
            text.append("! ")
                    .append(UnappliedText.of(plan, fault, null).problem())
                    .append('\n');
        }
        return text.toString();
    }

    private static String day(DateRange days) {
        return days.from().toString().substring(5);
    }

    private static String id(@Nullable Engineer engineer) {
        return engineer == null ? "-" : engineer.id();
    }
}
