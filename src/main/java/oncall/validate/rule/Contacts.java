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
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** Whether the engineers can be reached. */
public final class Contacts extends Rule {

    private final RuleInfo missing = add(RuleInfo.warning("no-contact", "An engineer has no email, slack or phone")
            .because("The runbook names this person, but nobody knows how to call them.")
            .example("team.yaml", "  - {id: bob, name: Bob?}", "", ", phone: \"+1 555 0102\""));

    private final RuleInfo invalid = add(RuleInfo.warning(
                    "invalid-contact",
                    "An engineer's email, phone, slack, github or pagerduty is not what its name says")
            .because("Someone who needs help at night finds a contact that does not work.")
            .example("team.yaml", "  - {id: bob, name: Bob, email: bob?example.com}", ".", "@"));

    private final RuleInfo shared = add(RuleInfo.warning(
                    "shared-contact", "Two engineers have the same email, slack or phone")
            .because("If an entry was copied and one line left unchanged, the wrong colleague is called at night.")
            .example("team.yaml", "  - {id: bob, name: Bob, email: ?@example.com}", "alice", "bob"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (NamedEngineer engineer : plan.engineers()) {
            Located<String> email = engineer.spec().get(EngineerSpec.EMAIL);
            Located<String> slack = engineer.spec().get(EngineerSpec.SLACK);
            Located<String> phone = engineer.spec().get(EngineerSpec.PHONE);
            if (email != null && !isAddress(email.value())) {
                report(email, "an email address", "name@example.com", findings);
            }
            if (slack != null && Placeholder.is(slack)) {
                report(slack, "a Slack handle", "\"@name\"", findings);
            }
            if (phone != null && digits(phone.value()).isEmpty()) {
                report(phone, "a phone number", "+1 555 0100", findings);
            }
            Located<String> github = engineer.spec().get(EngineerSpec.GITHUB);
            Located<String> pagerduty = engineer.spec().get(EngineerSpec.PAGERDUTY);
            if (github != null && !isName(github.value(), "-_./")) {
                report(github, "a name on GitHub", "alice-m", findings);
            }
            if (pagerduty != null && !isName(pagerduty.value(), "")) {
                report(pagerduty, "an id in PagerDuty", "PXYZ123", findings);
            }
        }
    }

    private void report(Located<String> contact, String what, String example, Diagnostics findings) {
        String hint = "write it alone, such as '" + example + "', or remove the key";
        findings.warning(contact.location(), invalid, Quote.of(contact.value()) + " is not " + what, hint);
    }

    /** Whether there is text on both sides of '@', and nothing that is only written around addresses. */
    private static boolean isAddress(String email) {
        int at = email.indexOf('@');
        for (int i = 0; i < email.length(); i++) {
            if (Character.isWhitespace(email.charAt(i)) || "<{,;:".indexOf(email.charAt(i)) >= 0) {
                return false;
            }
        }
        return at > 0 && at < email.length() - 1;
    }

    /** Whether it has only letters, digits and these marks, none of them at an end, and at most one '/'. */
    private static boolean isName(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isAtEnd = i == 0 || i == text.length() - 1;
            boolean isLetter = c < 128 && Character.isLetterOrDigit(c);
            if (!isLetter && (isAtEnd || marks.indexOf(c) < 0 || c == '/' && text.lastIndexOf('/') > i)) {
                return false;
            }
        }
        return true;
    }

    /** The digits of a phone number, which people write in many ways. */
    private static String digits(String phone) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < phone.length(); i++) {
            if (Character.isDigit(phone.charAt(i))) {
                digits.append(phone.charAt(i));
            }
        }
        return digits.toString();
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        Map<String, List<Contact>> contacts = new LinkedHashMap<>();
        int there = 0;
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            EngineerSpec spec = engineer.spec();
            if (engineer.hasLeft(scheduled.today())) {
                continue;
            }
            there++;
            add("email", spec.get(EngineerSpec.EMAIL), engineer, contacts);
            add("slack", spec.get(EngineerSpec.SLACK), engineer, contacts);
            add("phone", spec.get(EngineerSpec.PHONE), engineer, contacts);
            if (spec.get(EngineerSpec.EMAIL) == null
                    && spec.get(EngineerSpec.SLACK) == null
                    && spec.get(EngineerSpec.PHONE) == null) {
                String problem = engineer.name() + " has no email, slack or phone and cannot be called";
                findings.warning(engineer.id().location(), missing, problem, "add at least one of them");
            }
        }
        for (List<Contact> alike : contacts.values()) {
            // A contact that more than two people share is the team's channel or a shared phone.
            if (alike.size() == 2 && there > 2) {
                Contact copy = alike.get(1);
                String problem = copy.owner + " has the same " + copy.key + " as " + alike.get(0).owner + ", "
                        + Quote.of(copy.written.value());
                findings.warning(copy.written.location(), shared, problem, "write " + copy.owner + "'s own");
            }
        }
    }

    private static void add(
            String key, @Nullable Located<String> written, NamedEngineer owner, Map<String, List<Contact>> contacts) {
        if (written != null) {
            String digits = key.equals("phone") ? digits(written.value()) : "";
            String same = key + " " + (digits.isEmpty() ? References.simplified(written.value()) : digits);
            List<Contact> known = contacts.getOrDefault(same, new ArrayList<>());
            known.add(new Contact(key, written, owner.name()));
            contacts.put(same, known);
        }
    }

    private record Contact(String key, Located<String> written, String owner) {}
}
