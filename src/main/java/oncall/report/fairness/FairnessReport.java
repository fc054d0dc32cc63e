package oncall.report.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import oncall.model.Plan;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.AmountText;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.People;
import oncall.report.Report;
import oncall.report.Shape;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import oncall.schedule.Share;

/** What each engineer serves beside their fair share: as numbers, as bars, and in sentences. */
public final class FairnessReport implements Report {

    /** What it is printed in. */
    public static final List<Format> FORMATS = Format.of(Shape.TABLE, Shape.DOCUMENT, Shape.ROWS, Shape.RECORD);

    private static final int MOST_BARS = 40;

    private final Plan plan;
    private final Fairness fairness;
    private final People people;

    public FairnessReport(Plan plan, Fairness fairness) {
        this.plan = plan;
        this.fairness = fairness;
        this.people = new People(plan.engineers());
    }

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder()
                .heading(1, plan.team() + ": fairness")
                .paragraph(introduction())
                .heading(2, "Primary shifts")
                .table(primaryShifts(true));
        if (fairness.hasHolidayShifts()) {
            document.heading(2, "Holiday shifts").table(holidayShifts(true));
        }
        document.heading(2, "Other duty").table(otherDuty());
        return verdict(document);
    }

    /** What matters most, with pictures, for a larger document. */
    public Document atAGlance() {
        FairnessChart chart = new FairnessChart(fairness, people);
        Document.Builder document =
                new Document.Builder().heading(1, "Fairness").paragraph(introduction());
        boolean drawn = fairness.engineers().size() <= MOST_BARS;
        if (drawn) {
            document.barChart(chart.primaryShifts());
        }
        document.table(primaryShifts(!drawn));
        if (fairness.hasHolidayShifts()) {
            document.heading(2, "Holiday shifts");
            if (drawn) {
                document.barChart(chart.holidayShifts());
            }
            document.table(holidayShifts(!drawn));
        }
        return verdict(document);
    }

    private Document verdict(Document.Builder document) {
        return document.heading(2, "How fair it is")
                .bullets(new FairnessSentences(fairness, people).all())
                .build();
    }

    @Override
    public Object data() {
        return FairnessData.of(fairness);
    }

    @Override
    public Table rows() {
        return FairnessData.rows(plan, fairness);
    }

    private String introduction() {
        int unserved = fairness.unserved();
        return fairness.shifts() + (fairness.shifts() == 1 ? " shift" : " shifts") + ", from "
                + DateText.withWeekday(fairness.days().from()) + " to "
                + DateText.withWeekday(fairness.days().to())
                + (unserved == 0 ? "" : "; nobody serves " + unserved + " of them")
                + ". A fair share is one's load divided by the loads of all who are there, shift by shift; the spread"
                + " lies between the one furthest ahead of it and the one furthest behind.";
    }

    private Table primaryShifts(boolean withBars) {
        return shares(true, DutyTotals::primaryShifts, DutyTotals::fairPrimaryShifts, withBars);
    }

    private Table holidayShifts(boolean withBars) {
        return shares(false, DutyTotals::holidayShifts, DutyTotals::fairHolidayShifts, withBars);
    }

    private Table shares(
            boolean withLoads,
            ToIntFunction<DutyTotals> shifts,
            ToLongFunction<DutyTotals> fairShare,
            boolean withBars) {
        long largest = 0;
        for (DutyTotals served : fairness.engineers()) {
            largest = Math.max(largest, shifts.applyAsInt(served) * Share.SHIFT);
            largest = Math.max(largest, fairShare.applyAsLong(served));
        }
        FairnessBar bar = new FairnessBar(largest);
        List<Column> columns = Column.texts("Engineer");
        if (withLoads) {
            columns.add(Column.number("Load"));
        }
        columns.add(Column.number("Shifts"));
        columns.add(Column.number("Fair share"));
        if (withBars) {
            columns.add(Column.text("█ shifts, │ fair"));
        }
        List<Row> rows = new ArrayList<>();
        for (DutyTotals served : fairness.engineers()) {
            int number = shifts.applyAsInt(served);
            long fair = fairShare.applyAsLong(served);
            List<String> texts = new ArrayList<>(List.of(
                    people.name(served.engineer()),
                    String.valueOf(number),
                    AmountText.aligned(fair),
                    bar.of(number * Share.SHIFT, fair)));
            if (withLoads) {
                texts.add(
                        1,
                        AmountText.aligned(
                                served.engineer().load(fairness.days().from())));
            }
            rows.add(Row.of(texts.subList(0, columns.size()).toArray(new String[0])));
        }
        return new Table(columns, rows);
    }

    private Table otherDuty() {
        List<Row> rows = new ArrayList<>();
        for (DutyTotals served : fairness.engineers()) {
            rows.add(Row.of(
                    people.name(served.engineer()),
                    String.valueOf(served.secondaryShifts()),
                    String.valueOf(served.weekendDays()),
                    String.valueOf(served.coverDays()),
                    served.shortestGap() == null ? "–" : String.valueOf(served.shortestGap())));
        }
        List<Column> columns = Column.texts("Engineer");
        for (String header : List.of("Secondary", "Weekend days", "Cover days", "Shortest gap")) {
            columns.add(Column.number(header));
        }
        return new Table(columns, rows);
    }
}
