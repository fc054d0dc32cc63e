package oncall.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import oncall.model.Calendar;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Holiday;
import oncall.model.HolidayDate;
import oncall.model.Plan;
import oncall.render.Block;
import oncall.render.Document;
import oncall.render.Text;
import oncall.render.Timeline;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.schedule.OnCallTimeline;
import oncall.report.schedule.ScheduleReport;
import oncall.schedule.Schedule;
import oncall.text.WordList;

/** Who is on call in the coming quarter, as a picture and as a table, and its holidays. */
record ScheduleChapter(Plan plan, Schedule schedule, LocalDate onCallDay, People people) {

    private static final int MOST_LANES = 40;

    void addTo(Document.Builder document) {
        document.heading(2, "Schedule of the coming quarter");
        String notYet = ScheduleReport.notYet(plan, schedule.shifts().get(0), onCallDay);
        if (notYet != null) {
            document.callout(Block.Tone.NOTE, Text.of(notYet));
        }
        OnCallTimeline picture = new OnCallTimeline(plan, schedule, onCallDay);
        Timeline timeline = picture.timeline();
        if (timeline.lanes().size() <= MOST_LANES) {
            document.timeline(timeline).paragraph(picture.legend());
        }
        document.table(ScheduleReport.table(plan, schedule, onCallDay));
        document.heading(3, "Holidays in this quarter").bullets(holidays());
    }

    /** A line for each calendar in use: who observes it, and its days. */
    private List<Text> holidays() {
        Map<Calendar, List<String>> observers = plan.engineers().stream()
                .filter(this::isOnTeam)
                .collect(Collectors.groupingBy(
                        Engineer::calendar, LinkedHashMap::new, Collectors.mapping(people::name, Collectors.toList())));
        List<Text> lines = new ArrayList<>();
        observers.forEach((calendar, names) -> {
            String days = days(calendar);
            lines.add(Text.of((observers.size() == 1 ? "Everyone" : WordList.of(names)) + ": "
                    + (days.isEmpty() ? "none" : days) + "."));
        });
        return lines;
    }

    /** Whether the engineer is on the team on some day of the schedule. */
    private boolean isOnTeam(Engineer engineer) {
        DateRange days = schedule.days();
        return (engineer.joins() == null || !engineer.joins().isAfter(days.to()))
                && (engineer.leaves() == null || !engineer.leaves().isBefore(days.from()));
    }

    private String days(Calendar calendar) {
        List<HolidayDate> found = new ArrayList<>();
        for (Holiday holiday : calendar.holidays()) {
            found.addAll(holiday.within(schedule.days()));
        }
        found.sort(null);
        List<String> days = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            HolidayDate first = found.get(i);
            while (i + 1 < found.size() && follows(found.get(i), found.get(i + 1))) {
                i++;
            }
            days.add(DateText.withoutYear(
                            new DateRange(first.date(), found.get(i).date())) + " " + first.name());
        }
        return String.join("; ", days);
    }

    private static boolean follows(HolidayDate day, HolidayDate next) {
        return next.name().equals(day.name()) && next.date().equals(day.date().plusDays(1));
    }
}
