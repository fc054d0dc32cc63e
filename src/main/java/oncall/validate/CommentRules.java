package oncall.validate;

import java.util.List;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo;
import oncall.validate.rule.RuleInfo.Example;

/** What is to be known of the rules about comments that silence warnings. */
public final class CommentRules {

    public static final String INVALID_IGNORE = "invalid-ignore";
    public static final String UNUSED_IGNORE = "unused-ignore";

    private CommentRules() {}

    static List<RuleInfo> infos() {
        return List.of(
                new RuleInfo(
                        INVALID_IGNORE,
                        Severity.WARNING,
                        false,
                        "A comment that is to silence a warning names no rule, or no reason",
                        "Whoever reads it later has to know whether it still holds.",
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  - {id: bob, name: Bob, slack: "@bob"}
                                  - {id: head, name: Grace, slack: "@grace"}  # oncall: ignore not-in-order
                                rotation: {start: 2026-01-05, order: [alice, bob]}
                                """),
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  - {id: bob, name: Bob, slack: "@bob"}
                                  # oncall: ignore not-in-order because Grace leads the team
                                  - {id: head, name: Grace, slack: "@grace"}
                                rotation: {start: 2026-01-05, order: [alice, bob]}
                                """)),
                new RuleInfo(
                        UNUSED_IGNORE,
                        Severity.WARNING,
                        false,
                        "A comment silences nothing",
                        "It would silence the next mistake on its line, which nobody has looked at.",
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  # oncall: ignore no-contact because Bob has no account yet
                                  - {id: bob, name: Bob, slack: "@bob"}
                                rotation: {start: 2026-01-05}
                                """),
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  - {id: bob, name: Bob, slack: "@bob"}
                                rotation: {start: 2026-01-05}
                                """)));
    }
}
