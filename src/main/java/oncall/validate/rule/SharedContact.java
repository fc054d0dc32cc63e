package oncall.validate.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.NamedEngineer;
import org.jspecify.annotations.Nullable;

/**
 * An email address, a handle or a number that exactly two engineers have. A contact that more people share is the
 * team's channel or a shared phone.
 */
public final class SharedContact extends Rule {

    private final RuleInfo rule = add(RuleInfo.warning(
                    "shared-contact", "Two engineers have the same email, slack or phone")
            .because("If an entry was copied and one line left unchanged, the wrong colleague is called at night.")
            .example("team.yaml", "  - {id: bob, name: Bob, email: ?}", "alice@example.com", "bob@example.com"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        Map<String, List<Contact>> contacts = new LinkedHashMap<>();
        int there = 0;
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            if (!engineer.hasLeft(scheduled.today())) {
                there++;
                EngineerSpec spec = engineer.spec();
                add("email", spec.email(), engineer, contacts);
                add("slack", spec.slack(), engineer, contacts);
                add("phone", spec.phone(), engineer, contacts);
            }
        }
        for (List<Contact> shared : contacts.values()) {
            if (shared.size() == 2 && there > 2) {
                Contact copy = shared.get(1);
                String problem = copy.owner + " has the same " + copy.key + " as " + shared.get(0).owner + ", "
                        + Quote.of(copy.written.value());
                findings.warning(copy.written.location(), rule, problem, "write " + copy.owner + "'s own");
            }
        }
    }

    private static void add(
            String key, @Nullable Located<String> written, NamedEngineer owner, Map<String, List<Contact>> contacts) {
        if (written != null) {
            String digits = key.equals("phone") ? InvalidContact.digits(written.value()) : "";
            String same = key + " " + (digits.isEmpty() ? References.simplified(written.value()) : digits);
            List<Contact> known = contacts.get(same);
            if (known == null) {
                known = new ArrayList<>();
                contacts.put(same, known);
            }
            known.add(new Contact(key, written, owner.name()));
        }
    }

    private record Contact(String key, Located<String> written, String owner) {}
}
