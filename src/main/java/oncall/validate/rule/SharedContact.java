package oncall.validate.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import oncall.config.EngineerSpec;
import oncall.config.PlanSpec;
import oncall.source.Diagnostics;
import oncall.source.Located;
import oncall.source.Quote;
import oncall.source.Severity;
import oncall.validate.FileRule;
import oncall.validate.RuleInfo;
import oncall.validate.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** One address or number that two engineers have. */
final class SharedContact implements FileRule {

    static final String ID = "shared-contact";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "Two engineers have the same email, slack or phone",
                "An entry copied from a colleague's, with one line left as it was, calls the colleague at night.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, phone: "+1 555 0101"}
                          - {id: bob, name: Bob, phone: "+1 555 0102"}
                          - {id: charlie, name: Charlie, phone: "+1 555 0102"}
                        rotation: {start: 2026-01-05}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, phone: "+1 555 0101"}
                          - {id: bob, name: Bob, phone: "+1 555 0102"}
                          - {id: charlie, name: Charlie, phone: "+1 555 0103"}
                        rotation: {start: 2026-01-05}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        EngineersById engineers = new EngineersById(plan.team());
        Map<String, Integer> counts = new HashMap<>();
        for (Map.Entry<String, EngineerSpec> entry : engineers.all()) {
            count(entry.getValue().email(), counts);
            count(entry.getValue().slack(), counts);
            count(entry.getValue().phone(), counts);
        }
        Map<String, String> owners = new HashMap<>();
        for (Map.Entry<String, EngineerSpec> entry : engineers.all()) {
            EngineerSpec engineer = entry.getValue();
            String name = EngineersById.name(entry.getKey(), engineer);
            check(engineer.email(), "email", name, engineers.count(), counts, owners, findings);
            check(engineer.slack(), "slack", name, engineers.count(), counts, owners, findings);
            check(engineer.phone(), "phone", name, engineers.count(), counts, owners, findings);
        }
    }

    private static void check(
            @Nullable Located<String> contact,
            String key,
            String name,
            int everyone,
            Map<String, Integer> counts,
            Map<String, String> owners,
            Diagnostics findings) {
        if (contact == null) {
            return;
        }
        String same = simplified(contact.value());
        String owner = owners.putIfAbsent(same, name);
        // What everyone has is the phone that goes round, or the channel of the team.
        if (owner != null && counts.getOrDefault(same, 0) < everyone) {
            findings.warning(
                    contact.location(),
                    ID,
                    name + " has the same " + key + " as " + owner + ", " + Quote.of(contact.value()),
                    "write " + name + "'s own");
        }
    }

    private static void count(@Nullable Located<String> contact, Map<String, Integer> counts) {
        if (contact != null) {
            String same = simplified(contact.value());
            counts.put(same, counts.getOrDefault(same, 0) + 1);
        }
    }

    /** Without what does not change whom it reaches. */
    private static String simplified(String contact) {
        return contact.toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .replace("-", "")
                .replace("(", "")
                .replace(")", "");
    }
}
