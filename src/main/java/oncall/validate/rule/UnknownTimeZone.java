package oncall.validate.rule;

import java.time.zone.ZoneRulesProvider;
import java.util.TreeSet;
import oncall.config.EngineerSpec;
import oncall.config.PlanSpec;
import oncall.source.Diagnostics;
import oncall.source.Located;
import oncall.source.Quote;
import oncall.source.Severity;
import oncall.source.Suggestion;
import oncall.validate.FileRule;
import oncall.validate.RuleInfo;
import oncall.validate.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** A time zone that the tz database does not have. */
final class UnknownTimeZone implements FileRule {

    static final String ID = "unknown-time-zone";

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
            String near = Suggestion.hint(zone.value(), new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds()));
            findings.error(
                    zone.location(),
                    ID,
                    "unknown time zone " + Quote.of(zone.value()),
                    near != null ? near : "write a name of the IANA database, such as Europe/Paris or UTC");
        }
    }

    private static boolean isKnown(String zone) {
        // The default is known without loading all zones.
        return zone.equals("UTC") || ZoneRulesProvider.getAvailableZoneIds().contains(zone);
    }
}
