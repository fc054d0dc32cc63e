package oncall.report.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import oncall.schedule.CurrentSchedule;
import oncall.schedule.HandoffClock;
import oncall.schedule.OnCallNow;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** A schedule for people: a row for each shift, with notes. */
public final class ScheduleReport implements Report {

    /** The formats of a schedule. */
    public static final List<Format> FORMATS =
            List.of(Format.TABLE, Format.MARKDOWN, Format.CSV, Format.JSON, Format.HTML, Format.MERMAID);

    private final Plan plan;
    private final List<CurrentSchedule> rotations;

    /** @param rotations the schedule of each rotation to show */
    public ScheduleReport(Plan plan, List<CurrentSchedule> rotations) {
        this.plan = plan;
        this.rotations = rotations;
    }

    /** The schedule under a heading that names the team and the hand-off. */
    @Override
    public Document document() {
        return addTables(new Document.Builder().heading(1, plan.team() + ": on call"), 2, true)
                .build();
    }

    /** The schedule with a picture above the table. */
    @Override
    public Document page() {
        return addTables(addPicture(new Document.Builder().heading(1, plan.team() + ": on call")), 2, true)
                .build();
    }

    /** Adds the picture and the tables to a chapter of a larger document, which describes the hand-offs. */
    public void addTo(Document.Builder document) {
        addTables(addPicture(document), 3, false);
    }

    private Document.Builder addPicture(Document.Builder document) {
        OnCallTimeline picture = new OnCallTimeline(rotations);
        return document.timeline(picture.timeline()).paragraph(picture.legend());
    }

    private Document.Builder addTables(Document.Builder document, int level, boolean withHandoff) {
        for (CurrentSchedule rotation : rotations) {
            if (rotations.size() > 1) {
                String title = rotation.plan().rotation().title();
                document.heading(level, withHandoff ? title : title + ", shifts");
            }
            if (withHandoff) {
                document.paragraph(new HandoffText(rotation.plan(), rotation.shifts()).line());
            }
            String promise = promise(rotation.schedule());
            if (promise != null) {
                document.paragraph(promise);
            }
            LocalDate today = rotation.now().onCallDay();
            String offDuty = offDuty(rotation);
            if (offDuty != null) {
                document.callout(Block.Tone.NOTE, Text.of(offDuty));
            }
            for (Text away : new ShiftNotes(rotation.schedule()).throughout()) {
                document.paragraph(away);
            }
            document.table(table(rotation.schedule(), today));
        }
        return document;
    }

    /**
     * A row for each shift, and for each stretch of one in which somebody covers or nobody serves.
     *
     * @param today the on-call day whose row is marked
     */
    public static Table table(Schedule schedule, LocalDate today) {
        return new ScheduleTable(schedule, today).table();
    }

    /** Which shifts are promises, and which may move; null if nothing is published at all. */
    static @Nullable String promise(Schedule schedule) {
        LocalDate end = schedule.plan().publication().lastDay();
        if (end == null) {
            return null;
        }
        LocalDate last = null;
        boolean isForecast = false;
        for (Shift shift : schedule.shifts()) {
            if (shift.published()) {
                last = shift.days().to();
            } else {
                isForecast = true;
            }
        }
        if (last == null) {
            return "These shifts are a forecast and may move.";
        }
        return "Published through "
                + (isForecast
                        ? DateText.withWeekday(last) + "; later shifts are a forecast and may move."
                        : DateText.withWeekday(end) + ".");
    }

    /** A note that nobody has to be on call at the moment, and when duty begins; null if somebody has to. */
    public static @Nullable String offDuty(CurrentSchedule rotation) {
        Plan plan = rotation.plan();
        OffsetDateTime begins;
        if (plan.rotation().times().isContinuous()) {
            boolean hasBegun =
                    !rotation.now().onCallDay().isBefore(rotation.next().days().from());
            begins = hasBegun ? null : new HandoffClock(plan).startOf(rotation.next());
        } else {
            OnCallNow now = OnCallNow.of(rotation);
            begins = now.isOn() ? null : now.nextAt();
        }
        return begins == null
                ? null
                : nobody(plan) + "; duty begins on " + DateText.withWeekday(begins.toLocalDate()) + " at "
                        + DateText.timeOfDay(begins) + " (" + plan.timezone() + ").";
    }

    /** That nobody has to be on call at the moment, as the beginning of a sentence. */
    public static String nobody(Plan plan) {
        return plan.rotation().times().isContinuous() ? "Nobody is on call yet" : "Nobody is on call now";
    }

    @Override
    public Object data() {
        return ScheduleData.of(plan, rotations);
    }

    @Override
    public Table rows() {
        return ScheduleRows.table(
                rotations.stream().map(CurrentSchedule::schedule).toList(), List.of());
    }

    @Override
    public Timeline timeline() {
        return new OnCallTimeline(rotations).timeline();
    }
}
