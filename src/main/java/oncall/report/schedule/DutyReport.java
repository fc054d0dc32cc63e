package oncall.report.schedule;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.Report;
import oncall.schedule.HandoffClock;
import oncall.schedule.OnCall;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;

/** When one engineer is on call, in the team's time and, if that is another, in their own. */
public final class DutyReport implements Report {

    /** The formats of one engineer's duty. */
    public static final List<Format> FORMATS =
            List.of(Format.TABLE, Format.MARKDOWN, Format.CSV, Format.JSON, Format.HTML);

    private final Plan plan;
    private final Schedule schedule;
    private final Engineer engineer;

    public DutyReport(Plan plan, Schedule schedule, Engineer engineer) {
        this.plan = plan;
        this.schedule = schedule;
        this.engineer = engineer;
    }

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder()
                .heading(1, engineer.name() + ": on call")
                .paragraph(new HandoffText(plan, schedule.shifts()).line());
        return stretches().isEmpty()
                ? document.paragraph(engineer.name() + " is not on call in these weeks.")
                        .build()
                : document.table(table()).build();
    }

    /** The shifts in which the engineer serves, whole. */
    @Override
    public Object data() {
        List<Shift> shifts = schedule.shifts().stream()
                .filter(shift -> OnCall.of(shift).stream().anyMatch(this::isTheirs))
                .toList();
        return ScheduleData.of(plan, new Schedule(shifts, schedule.unapplied()), null);
    }

    @Override
    public Table rows() {
        return new ScheduleRows(plan, schedule, null).table(this::isTheirs);
    }

    private boolean isTheirs(OnCall stretch) {
        return engineer.is(stretch.primary()) || engineer.is(stretch.secondary());
    }

    /** A row for each stretch in which the engineer keeps a role. */
    private Table table() {
        boolean isElsewhere = !engineer.timezone().equals(plan.timezone());
        List<Column> columns = new ArrayList<>(List.of(Column.text("Role"), Column.text(plan.timezone())));
        if (isElsewhere) {
            columns.add(Column.text(engineer.timezone()));
        }
        return Table.of(
                columns,
                stretches(),
                one -> isElsewhere
                        ? Row.of(one.role.id(), DateText.span(one.from, one.to, null), own(one))
                        : Row.of(one.role.id(), DateText.span(one.from, one.to, null)));
    }

    private String own(Stretch stretch) {
        return DateText.span(stretch.from, stretch.to, engineer.timezone());
    }

    private List<Stretch> stretches() {
        HandoffClock clock = new HandoffClock(plan);
        List<Stretch> stretches = new ArrayList<>();
        for (Shift shift : schedule.shifts()) {
            for (OnCall stretch : OnCall.withoutBreaks(shift, clock)) {
                for (Role role : Role.values()) {
                    if (engineer.is(stretch.in(role))) {
                        add(new Stretch(role, stretch.startsAt(clock), stretch.endsAt(clock)), stretches);
                    }
                }
            }
        }
        return stretches;
    }

    /** Adds a stretch, or lengthens the last one if the engineer keeps the role. */
    private static void add(Stretch stretch, List<Stretch> stretches) {
        int last = stretches.size() - 1;
        Stretch before = last < 0 ? null : stretches.get(last);
        if (before != null && before.role == stretch.role && before.to.isEqual(stretch.from)) {
            stretches.set(last, new Stretch(stretch.role, before.from, stretch.to));
        } else {
            stretches.add(stretch);
        }
    }

    private record Stretch(Role role, OffsetDateTime from, OffsetDateTime to) {}
}
