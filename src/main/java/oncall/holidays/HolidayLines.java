package oncall.holidays;

import java.util.ArrayList;
import java.util.List;
import oncall.yaml.YamlText;

/** Holidays as lines of holidays.yaml. */
public final class HolidayLines {

    private HolidayLines() {}

    /** The list, under its key. */
    public static String list(List<ListedHoliday> days) {
        StringBuilder list = new StringBuilder(days.isEmpty() ? "holidays: []\n" : "holidays:\n");
        for (String item : items(days)) {
            list.append("  - ").append(item).append('\n');
        }
        return list.toString();
    }

    /** The items of the list. */
    public static List<String> items(List<ListedHoliday> days) {
        List<String> items = new ArrayList<>();
        for (ListedHoliday day : days) {
            String when =
                    day.from().equals(day.to()) ? "date: " + day.from() : "from: " + day.from() + ", to: " + day.to();
            items.add("{" + when + ", name: " + YamlText.word(day.name()) + "}");
        }
        return items;
    }
}
