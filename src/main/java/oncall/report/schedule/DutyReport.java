package oncall.report.schedule;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.Report;
import oncall.schedule.CurrentSchedule;
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
    private final List<CurrentSchedule> rotations;
    private final List<Schedule> schedules;
    private final Engineer engineer;

    /** @param rotations the schedules of the rotations to show */
    public DutyReport(Plan plan, List<CurrentSchedule> rotations, Engineer engineer) {
        this.plan = plan;
        this.rotations = rotations;
        this.schedules = rotations.stream().map(CurrentSchedule::schedule).toList();
        this.engineer = engineer;
    }

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder().heading(1, engineer.name() + ": on call");
        for (Schedule schedule : schedules) {
            String name = isNamed() ? schedule.plan().rotation().title() + ": " : "";
            String promise = ScheduleReport.promise(schedule);
            document.paragraph(name
                    + new HandoffText(schedule.plan(), schedule.shifts()).line()
                    + (promise == null ? "" : " " + promise));
        }
        return stretches().isEmpty()
                ? document.paragraph(engineer.name() + " is not on call in these weeks.")
                        .build()
                : document.table(table()).build();
    }

    /** The shifts in which the engineer serves, whole. */
    @Override
    public Object data() {
        return ScheduleData.of(plan, rotations.stream().map(this::theirs).toList());
    }

    private CurrentSchedule theirs(CurrentSchedule rotation) {
        Schedule schedule = rotation.schedule();
        List<Shift> shifts = schedule.shifts().stream()
                .filter(shift -> OnCall.of(shift).stream().anyMatch(this::isTheirs))
                .toList();
        Schedule theirs = new Schedule(schedule.plan(), shifts, schedule.unapplied());
        return new CurrentSchedule(theirs, rotation.now(), rotation.coming());
    }

    @Override
    public Table rows() {
        return ScheduleRows.table(schedules, List.of(), this::isTheirs);
    }

    private boolean isTheirs(OnCall stretch) {
        return engineer.is(stretch.primary()) || engineer.is(stretch.secondary());
    }

    /** A row for each stretch in which the engineer keeps a role. */
    private Table table() {
        boolean isElsewhere = !engineer.timezone().equals(plan.timezone());
        return Table.of(
                        "Role|" + plan.timezone() + "|" + engineer.timezone() + "|Rotation",
                        stretches(),
                        one -> Row.of(
                                one.role.id(),
                                DateText.span(one.from, one.to, null),
                                isElsewhere ? DateText.span(one.from, one.to, engineer.timezone()) : null,
                                isNamed() ? one.rotation : null))
                .withoutEmptyColumns();
    }

    private boolean isNamed() {
        return plan.rotations().size() > 1;
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (Schedule schedule : schedules) {
            HandoffClock clock = new HandoffClock(schedule.plan());
            String rotation = schedule.plan().rotation().title();
            for (Shift shift : schedule.shifts()) {
                for (OnCall stretch : OnCall.withoutBreaks(shift, clock)) {
                    for (Role role : Role.values()) {
                        if (engineer.is(stretch.in(role))) {
                            add(new Stretch(rotation, role, stretch.startsAt(clock), stretch.endsAt(clock)), stretches);
                        }
                    }
                }
            }
        }
        stretches.sort(Comparator.comparing(Stretch::from));
        return stretches;
    }

    /** Adds a stretch, or lengthens the last one if the engineer keeps the role. */
    private static void add(Stretch stretch, List<Stretch> stretches) {
        int last = stretches.size() - 1;
        Stretch before = last < 0 ? null : stretches.get(last);
        if (before != null && before.isContinuedBy(stretch)) {
            stretches.set(last, new Stretch(stretch.rotation, stretch.role, before.from, stretch.to));
        } else {
            stretches.add(stretch);
        }
    }

    private record Stretch(String rotation, Role role, OffsetDateTime from, OffsetDateTime to) {

        boolean isContinuedBy(Stretch next) {
            return rotation.equals(next.rotation) && role == next.role && to.isEqual(next.from);
        }
    }
}
