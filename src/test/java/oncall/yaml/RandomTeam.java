package oncall.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import oncall.yaml.RandomStyle.Raw;

/** A team.yaml with three engineers, and lists of time off, swaps and overrides that may be empty or missing. */
final class RandomTeam {

    /** What may be written in place of a list. */
    static final List<String> NOTHING = List.of("", "~", "null", "[]", "[ ]");

    private RandomTeam() {}

    static String in(RandomStyle style) {
        List<Object> engineers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Map<String, Object> engineer = new LinkedHashMap<>();
            engineer.put("id", "e" + i);
            engineer.put("name", "Engineer \ud83d\ude00");
            putList(engineer, "time_off", style, RandomTeam::timeOff);
            engineers.add(shuffled(engineer, style));
        }
        Map<String, Object> team = new LinkedHashMap<>();
        team.put("team", style.chance(5) ? "Data, ".repeat(100) + "and more" : "Data");
        team.put("engineers", engineers);
        team.put("rotation", shuffled(Map.of("start", "2026-01-05", "order", List.of("e0", "e1")), style));
        putList(team, "swaps", style, RandomTeam::swap);
        putList(team, "overrides", style, RandomTeam::timeOff);
        return style.file(shuffled(team, style));
    }

    private static void putList(
            Map<String, Object> owner, String key, RandomStyle style, Function<RandomStyle, NewItem> maker) {
        List<Object> list = new ArrayList<>();
        for (int i = style.below(4); i >= 0; i--) {
            Map<String, Object> item = new LinkedHashMap<>();
            maker.apply(style).values().forEach(value -> item.put(value.key(), value.text()));
            list.add(item);
        }
        if (style.chance(80)) {
            owner.put(key, style.chance(80) ? list : new Raw(NOTHING.get(style.below(NOTHING.size()))));
        }
    }

    private static Map<String, Object> shuffled(Map<String, Object> mapping, RandomStyle style) {
        List<String> keys = new ArrayList<>(mapping.keySet().stream().sorted().toList());
        Map<String, Object> shuffled = new LinkedHashMap<>();
        while (!keys.isEmpty()) {
            String key = keys.remove(style.below(keys.size()));
            shuffled.put(key, mapping.get(key));
        }
        return shuffled;
    }

    static NewItem swap(RandomStyle style) {
        NewItem item =
                new NewItem().with("shift", date(style)).with("from", "e1").with("to", "e2");
        return style.chance(50) ? item : item.with("reason", reason(style));
    }

    static NewItem timeOff(RandomStyle style) {
        NewItem item = new NewItem().with("from", date(style)).with("to", date(style));
        item = style.chance(50) ? item : item.with("reason", reason(style));
        return style.chance(50) ? item : item.with("excused", style.chance(50));
    }

    private static String reason(RandomStyle style) {
        return style.oneOf(
                "School play",
                "Dentist",
                "Ben's \"day\" off",
                "a, b and c",
                "NO",
                "trip #3: Rome \\o/",
                "Ferien in Österreich",
                "It is a longer story - ask those who were there, or those who heard of it");
    }

    private static LocalDate date(RandomStyle style) {
        return LocalDate.of(2026, 1, 1).plusDays(style.below(365));
    }
}
