package oncall.report.holidays;

import java.util.List;
import oncall.model.HolidayDate;
import oncall.render.Document;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.Report;

/**
 * How a list of holidays.yaml differs from the public holidays.
 *
 * @param missing lines to add to the list
 * @param other the days of the list that are no public holidays
 * @param years the years that were compared, for people
 */
public record HolidayCheckReport(List<String> missing, List<HolidayDate> other, String years) implements Report {

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder();
        if (missing.isEmpty()) {
            document.paragraph("No public holiday of " + years + " is missing.");
        } else {
            document.heading(2, "Missing")
                    .verbatim(missing.stream().map(line -> Text.of("- " + line)).toList());
        }
        return document.bullets(
                        "Not a public holiday",
                        other.stream()
                                .map(day -> Text.of(DateText.withWeekday(day.date()) + " " + day.name()))
                                .toList())
                .build();
    }
}
