package oncall.validate.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** Two names that are the same, or two ids that look the same. */
public final class SameName extends Rule {

    private final RuleInfo rule = add(RuleInfo.warning(
                    "same-name",
                    "Two engineers or pipelines have the same name, or two ids differ only in letters that look"
                            + " alike, or in a hyphen")
            .because("Sooner or later someone confuses the two.")
            .example("team.yaml", "  - {id: bob-2, name: ?, email: bob.novak@example.com}", "Bob", "Bob Novak"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        Map<String, Located<String>> known = new HashMap<>();
        for (EngineerSpec engineer : plan.engineerSpecs()) {
            check("engineer", engineer.get(EngineerSpec.ID), engineer.get(EngineerSpec.NAME), known, findings);
        }
        for (CalendarSpec calendar : plan.plan().holidays().calendars()) {
            check("calendar", calendar.id(), null, known, findings);
        }
        for (TierSpec tier : plan.tiers()) {
            check("tier", tier.id(), null, known, findings);
        }
        for (PipelineSpec pipeline : plan.pipelines()) {
            check("pipeline", pipeline.get(PipelineSpec.ID), pipeline.get(PipelineSpec.NAME), known, findings);
        }
    }

    private void check(
            String what,
            @Nullable Located<String> id,
            @Nullable Located<String> name,
            Map<String, Located<String>> known,
            Diagnostics findings) {
        if (id == null) {
            return;
        }
        Located<String> alike = known.putIfAbsent(what + " id " + lookalike(id.value()), id);
        String nameKey = name == null ? "" : name.value().strip().toLowerCase(Locale.ROOT);
        Located<String> namesake = name == null ? null : known.putIfAbsent(what + " name " + nameKey, id);
        if (alike != null && !alike.value().equals(id.value())) {
            String problem = Quote.of(id.value()) + " is easily mistaken for the " + what + " "
                    + Quote.of(alike.value()) + " (" + Phrases.place(alike) + ")";
            findings.warning(id.location(), rule, problem, "if both are intended, give one an id that looks different");
        } else if (alike == null && name != null && namesake != null) {
            findings.warning(
                    name.location(),
                    rule,
                    "the " + what + " " + Quote.of(namesake.value()) + " (" + Phrases.place(namesake)
                            + ") has the name " + Quote.of(name.value()) + " too",
                    "give each its own name, or remove one if it is listed twice");
        }
    }

    /** The id with letters that look alike made the same, and without hyphens between letters. */
    private static String lookalike(String id) {
        StringBuilder look = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            boolean isBetweenLetters =
                    i > 0 && i + 1 < id.length() && isLetter(id.charAt(i - 1)) && isLetter(id.charAt(i + 1));
            if (id.charAt(i) != '-' || !isBetweenLetters) {
                look.append(id.charAt(i));
            }
        }
        return look.toString()
                .replace('0', 'o')
                .replace('1', 'l')
                .replace("rn", "m")
                .replace("vv", "w");
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
