package oncall.validate.rule;

import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;

/** An address or a number with which nobody can be reached. */
public final class InvalidContact extends Rule {

    private final RuleInfo rule = add(RuleInfo.warning(
                    "invalid-contact",
                    "An engineer's email is not an address, the phone has no digit, or slack is a placeholder")
            .because("Someone who needs help at night finds a contact that does not work.")
            .example(
                    "team.yaml",
                    "  - {id: bob, name: Bob, email: bob.example.com}",
                    "  - {id: bob, name: Bob, email: bob@example.com}"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (NamedEngineer engineer : plan.engineers()) {
            Located<String> email = engineer.spec().email();
            Located<String> slack = engineer.spec().slack();
            Located<String> phone = engineer.spec().phone();
            if (email != null && !isAddress(email.value())) {
                report(email, "an email address", "name@example.com", findings);
            }
            if (slack != null && Placeholder.is(slack)) {
                report(slack, "a Slack handle", "\"@name\"", findings);
            }
            if (phone != null && digits(phone.value()).isEmpty()) {
                report(phone, "a phone number", "+1 555 0100", findings);
            }
        }
    }

    private void report(Located<String> contact, String what, String example, Diagnostics findings) {
        String problem = Quote.of(contact.value()) + " is not " + what;
        String hint = "write it alone, such as '" + example + "', or remove the key";
        findings.warning(contact.location(), rule, problem, hint);
    }

    /** Whether there is text on both sides of '@', and nothing that is only written around addresses. */
    private static boolean isAddress(String email) {
        int at = email.indexOf('@');
        for (int i = 0; i < email.length(); i++) {
            char c = email.charAt(i);
            if (Character.isWhitespace(c) || "<{,;:".indexOf(c) >= 0) {
                return false;
            }
        }
        return at > 0 && at < email.length() - 1;
    }

    /** The digits of a phone number, which people write in many ways. */
    static String digits(String phone) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < phone.length(); i++) {
            if (Character.isDigit(phone.charAt(i))) {
                digits.append(phone.charAt(i));
            }
        }
        return digits.toString();
    }
}
