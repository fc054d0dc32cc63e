package oncall.validate;

import java.util.List;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo;
import oncall.validate.rule.RuleInfo.Example;

/** What is to be known of the rules that reading applies to single values and to days. */
final class ValueRules {

    static final String INVALID_ID = "invalid-id";

    private ValueRules() {}

    static List<RuleInfo> infos() {
        return List.of(
                new RuleInfo(
                        "empty-text",
                        Severity.ERROR,
                        true,
                        "A text is empty or blank",
                        "It says nothing, and prints as a gap.",
                        new Example("holidays.yaml", """
                                holidays:
                                  - {date: 2027-12-25, name: ''}
                                """),
                        new Example("holidays.yaml", """
                                holidays:
                                  - {date: 2027-12-25, name: Christmas Day}
                                """)),
                new RuleInfo(
                        "stray-quote",
                        Severity.WARNING,
                        false,
                        "A text ends with a quote that nothing opens",
                        "Half a pair of quotes counts as a letter of the text, and is printed with it.",
                        new Example("holidays.yaml", """
                                holidays:
                                  - {date: 2027-12-25, name: Christmas Day"}
                                """),
                        new Example("holidays.yaml", """
                                holidays:
                                  - {date: 2027-12-25, name: "Christmas Day"}
                                """)),
                new RuleInfo(
                        INVALID_ID,
                        Severity.ERROR,
                        true,
                        "An id has other characters than a-z, 0-9 and '-'",
                        "Ids become names of files and parts of addresses.",
                        new Example("holidays.yaml", """
                                calendars: {FR: []}
                                """),
                        new Example("holidays.yaml", """
                                calendars: {fr: []}
                                """)),
                new RuleInfo(
                        "invalid-date",
                        Severity.ERROR,
                        true,
                        "A date is not a day from 2000-01-01 to 2199-12-31, written YYYY-MM-DD",
                        "In any other form it would mean different days to different people.",
                        new Example("holidays.yaml", """
                                holidays:
                                  - {date: 25.12.2027, name: Christmas Day}
                                """),
                        new Example("holidays.yaml", """
                                holidays:
                                  - {date: 2027-12-25, name: Christmas Day}
                                """)),
                new RuleInfo(
                        "invalid-time",
                        Severity.ERROR,
                        true,
                        "A time of day is not written HH:MM",
                        "A hand-off needs one certain minute.",
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  - {id: bob, name: Bob, slack: "@bob"}
                                rotation: {start: 2026-01-05, handoff: {time: 9am}}
                                """),
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  - {id: bob, name: Bob, slack: "@bob"}
                                rotation: {start: 2026-01-05, handoff: {time: "09:00"}}
                                """)),
                new RuleInfo(
                        "invalid-duration",
                        Severity.ERROR,
                        true,
                        "A length of time is not a number and a unit, or not within its bounds",
                        "A number alone could be hours or days.",
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  - {id: bob, name: Bob, slack: "@bob"}
                                rotation: {start: 2026-01-05, shift: 7}
                                """),
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  - {id: bob, name: Bob, slack: "@bob"}
                                rotation: {start: 2026-01-05, shift: 7d}
                                """)),
                new RuleInfo(
                        "invalid-number",
                        Severity.ERROR,
                        true,
                        "A number is not one, or not within its bounds",
                        "Fairness is counted with it.",
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  - {id: bob, name: Bob, slack: "@bob", load: half}
                                rotation: {start: 2026-01-05}
                                """),
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  - {id: bob, name: Bob, slack: "@bob", load: 0.5}
                                rotation: {start: 2026-01-05}
                                """)),
                new RuleInfo(
                        "unknown-value",
                        Severity.ERROR,
                        true,
                        "A value is none of the few that the key can have",
                        "It would do nothing, or not what was meant.",
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  - {id: bob, name: Bob, slack: "@bob"}
                                rotation: {start: 2026-01-05, secondary: sometimes}
                                """),
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  - {id: bob, name: Bob, slack: "@bob"}
                                rotation: {start: 2026-01-05, secondary: holiday-weeks}
                                """)),
                new RuleInfo(
                        "invalid-url",
                        Severity.ERROR,
                        true,
                        "An address does not begin with https:// or http://",
                        "It becomes a link in runbooks.",
                        new Example("pipelines.yaml", """
                                pipelines:
                                  - id: profit
                                    name: Profit
                                    primary_owner: bob
                                    secondary_owner: charlie
                                    monitoring: {dashboards: [{name: Profit, url: dash/profit}]}
                                """),
                        new Example("pipelines.yaml", """
                                pipelines:
                                  - id: profit
                                    name: Profit
                                    primary_owner: bob
                                    secondary_owner: charlie
                                    monitoring: {dashboards: [{name: Profit, url: https://dash.example.com/profit}]}
                                """)),
                new RuleInfo(
                        "date-or-range",
                        Severity.ERROR,
                        true,
                        "'date' stands beside 'from' or 'to'",
                        "One of the two would be ignored.",
                        new Example("holidays.yaml", """
                                holidays:
                                  - {date: 2027-12-25, to: 2027-12-26, name: Christmas}
                                """),
                        new Example("holidays.yaml", """
                                holidays:
                                  - {from: 2027-12-25, to: 2027-12-26, name: Christmas}
                                """)),
                new RuleInfo(
                        "reversed-dates",
                        Severity.ERROR,
                        true,
                        "A last day lies before the first",
                        "No day would be meant, and surely some was.",
                        new Example("holidays.yaml", """
                                holidays:
                                  - {from: 2027-12-26, to: 2027-12-25, name: Christmas}
                                """),
                        new Example("holidays.yaml", """
                                holidays:
                                  - {from: 2027-12-25, to: 2027-12-26, name: Christmas}
                                """)));
    }
}
