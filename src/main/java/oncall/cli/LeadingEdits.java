package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Plan;
import oncall.plan.PlanDirectory;
import oncall.rotation.ScheduleComparison;
import oncall.schedule.DutyChange;
import oncall.text.EditedSource;
import oncall.text.FileSource;
import oncall.text.LineDiff;

/**
 * Finds the edits of files that lead to changes of the schedule: each edit is undone by itself, and a change that is gone
 * then is one to which it leads. What schedule.yaml records of a swap, an override or an absence is one edit with the line
 * in team.yaml: that line is undone as if nothing had been recorded.
 */
final class LeadingEdits {

    /** The most edits that are undone; each takes a schedule. */
    private static final int MOST = 50;

    private static final String NOTHING = "shifts: []\n";

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
            addAll(file, base, current, changed, changed);
        }
        String recorded = base.text(PlanDirectory.SCHEDULE);
        FileSource unrecorded =
                new EditedSource(current, PlanDirectory.SCHEDULE, recorded == null ? NOTHING : recorded);
        Plan planned = PlanLoader.load(unrecorded).plan();
        if (planned != null && !text(PlanDirectory.SCHEDULE, current).equals(recorded)) {
            List<ScheduleComparison> others = ScheduleComparison.each(before, planned, today, weeks);
            addAll(PlanDirectory.TEAM, base, unrecorded, others, changed);
        }
        return edits;
    }

    /** Adds the edits of a file that lead to those changes for which no edit is known yet, and which are among others too. */
    private void addAll(
            String file,
            FileSource base,
            FileSource current,
            List<ScheduleComparison> others,
            List<ScheduleComparison> changed)
            throws IOException {
        Map<DutyChange, List<String>> known = new HashMap<>(others == changed ? Map.of() : edits);
        for (LineDiff.Edit edit : LineDiff.edits(text(file, base), text(file, current))) {
            Plan without = undone++ < MOST
                    ? PlanLoader.load(new EditedSource(current, file, edit.undone()))
                            .plan()
                    : null;
            List<ScheduleComparison> rest =
                    without == null ? changed : ScheduleComparison.each(before, without, today, weeks);
            for (ScheduleComparison rotation : changed) {
                String id = rotation.rotation().id();
                for (DutyChange change : rotation.changes()) {
                    if (!known.containsKey(change) && isIn(change, id, others) && !isIn(change, id, rest)) {
                        edits.computeIfAbsent(change, key -> new ArrayList<>()).add(file + ", line " + edit.line());
                    }
                }
            }
        }
    }

    private static String text(String file, FileSource source) throws IOException {
        String text = source.text(file);
        return text == null ? "" : text;
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
