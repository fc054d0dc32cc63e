package oncall.report.schedule;

import java.time.LocalDate;
import java.util.List;
import oncall.model.Plan;
import oncall.render.Block;
import oncall.render.Document;
import oncall.render.Table;
import oncall.render.Text;
import oncall.render.Timeline;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.Report;
import oncall.schedule.HandoffClock;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** A schedule for people: a row for each shift, with notes. */
public final class ScheduleReport implements Report {

    /** The formats of a schedule. */
    public static final List<Format> FORMATS =
            List.of(Format.TABLE, Format.MARKDOWN, Format.CSV, Format.JSON, Format.HTML, Format.MERMAID);

    private final Plan plan;
    private final Schedule schedule;
    private final LocalDate today;
    private final Shift next;

    /**
     * @param today the on-call day whose shift is marked
     * @param next the shift that contains this day, or the first shift if that has not begun
     */
    public ScheduleReport(Plan plan, Schedule schedule, LocalDate today, Shift next) {
        this.plan = plan;
        this.schedule = schedule;
        this.today = today;
        this.next = next;
    }

    /** The schedule under a heading that names the team and the hand-off. */
    @Override
    public Document document() {
        return withNote(beginning()).table(table()).build();
    }

    /** The schedule with a picture above the table. */
    @Override
    public Document page() {
        return addTo(beginning()).build();
    }

    /** Adds the picture and the table to a larger document. */
    public Document.Builder addTo(Document.Builder document) {
        return withNote(document)
                .timeline(timeline())
                .paragraph(OnCallTimeline.LEGEND)
                .table(table());
    }

    private Document.Builder beginning() {
        return new Document.Builder()
                .heading(1, plan.team() + ": on call")
                .paragraph(new HandoffText(plan, schedule.shifts()).line());
    }

    private Document.Builder withNote(Document.Builder document) {
        String notYet = notYet(plan, next, today);
        return notYet == null ? document : document.callout(Block.Tone.NOTE, Text.of(notYet));
    }

    private Table table() {
        return new ScheduleTable(plan, schedule, today).table();
    }

    /**
     * A note that nobody is on call yet, or between two shifts, and when the next begins; null in a shift.
     *
     * @param next the shift that contains the on-call day, or the next shift
     */
    public static @Nullable String notYet(Plan plan, Shift next, LocalDate onCallDay) {
        if (!onCallDay.isBefore(next.days().from())) {
            return null;
        }
        boolean isFirst = plan.rotation().times().isContinuous();
        return (isFirst ? "Nobody is on call yet; the first" : "Nobody is meant to be on call now; the next")
                + " shift begins on "
                + DateText.withWeekday(next.days().from()) + " at "
                + new HandoffClock(plan).startOf(next).toLocalTime() + " (" + plan.timezone() + ").";
    }

    @Override
    public Object data() {
        return ScheduleData.of(plan, schedule, null);
    }

    @Override
    public Table rows() {
        return new ScheduleRows(plan, schedule, null).table();
    }

    @Override
    public Timeline timeline() {
        return new OnCallTimeline(plan, schedule, today).timeline();
    }
}
