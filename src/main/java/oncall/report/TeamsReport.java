package oncall.report;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import oncall.render.Block;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Event;
import oncall.render.EventCalendar;
import oncall.render.Row;
import oncall.render.Table;
import oncall.render.Timeline;

/**
 * The reports of several teams as one, team by team.
 *
 * @param directories the directory of each team, as it was given
 * @param reports the report of each team, all of one kind
 */
public record TeamsReport(List<String> directories, List<Report> reports) implements Report {

    @Override
    public Document document() {
        return new Document(reports.stream()
                .flatMap(report -> report.document().blocks().stream())
                .toList());
    }

    /** The pages below a common title, since a page has one. */
    @Override
    public Document page() {
        if (reports.size() == 1) {
            return reports.get(0).page();
        }
        Document.Builder all = new Document.Builder().heading(1, Phrase.count(reports.size(), "team"));
        for (Report report : reports) {
            for (Block block : report.page().blocks()) {
                all.add(
                        block instanceof Block.Heading heading
                                ? new Block.Heading(heading.level() + 1, heading.text())
                                : block);
            }
        }
        return all.build();
    }

    @Override
    public Object data() {
        return reports.stream().map(Report::data).toList();
    }

    /** The rows of all, with the directory of the team in one more column. */
    @Override
    public Table rows() {
        List<Column> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Table table = reports.get(i).rows();
            columns = new ArrayList<>(table.columns());
            for (Row row : table.rows()) {
                List<Cell> cells = new ArrayList<>();
                for (int column = 0; column < columns.size(); column++) {
                    cells.add(row.cell(column));
                }
                cells.add(Cell.of(directories.get(i)));
                rows.add(new Row(cells, row.current()));
            }
        }
        columns.add(Column.text("team"));
        return new Table(columns, rows);
    }

    /** The events of all. Rotations of two teams may have the same id, so the UIDs begin with the team's directory. */
    @Override
    public EventCalendar calendar() {
        List<EventCalendar> calendars = reports.stream().map(Report::calendar).toList();
        List<Event> events = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean isOneZone = true;
        for (int i = 0; i < calendars.size(); i++) {
            EventCalendar calendar = calendars.get(i);
            names.add(calendar.name());
            isOneZone &= calendar.zone().equals(calendars.get(0).zone());
            String prefix = directories.get(i).replaceAll("[^A-Za-z0-9]+", "-") + "-";
            for (Event event : calendar.events()) {
                events.add(new Event(
                        prefix + event.uid(),
                        event.sequence(),
                        event.status(),
                        event.start(),
                        event.end(),
                        event.summary(),
                        event.properties()));
            }
        }
        EventCalendar first = calendars.get(0);
        return new EventCalendar(
                String.join("; ", names),
                isOneZone ? first.zone() : ZoneId.of("UTC"),
                isOneZone && first.hasAllDay(),
                calendars.stream()
                        .map(EventCalendar::stamp)
                        .max(Instant::compareTo)
                        .orElseThrow(),
                events);
    }

    /** The lanes of all, each with the directory of its team. */
    @Override
    public Timeline timeline() {
        Timeline all = reports.get(0).timeline();
        List<Timeline.Lane> lanes = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Timeline own = reports.get(i).timeline();
            for (Timeline.Lane lane : own.lanes()) {
                lanes.add(new Timeline.Lane(directories.get(i) + ": " + lane.label(), lane.bars()));
            }
            all = new Timeline(
                    own.title(),
                    i == 0 ? own.summary() : all.summary() + " " + own.summary(),
                    own.from().isBefore(all.from()) ? own.from() : all.from(),
                    own.to().isAfter(all.to()) ? own.to() : all.to(),
                    Math.max(own.tickDays(), all.tickDays()),
                    lanes);
        }
        return all;
    }

    @Override
    public void writeAs(String format, Writer out) throws IOException {
        for (Report report : reports) {
            report.writeAs(format, out);
        }
    }
}
