package oncall.validate.rule;

import java.time.zone.ZoneRulesProvider;
import java.util.Locale;
import java.util.TreeSet;
import oncall.plan.EngineerSpec;
import oncall.plan.TeamSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Suggestion;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** A time zone that is not in the IANA database. */
public final class UnknownTimeZone extends Rule {

    private static final int SHORT = 4;
    private static final int MOST_SLIPS = 1;

    private final RuleInfo rule =
            add(RuleInfo.stoppingError("unknown-time-zone", "A time zone is not in the IANA database")
                    .because("Hand-offs would happen at some other hour.")
                    .example("team.yaml", "timezone: Europe/Pariss", "timezone: Europe/Paris"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        if (plan.team() != null) {
            check(plan.team().get(TeamSpec.TIMEZONE), findings);
            for (EngineerSpec engineer : plan.team().list(TeamSpec.ENGINEERS)) {
                check(engineer.get(EngineerSpec.TIMEZONE), findings);
            }
        }
    }

    private void check(@Nullable Located<String> zone, Diagnostics findings) {
        if (zone != null && !isKnown(zone.value())) {
            String near = meant(zone.value());
            String problem = "unknown time zone " + Quote.of(zone.value());
            String hint = near != null
                    ? "did you mean '" + near + "'?"
                    : "write a region and a city, such as America/New_York or Europe/Paris, or UTC";
            findings.error(zone.location(), rule, problem, hint);
        }
    }

    private static boolean isKnown(String zone) {
        // The default is valid, and checking it does not need all zones.
        return zone.equals("UTC") || ZoneRulesProvider.getAvailableZoneIds().contains(zone);
    }

    /**
     * The zone of a city written alone, or a zone that differs by one letter. Abbreviations, offsets and cities without
     * their own zone get no suggestion: Munich is similar to Zurich, and the signs in Etc/GMT+1 mean the opposite.
     */
    private static @Nullable String meant(String written) {
        if (written.indexOf('+') >= 0 || written.indexOf('-') >= 0 && written.indexOf('/') < 0) {
            return null;
        }
        TreeSet<String> zones = new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds());
        String city = "/" + written.replace(' ', '_').toLowerCase(Locale.ROOT);
        for (String zone : zones) {
            if (zone.toLowerCase(Locale.ROOT).endsWith(city)) {
                return zone;
            }
        }
        return written.length() <= SHORT ? null : Suggestion.nearest(written, zones, MOST_SLIPS);
    }
}
