package oncall.report.fairness;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import oncall.render.BarChart;
import oncall.report.AmountText;
import oncall.report.People;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import oncall.schedule.Share;

/** The shifts that each engineer serves beside their fair share, as a picture. */
record FairnessChart(Fairness fairness, People people) {

    /** Primary shifts. */
    BarChart primaryShifts() {
        return chart("Primary shifts", DutyTotals::primaryShifts, DutyTotals::fairPrimaryShifts);
    }

    /** Holiday shifts. */
    BarChart holidayShifts() {
        return chart("Holiday shifts", DutyTotals::holidayShifts, DutyTotals::fairHolidayShifts);
    }

    private BarChart chart(String title, ToIntFunction<DutyTotals> shifts, ToLongFunction<DutyTotals> fair) {
        List<BarChart.Bar> bars = fairness.engineers().stream()
                .map(served -> new BarChart.Bar(
                        people.name(served.engineer()),
                        AmountText.of(shifts.applyAsInt(served) * Share.SHIFT),
                        AmountText.of(fair.applyAsLong(served))))
                .toList();
        String summary = bars.stream()
                .map(bar -> bar.label() + " " + bar.value().toPlainString() + " of "
                        + bar.mark().toPlainString())
                .collect(Collectors.joining(", ", title + " of each, of the fair share: ", "."));
        return new BarChart(title, "fair share", summary, bars);
    }
}
