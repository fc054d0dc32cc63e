package oncall.report.fairness;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.Amount;
import oncall.report.Days;
import oncall.report.People;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import oncall.schedule.Share;

/** What everyone serves beside their fair share, for people: as numbers, as bars, and in sentences. */
public final class FairnessReport {

    private static final int MOST_BARS = 40;

    private final Plan project;
    private final Fairness fairness;
    private final People people;

    public FairnessReport(Plan project, Fairness fairness) {
        this.project = project;
        this.fairness = fairness;
        this.people = new People(project.engineers());
    }

    public Document document() {
        Document.Builder document = new Document.Builder()
                .heading(1, project.team() + ": fairness")
                .paragraph(introduction())
                .heading(2, "Primary shifts")
                .table(primaryShifts());
        if (fairness.hasHolidayShifts()) {
            document.heading(2, "Holiday shifts").table(holidayShifts());
        }
        return document.heading(2, "Other duty")
                .table(otherDuty())
                .heading(2, "How fair it is")
                .bullets(new FairnessSentences(fairness, people).all())
                .build();
    }

    /** What matters most, with pictures, for a larger document. */
    public Document atAGlance() {
        FairnessChart chart = new FairnessChart(project, fairness);
        Document.Builder document =
                new Document.Builder().heading(1, "Fairness").paragraph(introduction());
        boolean drawn = fairness.engineers().size() <= MOST_BARS;
        if (drawn) {
            document.barChart(chart.primaryShifts());
        }
        document.table(drawn ? withoutBars(primaryShifts()) : primaryShifts());
        if (fairness.hasHolidayShifts()) {
            document.heading(2, "Holiday shifts");
            if (drawn) {
                document.barChart(chart.holidayShifts());
            }
            document.table(drawn ? withoutBars(holidayShifts()) : holidayShifts());
        }
        return document.heading(2, "How fair it is")
                .bullets(new FairnessSentences(fairness, people).all())
                .build();
    }

    /** Without the last column, since a picture has the bars. */
    private static Table withoutBars(Table table) {
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(new Row(row.cells().subList(0, row.cells().size() - 1), row.current()));
        }
        return new Table(table.columns().subList(0, table.columns().size() - 1), rows);
    }

    private String introduction() {
        int unserved = fairness.unserved();
        return fairness.shifts() + (fairness.shifts() == 1 ? " shift" : " shifts") + ", from "
                + Days.withWeekday(fairness.days().from()) + " to "
                + Days.withWeekday(fairness.days().to())
                + (unserved == 0 ? "" : "; nobody serves " + unserved + " of them")
                + ". A fair share is one's load divided by the loads of all who are there, shift by shift; the spread"
                + " lies between the one furthest ahead of it and the one furthest behind.";
    }

    private Table primaryShifts() {
        long largest = 0;
        for (DutyTotals served : fairness.engineers()) {
            largest = Math.max(largest, served.primaryShifts() * Share.SHIFT);
            largest = Math.max(largest, served.fairPrimaryShifts());
        }
        FairnessBar bar = new FairnessBar(largest);
        List<Row> rows = new ArrayList<>();
        for (DutyTotals served : fairness.engineers()) {
            long shifts = served.primaryShifts() * Share.SHIFT;
            rows.add(row(
                    people.name(served.engineer()),
                    Amount.aligned(served.engineer().load()),
                    String.valueOf(served.primaryShifts()),
                    Amount.aligned(served.fairPrimaryShifts()),
                    bar.of(shifts, served.fairPrimaryShifts())));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Engineer", false));
        columns.add(Column.ofNumbers("Load"));
        columns.addAll(besideTheFairShare());
        return new Table(columns, rows);
    }

    private Table holidayShifts() {
        long largest = 0;
        for (DutyTotals served : fairness.engineers()) {
            largest = Math.max(largest, served.holidayShifts() * Share.SHIFT);
            largest = Math.max(largest, served.fairHolidayShifts());
        }
        FairnessBar bar = new FairnessBar(largest);
        List<Row> rows = new ArrayList<>();
        for (DutyTotals served : fairness.engineers()) {
            long shifts = served.holidayShifts() * Share.SHIFT;
            rows.add(row(
                    people.name(served.engineer()),
                    String.valueOf(served.holidayShifts()),
                    Amount.aligned(served.fairHolidayShifts()),
                    bar.of(shifts, served.fairHolidayShifts())));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Engineer", false));
        columns.addAll(besideTheFairShare());
        return new Table(columns, rows);
    }

    private static List<Column> besideTheFairShare() {
        return List.of(
                Column.ofNumbers("Shifts"), Column.ofNumbers("Fair share"), new Column("█ shifts, │ fair", false));
    }

    private Table otherDuty() {
        List<Row> rows = new ArrayList<>();
        for (DutyTotals served : fairness.engineers()) {
            rows.add(row(
                    people.name(served.engineer()),
                    String.valueOf(served.secondaryShifts()),
                    String.valueOf(served.weekendDays()),
                    String.valueOf(served.coverDays()),
                    served.shortestGap() == null ? "–" : String.valueOf(served.shortestGap())));
        }
        return new Table(
                List.of(
                        new Column("Engineer", false),
                        Column.ofNumbers("Secondary"),
                        Column.ofNumbers("Weekend days"),
                        Column.ofNumbers("Cover days"),
                        Column.ofNumbers("Shortest gap")),
                rows);
    }

    private static Row row(String... texts) {
        List<Cell> cells = new ArrayList<>(texts.length);
        for (String text : texts) {
            cells.add(Cell.of(text));
        }
        return new Row(cells, false);
    }
}
