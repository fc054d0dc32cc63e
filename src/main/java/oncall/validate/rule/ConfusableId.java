package oncall.validate.rule;

import java.util.HashMap;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** Two ids that people take for one another. */
public final class ConfusableId implements PlanRule {

    static final String ID = "confusable-id";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "Two ids of a kind differ only in letters that look alike, or in a hyphen",
                "Sooner or later someone writes the one and means the other, and nothing will tell.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: leo, name: Leo Novak, slack: "@leo"}
                          - {id: le0, name: Leonie Berg, slack: "@leonie"}
                        rotation: {start: 2026-01-05}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: leo, name: Leo Novak, slack: "@leo"}
                          - {id: leonie, name: Leonie Berg, slack: "@leonie"}
                        rotation: {start: 2026-01-05}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        Map<String, Located<String>> engineers = new HashMap<>();
        if (plan.team() != null) {
            for (EngineerSpec engineer : plan.team().engineers()) {
                check(engineer.id(), "engineer", engineers, findings);
            }
        }
        Map<String, Located<String>> calendars = new HashMap<>();
        for (CalendarSpec calendar : plan.holidays().calendars()) {
            check(calendar.id(), "calendar", calendars, findings);
        }
        Map<String, Located<String>> tiers = new HashMap<>();
        Map<String, Located<String>> pipelines = new HashMap<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (TierSpec tier : file.tiers()) {
                check(tier.id(), "tier", tiers, findings);
            }
            for (PipelineSpec pipeline : file.pipelines()) {
                check(pipeline.id(), "pipeline", pipelines, findings);
            }
        }
    }

    private static void check(
            @Nullable Located<String> id, String what, Map<String, Located<String>> known, Diagnostics findings) {
        if (id == null) {
            return;
        }
        Located<String> sameLook = known.putIfAbsent("look " + appearance(id.value()), id);
        Located<String> sameSound = known.putIfAbsent("sound " + withoutHyphens(id.value()), id);
        Located<String> other = sameLook != null ? sameLook : sameSound;
        if (other != null && !other.value().equals(id.value())) {
            findings.warning(
                    id.location(),
                    ID,
                    Quote.of(id.value()) + " is easily taken for the " + what + " " + Quote.of(other.value())
                            + " (" + other.location().file().name() + ", line "
                            + other.location().line() + ")",
                    "if both are meant to be, give one of them an id that looks different");
        }
    }

    /** Whether people take one of the ids for the other. */
    static boolean confuses(String one, String other) {
        return appearance(one).equals(appearance(other)) || withoutHyphens(one).equals(withoutHyphens(other));
    }

    /** The same for ids of letters that look alike. */
    private static String appearance(String id) {
        return id.replace('0', 'o').replace('1', 'l').replace("rn", "m").replace("vv", "w");
    }

    /** The same for ids that differ in hyphens. Those beside digits stay: s1-11 and s11-1 are not taken for one another. */
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
