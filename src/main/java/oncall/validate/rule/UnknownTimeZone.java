package oncall.validate.rule;

import java.time.zone.ZoneRulesProvider;
import java.util.Locale;
import java.util.TreeSet;
import oncall.plan.EngineerSpec;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.text.Suggestion;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** A time zone that the tz database does not have. */
public final class UnknownTimeZone implements PlanRule {

    static final String ID = "unknown-time-zone";

    private static final int SHORT = 4;
    private static final int MOST_SLIPS = 1;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                true,
                "A time zone is not a name of the IANA database",
                "Hand-offs would happen at some other hour.",
                new Example("team.yaml", """
                        team: Data
                        timezone: Europe/Pariss
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                        rotation: {start: 2026-01-05}
                        """),
                new Example("team.yaml", """
                        team: Data
                        timezone: Europe/Paris
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                        rotation: {start: 2026-01-05}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        if (plan.team() != null) {
            check(plan.team().timezone(), findings);
            for (EngineerSpec engineer : plan.team().engineers()) {
                check(engineer.timezone(), findings);
            }
        }
    }

    private static void check(@Nullable Located<String> zone, Diagnostics findings) {
        if (zone != null && !isKnown(zone.value())) {
            String near = meant(zone.value());
            findings.error(
                    zone.location(),
                    ID,
                    "unknown time zone " + Quote.of(zone.value()),
                    near != null
                            ? "did you mean '" + near + "'?"
                            : "write a region and a city, such as America/New_York or Europe/Paris, or UTC");
        }
    }

    /**
     * The zone of a city written alone, or one that differs by a slip of the pen. Abbreviations and offsets are near to wrong
     * ones, and so are cities that have no zone of their own to others that have: Munich to Zurich, Beijing to Beirut.
     */
    private static @Nullable String meant(String written) {
        TreeSet<String> zones = new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds());
        if (isOffset(written)) {
            return null;
        }
        String city = "/" + written.replace(' ', '_').toLowerCase(Locale.ROOT);
        for (String zone : zones) {
            if (zone.toLowerCase(Locale.ROOT).endsWith(city)) {
                return zone;
            }
        }
        return written.length() <= SHORT ? null : Suggestion.nearest(written, zones, MOST_SLIPS);
    }

    /** Such as UTC+1 or GMT-5; of the zones Etc/GMT+1 the signs mean the opposite. */
    private static boolean isOffset(String written) {
        for (int i = 0; i + 1 < written.length(); i++) {
            boolean isSign = written.charAt(i) == '+' || written.charAt(i) == '-';
            if (isSign && Character.isDigit(written.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnown(String zone) {
        // The default is known without loading all zones.
        return zone.equals("UTC") || ZoneRulesProvider.getAvailableZoneIds().contains(zone);
    }
}
