package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** One address or number that two engineers have. */
public final class SharedContact implements ScheduleRule {

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
    public void check(ScheduledPlan plan, Diagnostics findings) {
        EngineersById engineers = EngineersById.notLeft(plan.team(), plan.today());
        Map<String, Integer> counts = new HashMap<>();
        for (Map.Entry<String, EngineerSpec> entry : engineers.all()) {
            for (Contact contact : contacts(entry.getValue())) {
                counts.put(contact.same(), counts.getOrDefault(contact.same(), 0) + 1);
            }
        }
        Map<String, String> owners = new HashMap<>();
        for (Map.Entry<String, EngineerSpec> entry : engineers.all()) {
            String name = EngineersById.name(entry.getKey(), entry.getValue());
            for (Contact contact : contacts(entry.getValue())) {
                String owner = owners.putIfAbsent(contact.same(), name);
                // What everyone has, or three, is the phone that goes round, or the channel of the team.
                boolean isOfTwo = counts.getOrDefault(contact.same(), 0) == 2;
                if (owner != null && isOfTwo && engineers.count() > 2) {
                    findings.warning(
                            contact.written().location(),
                            ID,
                            name + " has the same " + contact.key() + " as " + owner + ", "
                                    + Quote.of(contact.written().value()),
                            "write " + name + "'s own");
                }
            }
        }
    }

    private static List<Contact> contacts(EngineerSpec engineer) {
        List<Contact> contacts = new ArrayList<>();
        add("email", engineer.email(), contacts);
        add("slack", engineer.slack(), contacts);
        add("phone", engineer.phone(), contacts);
        return contacts;
    }

    private static void add(String key, @Nullable Located<String> written, List<Contact> contacts) {
        if (written != null) {
            boolean isPhone = key.equals("phone");
            String same = isPhone ? digits(written.value()) : References.simplified(written.value());
            contacts.add(new Contact(key, written, key + " " + same));
        }
    }

    /** A number is written in many ways. */
    private static String digits(String phone) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < phone.length(); i++) {
            if (Character.isDigit(phone.charAt(i))) {
                digits.append(phone.charAt(i));
            }
        }
        return digits.isEmpty() ? phone : digits.toString();
    }

    /**
     * A way to reach someone.
     *
     * @param same what it has in common with all that reach the same
     */
    private record Contact(String key, Located<String> written, String same) {}
}
