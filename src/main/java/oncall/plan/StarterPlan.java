package oncall.plan;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oncall.keys.ScalarSyntax;
import oncall.text.Resource;
import oncall.yaml.YamlText;

/**
 * The files that a team begins with: short, with comments, and without findings.
 *
 * @param team the team's name
 * @param timezone an IANA time zone
 * @param engineers at least two, with different ids
 * @param holidays the list for holidays.yaml
 * @param start the first hand-off
 */
public record StarterPlan(String team, String timezone, List<Person> engineers, String holidays, LocalDate start) {

    /** The holidays of a team that names no region. */
    public static final String NEW_YEAR = "holidays:\n  - {date: \"01-01\", name: New Year's Day}   # every year\n";

    /** An engineer with an address to be corrected, if the user gave none. */
    public record Person(String id, String name, String email) {

        /** A person named by an id, a name or an email address. The id is not valid if the text has no Latin letters. */
        public static Person of(String text) {
            int at = text.indexOf('@');
            String given = at < 0 ? text : text.substring(0, at).replace('.', ' ');
            String id = Normalizer.normalize(given, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9_]+", "-")
                    .replaceAll("^[-_]+|-+$", "");
            boolean isName = !given.equals(given.toLowerCase(Locale.ROOT));
            return new Person(id, isName ? given : capitals(given), at < 0 ? id + "@example.com" : text);
        }

        public boolean hasId() {
            return ScalarSyntax.isId(id);
        }

        private static String capitals(String words) {
            List<String> capital = new ArrayList<>();
            for (String word : words.split("[ _-]+", -1)) {
                int first = word.isEmpty() ? 0 : Character.charCount(word.codePointAt(0));
                capital.add(word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first));
            }
            return String.join(" ", capital).strip();
        }

        private String lines() {
            return "  - id: " + YamlText.word(id) + "\n    name: " + YamlText.word(name) + "\n    email: "
                    + YamlText.word(email);
        }
    }

    public StarterPlan startingOn(LocalDate day) {
        return new StarterPlan(team, timezone, engineers, holidays, day);
    }

    public StarterPlan observing(String list) {
        return new StarterPlan(team, timezone, engineers, list, start);
    }

    /** The texts of the files by their names. */
    public Map<String, String> files() {
        List<String> people = engineers.stream().map(Person::lines).toList();
        Map<String, String> values = Map.of(
                "${team}", YamlText.word(team),
                "${timezone}", YamlText.word(timezone),
                "${engineers}", String.join("\n", people),
                "${holidays}", holidays,
                "${start}", start.toString(),
                "${first}", YamlText.word(engineers.get(0).id()),
                "${second}", YamlText.word(engineers.get(1).id()));
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : List.of(PlanDirectory.PIPELINES, PlanDirectory.HOLIDAYS, PlanDirectory.TEAM)) {
            files.put(name, filled(Resource.text(StarterPlan.class, "starter-" + name), values));
        }
        return files;
    }

    /** The text with values in place of their names; names in a value stay as they are. */
    private static String filled(String template, Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int at = template.indexOf("${"); at >= 0; at = template.indexOf("${", done)) {
            int end = template.indexOf('}', at) + 1;
            text.append(template, done, at).append(values.get(template.substring(at, end)));
            done = end;
        }
        return text.append(template.substring(done)).toString();
    }
}
