package oncall.validate.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** Two names that are the same, or two ids that look the same. */
public final class SameName extends PlanRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning(
                        "same-name",
                        "Two engineers or pipelines have the same name, or two ids differ only in letters that look"
                                + " alike, or in a hyphen")
                .because("Sooner or later someone writes or calls one and means the other.")
                .example(
                        "team.yaml",
                        "  - {id: bob-2, name: Bob, email: bob.novak@example.com}",
                        "  - {id: bob-2, name: Bob Novak, email: bob.novak@example.com}");
    }

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        Known engineers = new Known("engineer", findings);
        for (EngineerSpec engineer :
                plan.team() == null ? List.<EngineerSpec>of() : plan.team().engineers()) {
            engineers.add(engineer.id(), engineer.name());
        }
        Known calendars = new Known("calendar", findings);
        for (CalendarSpec calendar : plan.plan().holidays().calendars()) {
            calendars.add(calendar.id(), null);
        }
        Known tiers = new Known("tier", findings);
        for (PipelineFileSpec file : plan.plan().pipelineFiles()) {
            for (TierSpec tier : file.tiers()) {
                tiers.add(tier.id(), null);
            }
        }
        Known pipelines = new Known("pipeline", findings);
        for (PipelineSpec pipeline : plan.pipelines()) {
            pipelines.add(pipeline.id(), pipeline.name());
        }
    }

    /** The names and ids of one kind so far. */
    private final class Known {

        private final String what;
        private final Diagnostics findings;
        private final Map<String, Located<String>> byLook = new HashMap<>();
        private final Map<String, Located<String>> byName = new HashMap<>();

        private Known(String what, Diagnostics findings) {
            this.what = what;
            this.findings = findings;
        }

        private void add(@Nullable Located<String> id, @Nullable Located<String> name) {
            if (id == null) {
                return;
            }
            Located<String> alike = byLook.putIfAbsent("look " + look(id.value()), id);
            Located<String> unhyphenated = byLook.putIfAbsent("hyphens " + withoutHyphens(id.value()), id);
            alike = alike == null ? unhyphenated : alike;
            if (alike != null && !alike.value().equals(id.value())) {
                findings.warning(
                        id.location(),
                        SameName.this,
                        Quote.of(id.value()) + " is easily taken for the " + what + " " + Quote.of(alike.value()) + " ("
                                + Phrases.place(alike) + ")",
                        "if both are intended, give one an id that looks different");
            }
            Located<String> other = name == null
                    ? null
                    : byName.putIfAbsent(name.value().strip().toLowerCase(Locale.ROOT), id);
            if (name != null && other != null && alike == null) { // Otherwise the ids are what is wrong.
                findings.warning(
                        name.location(),
                        SameName.this,
                        "the " + what + " " + Quote.of(other.value()) + " (" + Phrases.place(other) + ") has the name "
                                + Quote.of(name.value()) + ", too",
                        "give each a name of its own, or remove one if it is here twice");
            }
        }
    }

    /** The same for ids of letters that look alike. */
    private static String look(String id) {
        return id.replace('0', 'o').replace('1', 'l').replace("rn", "m").replace("vv", "w");
    }

    /** The id without hyphens between letters; s1-11 and s11-1 are not taken for one another. */
    private static String withoutHyphens(String id) {
        StringBuilder letters = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            boolean isBetweenLetters =
                    i > 0 && i + 1 < id.length() && isLetter(id.charAt(i - 1)) && isLetter(id.charAt(i + 1));
            if (id.charAt(i) != '-' || !isBetweenLetters) {
                letters.append(id.charAt(i));
            }
        }
        return letters.toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
