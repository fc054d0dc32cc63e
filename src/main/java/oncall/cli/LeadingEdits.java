package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Plan;
import oncall.rotation.ScheduleComparison;
import oncall.schedule.DutyChange;
import oncall.text.EditedSource;
import oncall.text.FileSource;
import oncall.text.LineDiff;

/**
 * Finds the edits of files that lead to changes of the schedule: each edit is undone by itself, and a change that is gone
 * then is one to which it leads.
 */
final class LeadingEdits {

    /** The most edits that are undone; each takes a schedule. */
    private static final int MOST = 50;

    private final Plan before;
    private final LocalDate today;
    private final int weeks;
    private final Map<DutyChange, List<String>> edits = new HashMap<>();
    private int undone;

    /** @param before the plan at the revision */
    LeadingEdits(Plan before, LocalDate today, int weeks) {
        this.before = before;
        this.today = today;
        this.weeks = weeks;
    }

    /** The places of the edits that lead to each change, such as {@code team.yaml, line 12}. */
    Map<DutyChange, List<String>> find(
            List<String> files, FileSource base, FileSource current, List<ScheduleComparison> changed)
            throws IOException {
        for (String file : files) {
            for (LineDiff.Edit edit : LineDiff.edits(text(file, base), text(file, current))) {
                Plan without = undone++ < MOST
                        ? PlanLoader.load(new EditedSource(current, file, edit.undone()))
                                .plan()
                        : null;
                if (without != null) {
                    add(
                            file + ", line " + edit.line(),
                            ScheduleComparison.each(before, without, today, weeks),
                            changed);
                }
            }
        }
        return edits;
    }

    private static String text(String file, FileSource source) throws IOException {
        String text = source.text(file);
        return text == null ? "" : text;
    }

    private void add(String place, List<ScheduleComparison> undone, List<ScheduleComparison> changed) {
        for (ScheduleComparison rotation : changed) {
            for (DutyChange change : rotation.changes()) {
                if (!isIn(change, rotation.rotation().id(), undone)) {
                    edits.computeIfAbsent(change, key -> new ArrayList<>()).add(place);
                }
            }
        }
    }

    private static boolean isIn(DutyChange change, String rotation, List<ScheduleComparison> comparisons) {
        for (ScheduleComparison comparison : comparisons) {
            for (DutyChange other : comparison.changes()) {
                if (comparison.rotation().id().equals(rotation) && other.isOf(change)) {
                    return true;
                }
            }
        }
        return false;
    }
}
