package oncall.report.fairness;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Plan;
import oncall.render.BarChart;
import oncall.report.Amount;
import oncall.report.People;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import oncall.schedule.Share;

/** How many shifts everyone serves beside the fair share, as a picture. */
public final class FairnessChart {

    private final Fairness fairness;
    private final People people;

    public FairnessChart(Plan plan, Fairness fairness) {
        this.fairness = fairness;
        this.people = new People(plan.engineers());
    }

    /** Primary shifts. */
    public BarChart primaryShifts() {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (DutyTotals served : fairness.engineers()) {
            bars.add(bar(served, served.primaryShifts(), served.fairPrimaryShifts()));
        }
        return chart("Primary shifts", bars);
    }

    /** The same for holiday shifts. */
    public BarChart holidayShifts() {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (DutyTotals served : fairness.engineers()) {
            bars.add(bar(served, served.holidayShifts(), served.fairHolidayShifts()));
        }
        return chart("Holiday shifts", bars);
    }

    private BarChart.Bar bar(DutyTotals served, int shifts, long fair) {
        return new BarChart.Bar(people.name(served.engineer()), Amount.of(shifts * Share.SHIFT), Amount.of(fair));
    }

    private BarChart chart(String title, List<BarChart.Bar> bars) {
        List<String> told = new ArrayList<>();
        for (BarChart.Bar bar : bars) {
            told.add(bar.label() + " " + bar.value().toPlainString() + " of "
                    + bar.mark().toPlainString());
        }
        String summary = title + " of each, of the fair share: " + String.join(", ", told) + ".";
        return new BarChart(title, "fair share", summary, bars);
    }
}
