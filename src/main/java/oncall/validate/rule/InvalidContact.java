package oncall.validate.rule;

import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** An address or a number that reaches nobody. */
public final class InvalidContact implements PlanRule {

    static final String ID = "invalid-contact";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "An engineer's email is no address, the phone has no digit, or slack names nobody",
                "Whoever needs help at night finds a contact, and it leads nowhere.",
                example("bob.example.com"),
                example("bob@example.com"));
    }

    private static Example example(String email) {
        return new Example("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, email: EMAIL}
                rotation: {start: 2026-01-05}
                """.replace("EMAIL", email));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        for (Map.Entry<String, EngineerSpec> entry : new EngineersById(plan.team()).all()) {
            Located<String> email = entry.getValue().email();
            Located<String> slack = entry.getValue().slack();
            Located<String> phone = entry.getValue().phone();
            if (email != null && !isAddress(email.value())) {
                findings.warning(
                        email.location(),
                        ID,
                        Quote.of(email.value()) + " is not an email address",
                        "write it alone, such as 'name@example.com'");
            }
            if (slack != null && Placeholder.is(slack.value())) {
                findings.warning(
                        slack.location(),
                        ID,
                        Quote.of(slack.value()) + " names nobody in Slack",
                        "write the handle, such as '\"@name\"', or remove the key");
            }
            if (phone != null && !hasDigit(phone.value())) {
                findings.warning(
                        phone.location(),
                        ID,
                        Quote.of(phone.value()) + " is not a phone number",
                        "write the number, such as '+1 555 0100', or remove the key");
            }
        }
    }

    /** Something on both sides of a sign '@', and nothing that stands only around addresses. */
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

    private static boolean hasDigit(String phone) {
        for (int i = 0; i < phone.length(); i++) {
            if (Character.isDigit(phone.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
